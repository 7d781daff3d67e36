// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.compose.prose;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.candour.document.Block;
import org.candour.document.Inline;
import org.candour.document.Paragraph;

/**
 * Adds a remark in brackets to the end of some prose: within its last sentence, "… are late (see Recommendation
 * 4).", or where that cannot be, as a sentence of its own, "(See Recommendation 4.)".
 */
public final class Ending {
    private static final Pattern TAKES_REMARK = Pattern.compile(".*[^.)…](?<!\\betc)\\.", Pattern.DOTALL);
    private static final Pattern UNFINISHED = Pattern.compile(".*(?:[\\p{L}\\d%)]|\\betc\\.)", Pattern.DOTALL);

    private Ending() {}

    /**
     * The prose with the remark.
     *
     * @param remark the words within the brackets; asked with true, they begin a sentence
     */
    public static List<Block> add(List<Block> prose, Function<Boolean, List<Inline>> remark) {
        if (prose.isEmpty()
                || !(prose.getLast() instanceof Paragraph last)
                || last.content().isEmpty()) {
            return with(prose, Paragraph.of(sentence(remark)));
        }
        return replaceLast(prose, last.saying(line(last.content(), remark)));
    }

    /** The prose with an asterisk at its end, or at the end of its first paragraph when it ends in a list. */
    public static List<Block> mark(List<Block> prose, String mark) {
        for (int i : new int[] {prose.size() - 1, 0}) {
            if (i >= 0 && prose.get(i) instanceof Paragraph paragraph) {
                List<Block> marked = new ArrayList<>(prose);
                marked.set(i, paragraph.saying(with(paragraph.content(), new Inline.Text(mark))));
                return marked;
            }
        }
        return prose;
    }

    private static List<Inline> line(List<Inline> line, Function<Boolean, List<Inline>> remark) {
        int end = line.size();
        while (end > 0 && line.get(end - 1) instanceof Inline.Footnote) {
            end--;
        }
        if (end > 0
                && line.get(end - 1) instanceof Inline.Text text
                && TAKES_REMARK.matcher(text.words()).matches()) {
            return inserted(line, end - 1, text.words(), remark);
        }
        List<Inline> added = with(line, new Inline.Text(" "));
        boolean unfinished = UNFINISHED.matcher(PlainWords.of(line)).matches();
        added.addAll(unfinished ? bracketed(remark.apply(false)) : sentence(remark));
        return added;
    }

    private static List<Inline> inserted(
            List<Inline> line, int at, String words, Function<Boolean, List<Inline>> remark) {
        List<Inline> added = new ArrayList<>(line.subList(0, at));
        added.add(new Inline.Text(words.substring(0, words.length() - 1) + " "));
        added.addAll(bracketed(remark.apply(false)));
        added.add(new Inline.Text("."));
        added.addAll(line.subList(at + 1, line.size()));
        return added;
    }

    private static List<Inline> sentence(Function<Boolean, List<Inline>> remark) {
        return bracketed(with(remark.apply(true), new Inline.Text(".")));
    }

    private static List<Inline> bracketed(List<Inline> words) {
        List<Inline> bracketed = new ArrayList<>(List.of(new Inline.Text("(")));
        bracketed.addAll(words);
        bracketed.add(new Inline.Text(")"));
        return bracketed;
    }

    private static <T> List<T> with(List<? extends T> list, T last) {
        List<T> longer = new ArrayList<>(list);
        longer.add(last);
        return longer;
    }

    private static List<Block> replaceLast(List<Block> prose, Block last) {
        List<Block> replaced = new ArrayList<>(prose);
        replaced.set(prose.size() - 1, last);
        return replaced;
    }
}
