// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.lists;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.candour.compose.edition.Edition;
import org.candour.compose.wording.Wording;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.Paragraph;
import org.candour.model.Recommendation;
import org.candour.model.Theme;

/** Groups recommendations by theme in the order the themes are declared; those without one come last. */
public final class ThemeGroups {
    private ThemeGroups() {}

    /**
     * The recommendations of one theme.
     *
     * @param lead the line that names the theme; empty when no recommendation of the report has one
     * @param recommendations the recommendations, at least one
     */
    public record Group(Optional<Block> lead, List<Recommendation> recommendations) {}

    /** The groups that have members. */
    public static List<Group> of(List<Recommendation> recommendations, Edition edition) {
        List<Theme> themes = edition.report().all(Theme.class);
        List<Group> groups = new ArrayList<>();
        for (Theme theme : themes) {
            List<Recommendation> members =
                    recommendations.stream().filter(r -> r.getTheme() == theme).toList();
            Block lead = lead(edition.titles().of(theme)).from(edition.origins().of(theme));
            add(groups, Optional.of(lead), members);
        }
        List<Recommendation> others = recommendations.stream()
                .filter(r -> !themes.contains(r.getTheme()))
                .toList();
        add(groups, groups.isEmpty() ? Optional.empty() : Optional.of(lead(Wording.words("list.unthemed"))), others);
        return groups;
    }

    private static void add(List<Group> groups, Optional<Block> lead, List<Recommendation> members) {
        if (!members.isEmpty()) {
            groups.add(new Group(lead, members));
        }
    }

    private static Block lead(String words) {
        return new Paragraph(Optional.empty(), List.of(new Inline.Text(words)), Optional.empty(), Paragraph.Style.LEAD);
    }
}
