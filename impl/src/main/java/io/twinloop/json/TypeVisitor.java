// SPDX-License-Identifier: Apache-2.0
package io.twinloop.json;

import io.twinloop.schema.MemberType;
import io.twinloop.schema.MemberType.Code;
import io.twinloop.schema.MemberType.ListOf;
import io.twinloop.schema.MemberType.Reference;
import io.twinloop.schema.MemberType.Scalar;
import io.twinloop.schema.MemberType.Structure;

/**
 * One function for each kind of member type.
 *
 * @param <R> the result
 */
interface TypeVisitor<R> {

    /** Handles a plain value. */
    R visitScalar(Scalar type);

    /** Handles a constant. */
    R visitCode(Code type);

    /** Handles the id of another entity. */
    R visitReference(Reference type);

    /** Handles a group. */
    R visitStructure(Structure type);

    /** Handles a list. */
    R visitList(ListOf type);

    /** Calls the function for the kind of a type: the only place that tells the kinds apart. */
    default R visit(MemberType type) {
        if (type instanceof Scalar scalar) {
            return visitScalar(scalar);
        }
        if (type instanceof Code code) {
            return visitCode(code);
        }
        if (type instanceof Reference reference) {
            return visitReference(reference);
        }
        if (type instanceof Structure structure) {
            return visitStructure(structure);
        }
        return visitList((ListOf) type);
    }
}
