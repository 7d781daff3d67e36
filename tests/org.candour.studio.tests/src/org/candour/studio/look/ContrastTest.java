// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.look;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.eclipse.swt.graphics.Color;
import org.junit.jupiter.api.Test;
import org.osgi.framework.Bundle;
import org.osgi.framework.FrameworkUtil;

/** Reckons the contrast of every colour of ours with every ground it stands on, light and dark. */
class ContrastTest {

    private static final Bundle STUDIO = FrameworkUtil.getBundle(Look.class);
    private static final Pattern COLOUR = Pattern.compile("#[0-9a-fA-F]{6}\\b");
    private static final Pattern GROUND =
            Pattern.compile("(?:background-color|selected-tab-fill|\\{\\s*color): (#[0-9a-fA-F]{6})");

    private static final Pattern LETTERS = Pattern.compile("\\s{2,}color: (#[0-9a-fA-F]{6})");

    /** The greys of the platform's light theme, and the colours in which its dark theme writes on our grounds. */
    private static final List<String> LIGHT_GROUNDS = List.of("#ffffff", "#f8f8f8");

    private static final List<String> DARK_LETTERS = List.of("#eeeeee", "#bbbbbb");

    @Test
    void contrastIsReckonedAsTheGuidelinesDo() {
        assertEquals(21, Contrast.between(Contrast.colour("#000000"), Contrast.colour("#ffffff")), 0.001);
        assertEquals(4.48, Contrast.between(Contrast.colour("#777777"), Contrast.colour("#ffffff")), 0.005);
    }

    @Test
    void wordsOfReportsCanBeReadOnTheirGround() {
        List<String> faint = new ArrayList<>();
        for (Look look : List.of(Look.light(null), Look.dark(null))) {
            inks(look).forEach((name, ink) -> {
                double contrast = Contrast.between(ink, look.ground());
                if (contrast < Contrast.WORDS) {
                    faint.add(name + " " + contrast);
                }
            });
        }
        assertEquals(List.of(), faint);
    }

    private static Map<String, Color> inks(Look look) {
        Map<String, Color> inks = new LinkedHashMap<>();
        inks.put("ink", look.ink());
        inks.put("quiet", look.quiet());
        inks.put("link", look.link());
        inks.put("note", look.note());
        inks.put("strength", look.strength());
        inks.put("afi", look.afi());
        inks.put("answer", look.answer());
        inks.put("gap", look.gap());
        return inks;
    }

    @Test
    void wordsOfTheDarkWindowCanBeReadOnTheGroundsWeGiveIt() throws IOException {
        assertEquals(List.of(), faint(DARK_LETTERS, darkGrounds()));
    }

    @Test
    void wordsOfTheLightWindowCanBeReadOnItsGrounds() throws IOException {
        List<String> letters = LETTERS.matcher(read(STUDIO.getEntry("css/light.css")))
                .results()
                .map(found -> found.group(1))
                .toList();
        assertFalse(letters.isEmpty());
        assertEquals(List.of(), faint(letters, LIGHT_GROUNDS));
    }

    private static List<String> faint(Collection<String> inks, Collection<String> grounds) {
        List<String> faint = new ArrayList<>();
        for (String ground : grounds) {
            for (String letters : inks) {
                if (Contrast.between(Contrast.colour(letters), Contrast.colour(ground)) < Contrast.WORDS) {
                    faint.add(letters + " on " + ground);
                }
            }
        }
        return faint;
    }

    @Test
    void everySignHasAColourThatStandsOutOnEveryGround() throws IOException {
        Set<String> grounds = darkGrounds();
        grounds.addAll(LIGHT_GROUNDS);
        List<String> faint = new ArrayList<>();
        for (URL sign : Collections.list(STUDIO.findEntries("icons", "*.svg", false))) {
            String drawing = read(sign);
            for (String ground : grounds) {
                boolean seen = COLOUR.matcher(drawing)
                        .results()
                        .map(found -> Contrast.colour(found.group()))
                        .anyMatch(ink -> Contrast.between(ink, Contrast.colour(ground)) >= Contrast.SIGNS);
                if (!seen) {
                    faint.add(sign.getPath() + " on " + ground);
                }
            }
        }
        assertEquals(List.of(), faint);
    }

    private static Set<String> darkGrounds() throws IOException {
        Set<String> grounds = new TreeSet<>();
        Matcher found = GROUND.matcher(read(STUDIO.getEntry("css/dark.css")));
        while (found.find()) {
            grounds.add(found.group(1));
        }
        assertFalse(grounds.isEmpty());
        return grounds;
    }

    private static String read(URL place) throws IOException {
        try (InputStream in = place.openStream()) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
