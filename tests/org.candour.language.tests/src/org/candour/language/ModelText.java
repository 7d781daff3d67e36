// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.language;

import java.util.List;
import java.util.stream.Collectors;
import org.candour.model.Cell;
import org.candour.model.Described;
import org.candour.model.Element;
import org.candour.model.Emphasis;
import org.candour.model.Footnote;
import org.candour.model.InspectionFile;
import org.candour.model.Item;
import org.candour.model.ItemList;
import org.candour.model.Paragraph;
import org.candour.model.Placeholder;
import org.candour.model.Prose;
import org.candour.model.Reference;
import org.candour.model.Row;
import org.candour.model.Strong;
import org.candour.model.Table;
import org.candour.model.Text;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EReference;

/** Writes the model down in few words, so that tests can say what they expect. */
final class ModelText {
    private ModelText() {}

    /** Each line with its kind and what is set in it, such as {@code Afi name=x addresses=[a, b]}. */
    static String lines(InspectionFile file) {
        return file.getElements().stream().map(ModelText::line).collect(Collectors.joining("\n"));
    }

    static String line(EObject element) {
        StringBuilder text = new StringBuilder(element.eClass().getName());
        for (EAttribute attribute : element.eClass().getEAllAttributes()) {
            if (element.eIsSet(attribute)) {
                text.append(' ').append(attribute.getName()).append('=').append(element.eGet(attribute));
            }
        }
        for (EReference reference : element.eClass().getEAllReferences()) {
            if (element.eIsSet(reference) && !(element.eGet(reference) instanceof Prose)) {
                text.append(' ').append(reference.getName()).append('=').append(value(element.eGet(reference)));
            }
        }
        return text.toString();
    }

    private static String value(Object value) {
        return switch (value) {
            case List<?> list -> list.stream().map(ModelText::value).toList().toString();
            case Element element -> element.eIsProxy() ? "?" : element.getName();
            case EObject object -> '(' + line(object) + ')';
            default -> value.toString();
        };
    }

    /** Everything a model says, line by line and inwards. */
    static String whole(EObject part) {
        StringBuilder text = new StringBuilder();
        whole(part, "", text);
        return text.toString();
    }

    private static void whole(EObject part, String margin, StringBuilder text) {
        text.append(margin).append(part.eClass().getName());
        for (EAttribute attribute : part.eClass().getEAllAttributes()) {
            text.append(' ').append(attribute.getName()).append('=').append(part.eGet(attribute));
        }
        for (EObject target : part.eCrossReferences()) {
            text.append(" -> ").append(target.eIsProxy() ? "?" : line(target));
        }
        text.append('\n');
        part.eContents().forEach(inner -> whole(inner, margin + "  ", text));
    }

    /** The prose of an element: marks as written, blocks in brackets. */
    static String prose(Element element) {
        Prose body = ((Described) element).getBody();
        return body == null ? "" : all(body.getBlocks());
    }

    private static String all(List<? extends EObject> parts) {
        return parts.stream().map(ModelText::part).collect(Collectors.joining());
    }

    private static String part(EObject part) {
        return switch (part) {
            case Paragraph p -> "[p " + all(p.getContent()) + "]";
            case ItemList list -> (list.isOrdered() ? "[ol " : "[ul ") + all(list.getItems()) + "]";
            case Item item -> "[li " + all(item.getContent()) + all(item.getBlocks()) + "]";
            case Table table -> "[table " + all(table.getRows()) + "]";
            case Row row -> "[row " + all(row.getCells()) + "]";
            case Cell cell -> "[" + all(cell.getContent()) + "]";
            case Text text -> text.getValue();
            case Emphasis emphasis -> "<em>" + all(emphasis.getContent()) + "</em>";
            case Strong strong -> "<strong>" + all(strong.getContent()) + "</strong>";
            case Reference reference -> "<ref " + reference.getTarget().getName() + ">";
            case Footnote note -> "<note>" + all(note.getContent()) + "</note>";
            case Placeholder fact -> "<fact " + fact.getFact() + ">";
            default -> throw new IllegalArgumentException(part.toString());
        };
    }
}
