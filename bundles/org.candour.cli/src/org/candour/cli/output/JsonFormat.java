// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.Locale;
import org.candour.publish.LocatedProblem;
import org.candour.publish.ProblemCount;

/** Problems for other programs. docs/command-line.md describes the fields. */
public record JsonFormat() implements ProblemFormat {

    @Override
    public void print(Findings findings, PrintWriter out) {
        JsonArray problems = new JsonArray();
        findings.problems().forEach(problem -> problems.add(object(problem, findings.paths())));
        JsonObject root = new JsonObject();
        root.add("problems", problems);
        root.add("summary", object(findings.count()));
        out.println(pretty(root));
    }

    static String pretty(JsonElement element) {
        return new GsonBuilder()
                .setPrettyPrinting()
                .disableHtmlEscaping()
                .create()
                .toJson(element);
    }

    private static JsonObject object(LocatedProblem problem, ShownPaths paths) {
        JsonObject object = new JsonObject();
        object.addProperty("file", paths.words(problem.file()));
        object.addProperty("line", problem.line());
        object.addProperty("column", problem.column());
        object.addProperty("length", problem.length());
        object.addProperty("severity", problem.severity().name().toLowerCase(Locale.ROOT));
        object.addProperty("rule", problem.ruleId());
        object.addProperty("message", problem.message());
        return object;
    }

    private static JsonObject object(ProblemCount count) {
        JsonObject object = new JsonObject();
        object.addProperty("errors", count.errors());
        object.addProperty("warnings", count.warnings());
        object.addProperty("notes", count.notes());
        return object;
    }
}
