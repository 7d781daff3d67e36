// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.candour.publish.LocatedProblem;
import org.candour.rules.Explanations;
import org.candour.rules.Severity;
import org.junit.jupiter.api.Test;

class SarifFormatTest {
    private static final Path FOLDER = Path.of("").toAbsolutePath();

    @Test
    void theFormatSaysItsVersion() {
        JsonObject log = log(problem("a.inspection", "afi-unanswered"));

        assertEquals("2.1.0", log.get("version").getAsString());
        assertEquals(1, log.getAsJsonArray("runs").size());
        assertEquals("Candour", driver(log).get("name").getAsString());
    }

    @Test
    void eachResultPointsToItsRule() {
        JsonObject log = log(problem("a.inspection", "title-missing"), problem("a.inspection", "afi-unanswered"));
        JsonArray rules = driver(log).getAsJsonArray("rules");

        assertEquals(2, rules.size());
        for (JsonElement result : results(log)) {
            int index = result.getAsJsonObject().get("ruleIndex").getAsInt();
            assertEquals(
                    result.getAsJsonObject().get("ruleId"),
                    rules.get(index).getAsJsonObject().get("id"));
        }
    }

    @Test
    void rulesAreExplained() {
        JsonObject rule = driver(log(problem("a.inspection", "afi-unanswered")))
                .getAsJsonArray("rules")
                .get(0)
                .getAsJsonObject();

        assertEquals(
                Explanations.ofRules().of("afi-unanswered").orElseThrow().title(),
                rule.getAsJsonObject("shortDescription").get("text").getAsString());
        assertFalse(rule.getAsJsonObject("help").get("text").getAsString().isEmpty());
    }

    @Test
    void placesAreCountedFromOneAndEndBehindTheLastCharacter() {
        JsonObject region =
                location(log(problem("a.inspection", "afi-unanswered"))).getAsJsonObject("region");

        assertEquals(3, region.get("startLine").getAsInt());
        assertEquals(5, region.get("startColumn").getAsInt());
        assertEquals(12, region.get("endColumn").getAsInt());
    }

    @Test
    void filesAreAddressesRelativeToTheFolder() {
        assertEquals("a.inspection", uri("a.inspection"));
        assertEquals("North%20Moor/findings.inspection", uri("North Moor/findings.inspection"));
        assertEquals("caf%C3%A9.inspection", uri("café.inspection"));
        assertEquals("../next/a.inspection", uri("../next/a.inspection"));
    }

    private static String uri(String file) {
        return location(log(problem(file, "afi-unanswered")))
                .getAsJsonObject("artifactLocation")
                .get("uri")
                .getAsString();
    }

    private static JsonObject location(JsonObject log) {
        return results(log)
                .get(0)
                .getAsJsonObject()
                .getAsJsonArray("locations")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("physicalLocation");
    }

    private static JsonArray results(JsonObject log) {
        return log.getAsJsonArray("runs").get(0).getAsJsonObject().getAsJsonArray("results");
    }

    private static JsonObject driver(JsonObject log) {
        return log.getAsJsonArray("runs")
                .get(0)
                .getAsJsonObject()
                .getAsJsonObject("tool")
                .getAsJsonObject("driver");
    }

    private static LocatedProblem problem(String file, String rule) {
        return new LocatedProblem(FOLDER.resolve(file), 3, 5, 7, Severity.WARNING, rule, "A sentence.", List.of());
    }

    private static JsonObject log(LocatedProblem... problems) {
        StringWriter text = new StringWriter();
        Findings findings = new Findings(List.of(problems), new ShownPaths(FOLDER, Map.of()));
        new SarifFormat("1.0.0", Explanations.ofRules()).print(findings, new PrintWriter(text, true));
        return JsonParser.parseString(text.toString()).getAsJsonObject();
    }
}
