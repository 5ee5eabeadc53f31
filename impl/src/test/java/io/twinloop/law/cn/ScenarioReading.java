// SPDX-License-Identifier: Apache-2.0
package io.twinloop.law.cn;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads the facts of a worked case as a transfer, by the conventions under which the cases were written: what is always
 * stated is unknown if absent; a regime of its own that is not named is stated not to concern the transfer; a ground that
 * is named has only those elements that are stated. What is held is left out.
 */
public final class ScenarioReading {

    /** Facts that no rule reads, with the reason. */
    static final Map<String, String> NOT_READ = Map.of(
            "destination", "where the recipient is, is a label",
            "purpose", "a label: what the data is, the other facts say",
            "sensitive_kind", "a label: that it is sensitive is a fact of its own",
            "pseudonymised", "de-identified information is personal information, PIPL 73(1)(3)",
            "chosen_route", "contract and certification are one mechanism; which is held is not judged here",
            "persons_in_this_transfer", "the counters have it already, or the transfer is exempt and not counted",
            "exempt_persons_since_jan1", "a ground of their own was met for them, so they are not counted");

    private static final Map<String, String> KIND = Map.of("REMOTE_ACCESS_FROM_ABROAD", "REMOTE_ACCESS");
    private static final Map<String, String> STATUS = Map.of(
            "NONE", "NONE",
            "NOT_NOTIFIED", "NOT_NOTIFIED",
            "DECLARED_NOT_CONFIRMED", "DECLARED_UNCONFIRMED",
            "NOTIFIED_OR_PUBLISHED", "NOTIFIED");
    private static final Map<String, String> BASIS = Map.of(
            "CONTRACT", "CONTRACT",
            "HR", "HUMAN_RESOURCES",
            "EMERGENCY", "EMERGENCY",
            "STATUTORY_DUTY", "STATUTORY_DUTY");

    private final JsonNode facts;
    private final Set<String> unread;
    private final ObjectNode transfer = new JsonMapper().createObjectNode().put("type", "transfer");

    private ScenarioReading(Scenario scenario) {
        facts = scenario.facts();
        unread = new TreeSet<>(facts.propertyNames());
        unread.removeAll(NOT_READ.keySet());
    }

    /** Returns the transfer as JSON. */
    public static ObjectNode transfer(Scenario scenario) {
        ScenarioReading reading = new ScenarioReading(scenario);
        reading.notSoUnlessNamed();
        reading.data();
        reading.volume();
        reading.ground();
        reading.zone();
        reading.greaterBayArea();
        if (!reading.unread.isEmpty()) {
            throw new IllegalStateException(scenario.id() + " has facts that nobody reads: " + reading.unread);
        }
        return reading.transfer;
    }

    private void notSoUnlessNamed() {
        group("exporter").put("stateOrgan", false).put("householdAct", false);
        group("recipient").put("listing", "NOT_LISTED");
        group("humanGenetic").put("contained", false);
        group("exportControl").put("controlled", false);
        group("coreData").put("contained", isYes("core_data"));
        group("stateSecret").put("contained", isYes("state_secret"));
        copy("secrecy_law_approval", "stateSecret", "approved");
        group("foreignRequest").put("received", isYes("foreign_judicial_or_enforcement_request"));
        copy("stored_in_prc", "foreignRequest", "storedInChina");
        copy("prc_authority_approval", "foreignRequest", "approved");
    }

    private void data() {
        JsonNode kind = read("transfer_kind");
        if (kind != null) {
            transfer.put("kind", KIND.get(kind.stringValue()));
        }
        JsonNode ciio = read("ciio_status");
        if (ciio != null && !ciio.stringValue().equals("UNKNOWN")) {
            group("exporter").put("ciio", ciio.stringValue().equals("CIIO"));
        }
        JsonNode status = read("important_data_status");
        if (status != null && STATUS.containsKey(status.stringValue())) {
            group("importantData").put("status", STATUS.get(status.stringValue()));
        }
        boolean personal = copy("contains_personal_information", "personalInfo", "contained");
        copy("under_14", "personalInfo", "minorsUnder14");
        copy("sensitive_pi_in_this_transfer", "personalInfo", "sensitive");
        JsonNode basis = read("legal_basis");
        boolean anonymised = copy("anonymised", "personalInfo", "anonymised");
        if (personal && facts.get("contains_personal_information").booleanValue()) {
            group("personalInfo").put("legalBasis", basis == null ? "CONSENT" : BASIS.get(basis.stringValue()));
            if (!anonymised) {
                group("personalInfo").put("anonymised", false);
            }
        }
    }

