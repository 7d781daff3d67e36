// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.List;
import java.util.Locale;
import org.candour.publish.LocatedProblem;
import org.candour.rules.Explanations;
import org.candour.rules.RuleExplanation;

/**
 * Problems as SARIF 2.1.0, the format that services for version control read.
 *
 * @param version the version of Candour
 * @param explanations what is said about each rule
 */
public record SarifFormat(String version, Explanations explanations) implements ProblemFormat {
    private static final String SCHEMA =
            "https://docs.oasis-open.org/sarif/sarif/v2.1.0/errata01/os/schemas/sarif-schema-2.1.0.json";

    @Override
    public void print(Findings findings, PrintWriter out) {
        List<String> ruleIds = findings.problems().stream()
                .map(LocatedProblem::ruleId)
                .distinct()
                .sorted()
                .toList();
        JsonObject run = new JsonObject();
        run.add("tool", object("driver", driver(ruleIds)));
        run.addProperty("columnKind", "utf16CodeUnits");
        JsonArray results = new JsonArray();
        findings.problems().forEach(problem -> results.add(result(problem, findings.paths(), ruleIds)));
        run.add("results", results);

        JsonObject log = new JsonObject();
        log.addProperty("$schema", SCHEMA);
        log.addProperty("version", "2.1.0");
        log.add("runs", array(run));
        out.println(JsonFormat.pretty(log));
    }

    private JsonObject driver(List<String> ruleIds) {
        JsonObject driver = new JsonObject();
        driver.addProperty("name", "Candour");
        driver.addProperty("version", version);
        JsonArray rules = new JsonArray();
        ruleIds.forEach(id -> rules.add(rule(id)));
        driver.add("rules", rules);
        return driver;
    }

    private JsonObject rule(String id) {
        JsonObject rule = new JsonObject();
        rule.addProperty("id", id);
        explanations.of(id).ifPresent(explanation -> explain(rule, explanation));
        return rule;
    }

    private static void explain(JsonObject rule, RuleExplanation explanation) {
        rule.add("shortDescription", text(explanation.title()));
        rule.add("fullDescription", text(explanation.why()));
        rule.add("help", text(explanation.remedy()));
    }

    private static JsonObject result(LocatedProblem problem, ShownPaths paths, List<String> ruleIds) {
        JsonObject result = new JsonObject();
        result.addProperty("ruleId", problem.ruleId());
        result.addProperty("ruleIndex", ruleIds.indexOf(problem.ruleId()));
        result.addProperty("level", problem.severity().name().toLowerCase(Locale.ROOT));
        result.add("message", text(problem.message()));
        JsonObject place = new JsonObject();
        JsonObject artifact = new JsonObject();
        artifact.addProperty("uri", paths.uri(problem.file()));
        place.add("artifactLocation", artifact);
        place.add("region", region(problem));
        result.add("locations", array(object("physicalLocation", place)));
        return result;
    }

    private static JsonObject region(LocatedProblem problem) {
        JsonObject region = new JsonObject();
        region.addProperty("startLine", problem.line());
        region.addProperty("startColumn", problem.column());
        region.addProperty("endColumn", problem.column() + problem.length());
        return region;
    }

    private static JsonObject text(String words) {
        JsonObject text = new JsonObject();
        text.addProperty("text", words);
        return text;
    }

    private static JsonObject object(String name, JsonObject value) {
        JsonObject object = new JsonObject();
        object.add(name, value);
        return object;
    }

    private static JsonArray array(JsonObject only) {
        JsonArray array = new JsonArray();
        array.add(only);
        return array;
    }
}
