// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.cli.output;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.io.PrintWriter;
import java.util.Locale;
import org.candour.publish.thread.GoldenThread;
import org.candour.publish.thread.ThreadEnd;
import org.candour.publish.thread.ThreadGap;
import org.candour.publish.thread.ThreadRow;

/** The golden thread for other programs. docs/command-line.md describes the fields. */
public final class ThreadJson {
    private ThreadJson() {}

    /** Shows a thread. */
    public static void print(GoldenThread thread, PrintWriter out) {
        JsonArray rows = new JsonArray();
        thread.rows().forEach(row -> rows.add(object(row)));
        JsonArray targets = new JsonArray();
        thread.targets().forEach(target -> targets.add(object(target)));
        JsonArray gaps = new JsonArray();
        thread.allGaps().forEach(gap -> gaps.add(object(gap)));
        JsonObject root = new JsonObject();
        root.add("rows", rows);
        root.add("targets", targets);
        root.add("gaps", gaps);
        root.addProperty("verdict", thread.verdict());
        out.println(JsonFormat.pretty(root));
    }

    private static JsonObject object(ThreadRow row) {
        JsonObject object = new JsonObject();
        object.addProperty("area", row.area());
        object.addProperty("theme", row.theme());
        object.addProperty("owner", row.owner());
        row.afi().ifPresent(afi -> object.add("afi", object(afi)));
        row.answer().ifPresent(answer -> object.add("answer", object(answer)));
        row.commitment().ifPresent(commitment -> {
            object.addProperty("implementBy", commitment.implementBy());
            object.addProperty("revisit", commitment.revisit());
        });
        object.addProperty("state", row.state().name().toLowerCase(Locale.ROOT));
        return object;
    }

    private static JsonObject object(ThreadEnd end) {
        JsonObject object = new JsonObject();
        object.addProperty("kind", end.kind().name().toLowerCase(Locale.ROOT));
        end.number().ifPresent(number -> object.addProperty("number", number));
        object.addProperty("name", end.name());
        object.addProperty("words", end.words());
        object.addProperty("line", end.location().line());
        return object;
    }

    private static JsonObject object(ThreadGap gap) {
        JsonObject object = new JsonObject();
        object.addProperty("rule", gap.rule());
        object.addProperty("severity", gap.severity().name().toLowerCase(Locale.ROOT));
        object.addProperty("message", gap.message());
        object.addProperty("line", gap.location().line());
        return object;
    }
}
