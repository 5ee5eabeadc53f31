// SPDX-License-Identifier: Apache-2.0
package io.twinloop.market.facts;

import static java.util.Objects.requireNonNull;

import io.twinloop.language.Choice;
import io.twinloop.language.Entity;
import io.twinloop.language.Path;
import io.twinloop.language.Phrase;
import io.twinloop.market.InputAcquisition;
import io.twinloop.schema.StructureBuilder;

/**
 * An asset that went into another (来源数据), as rules speak of it.
 *
 * @param path the path to it
 */
public record LineageInputFacts(Path path) implements Entity {

    public LineageInputFacts {
        requireNonNull(path, "path");
    }

    /** Returns the source asset (来源资产). */
    public AssetFacts asset() {
        return new AssetFacts(path.to("assetId"));
    }

    /** Returns the source asset that is not in the dossier (卷宗以外的来源资产). */
    public Phrase externalRef() {
        return Phrase.at(this, "externalRef");
    }

    /** Returns how the input was acquired (来源数据取得方式). */
    public Choice<InputAcquisition> acquiredBy() {
        return Choice.at(this, "acquiredBy");
    }

    /** Returns the trade in which it was bought (取得交易). */
    public TradeFacts trade() {
        return new TradeFacts(path.to("tradeId"));
    }

    static void declare(StructureBuilder declare) {
        declare.reference("assetId", "assets", m -> m.label("source asset", "来源资产"));
        declare.text("externalRef", m -> m.label("source asset that is not in the dossier", "卷宗以外的来源资产"));
        declare.code("acquiredBy", InputAcquisition.class, m -> m.label("how the input was acquired", "来源数据取得方式"));
        declare.reference("tradeId", "trades", m -> m.label("trade in which it was bought", "取得交易"));
    }
}