    private void volume() {
        copy("nonsensitive_pi_persons_since_jan1", "volume", "ordinaryPersons");
        copy("sensitive_pi_persons_since_jan1", "volume", "sensitivePersons");
        copy("split_filings", "volume", "splitFilings");
        copy("pi_persons_held", "volume", "personsHandled");
        copy("pi_persons_exported_since_prev_year_jan1", "volume", "personsSinceLastYear");
        copy("sensitive_pi_persons_exported_since_prev_year_jan1", "volume", "sensitivePersonsSinceLastYear");
        boolean noneSensitive = (facts.path("sensitive_pi_persons_since_jan1").asInt(-1) == 0
                        || facts.path("sensitive_pi_persons_exported_since_prev_year_jan1")
                                        .asInt(-1)
                                == 0)
                && !facts.has("sensitive_pi_in_this_transfer");
        if (noneSensitive) {
            group("personalInfo").put("sensitive", false);
        }
    }

    private void ground() {
        JsonNode exemption = read("exemption");
        boolean ofForeignOrigin = read("foreign_pi_persons") != null;
        if (exemption == null) {
            group("ground").put("claimed", "NONE");
            return;
        }
        String type = exemption.get("type").stringValue();
        ObjectNode ground =
                group("ground").put("claimed", type.equals("FOREIGN_ORIGIN_REEXPORT") ? "FOREIGN_ORIGIN" : type);
        if (ofForeignOrigin) {
            ground.put("collectedAbroad", true);
        }
        Map<String, String> elements = Map.of(
                "necessary", "necessary",
                "individual_is_party", "individualIsParty",
                "employees_only", "employeesOnly",
                "lawful_labour_rules", "labourRules",
                "lawful_collective_contract", "collectiveContract",
                "natural_person_life_health_property", "protectsLifeHealthProperty",
                "duty_source", "dutySource",
                "domestic_pi_or_important_data_introduced", "domesticDataIntroduced");
        copyAll(exemption, elements, Set.of("type", "example"), ground);
    }

    private void zone() {
        JsonNode list = read("ftz");
        if (list == null) {
            group("zone").put("inScope", false);
            return;
        }
        Map<String, String> members = Map.of(
                "zone", "name",
                "registered_in_zone", "inScope",
                "list_in_force", "listInForce",
                "sector_covered", "sectorCovered",
                "data_on_list", "onList",
                "list_mechanism", "mechanism");
        copyAll(list, members, Set.of("sector"), group("zone"));
    }

    private void greaterBayArea() {
        JsonNode gba = read("gba");
        if (gba == null) {
            group("gba").put("contract", false);
            return;
        }
        Map<String, String> members = Map.of(
                "gba_contract", "contract",
                "exporter_in_gba_mainland_city", "exporterInMainlandCities",
                "onward_outside_gba", "onwardOutside");
        copyAll(gba, members, Set.of("recipient_in"), group("gba"));
        group("gba").put("recipientIn", gba.get("recipient_in").stringValue().equals("HK") ? "HONG_KONG" : "MACAO");
    }

    private static void copyAll(JsonNode from, Map<String, String> members, Set<String> labels, ObjectNode to) {
        from.properties().forEach(entry -> {
            String member = members.get(entry.getKey());
            if (member != null && !entry.getValue().isNull()) {
                to.set(member, entry.getValue());
            } else if (member == null && !labels.contains(entry.getKey())) {
                throw new IllegalStateException("nobody reads: " + entry.getKey());
            }
        });
    }

    private ObjectNode group(String name) {
        return transfer.withObject("/" + name);
    }

    private boolean isYes(String fact) {
        JsonNode value = read(fact);
        return value != null && value.booleanValue();
    }

    /** Copies a fact if it is stated, and returns whether it is. */
    private boolean copy(String fact, String group, String member) {
        JsonNode value = read(fact);
        if (value == null) {
            return false;
        }
        group(group).set(member, value);
        return true;
    }

    private @Nullable JsonNode read(String fact) {
        unread.remove(fact);
        JsonNode value = facts.get(fact);
        return value == null || value.isNull() ? null : value;
    }
}
