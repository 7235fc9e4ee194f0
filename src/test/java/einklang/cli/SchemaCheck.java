package einklang.cli;

import java.util.ArrayList;
import java.util.List;
import tools.jackson.databind.JsonNode;

/**
 * Checks a document against the part of JSON Schema 2020-12 that docs/schema uses: type, properties, required,
 * additionalProperties false, items, enum, const, minimum, maximum, minItems, pattern, $ref within the file. Any other
 * keyword is a failure, so that none is passed over in silence.
 */
public final class SchemaCheck {
    private static final List<String> KNOWN = List.of(
            "$schema",
            "$id",
            "$defs",
            "$ref",
            "title",
            "description",
            "type",
            "properties",
            "required",
            "additionalProperties",
            "items",
            "enum",
            "const",
            "minimum",
            "maximum",
            "minItems",
            "maxItems",
            "pattern");

    private final JsonNode root;
    private final List<String> problems = new ArrayList<>();

    public SchemaCheck(JsonNode schema) {
        this.root = schema;
    }

    public List<String> problems(JsonNode document) {
        problems.clear();
        check(root, document, "");
        return List.copyOf(problems);
    }

    private void check(JsonNode schema, JsonNode node, String path) {
        for (String keyword : schema.propertyNames()) {
            if (!KNOWN.contains(keyword)) {
                problems.add("schema uses " + keyword + ", which this check does not know");
            }
        }
        if (schema.has("$ref")) {
            check(root.at(schema.get("$ref").asString().substring(1)), node, path);
            return;
        }
        if (schema.has("type") && !isOfType(schema.get("type"), node)) {
            problems.add(path + ": found " + node + ", wanted " + schema.get("type"));
            return;
        }
        checkValue(schema, node, path);
        checkProperties(schema, node, path);
        checkItems(schema, node, path);
    }

    private static boolean isOfType(JsonNode type, JsonNode node) {
        if (type.isArray()) {
            return type.valueStream().anyMatch(one -> isOfType(one, node));
        }
        return switch (type.asString()) {
            case "object" -> node.isObject();
            case "array" -> node.isArray();
            case "string" -> node.isString();
            case "integer" -> node.isIntegralNumber();
            case "number" -> node.isNumber();
            case "boolean" -> node.isBoolean();
            case "null" -> node.isNull();
            default -> false;
        };
    }

    private void checkValue(JsonNode schema, JsonNode node, String path) {
        if (schema.has("const") && !schema.get("const").equals(node)) {
            problems.add(path + ": found " + node + ", wanted " + schema.get("const"));
        }
        if (schema.has("enum") && schema.get("enum").valueStream().noneMatch(node::equals)) {
            problems.add(path + ": found " + node + ", wanted one of " + schema.get("enum"));
        }
        if (node.isNumber()
                && (node.asDouble() < schema.path("minimum").asDouble(Double.NEGATIVE_INFINITY)
                        || node.asDouble() > schema.path("maximum").asDouble(Double.POSITIVE_INFINITY))) {
            problems.add(path + ": found " + node + ", which is out of range");
        }
        if (node.isString()
                && schema.has("pattern")
                && !node.asString().matches(schema.get("pattern").asString())) {
            problems.add(path + ": found " + node + ", wanted " + schema.get("pattern"));
        }
    }

    private void checkProperties(JsonNode schema, JsonNode node, String path) {
        if (!node.isObject()) {
            return;
        }
        if (schema.has("required")) {
            schema.get("required").forEach(name -> {
                if (!node.has(name.asString())) {
                    problems.add(path + ": " + name.asString() + " is missing");
                }
            });
        }
        JsonNode known = schema.path("properties");
        for (String name : node.propertyNames()) {
            if (known.has(name)) {
                check(known.get(name), node.get(name), path + "/" + name);
            } else if (schema.has("additionalProperties")) {
                problems.add(path + ": found " + name + ", which is not described");
            }
        }
    }

    private void checkItems(JsonNode schema, JsonNode node, String path) {
        if (!node.isArray()) {
            return;
        }
        if (node.size() < schema.path("minItems").asInt(0)
                || node.size() > schema.path("maxItems").asInt(Integer.MAX_VALUE)) {
            problems.add(path + ": found " + node.size() + " items");
        }
        for (int index = 0; index < node.size() && schema.has("items"); index++) {
            check(schema.get("items"), node.get(index), path + "/" + index);
        }
    }
}
