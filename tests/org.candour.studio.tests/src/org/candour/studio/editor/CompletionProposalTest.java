// Copyright (c) 2026 The Candour contributors
// SPDX-License-Identifier: EPL-2.0
package org.candour.studio.editor;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.eclipse.jface.text.Document;
import org.eclipse.jface.text.IInformationControl;
import org.eclipse.lsp4j.CompletionItem;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Shell;
import org.junit.jupiter.api.Test;

class CompletionProposalTest {

    private static final int WIDE = 300;
    private static final int HIGH = 400;

    @Test
    void aLongExplanationIsBrokenAtTheEdgeOfItsWindow() {
        String sentence = "The unit should agree with its partners how actions are followed up. ";
        assertTrue(height(sentence.repeat(5)) > 3 * height("Short."));
    }

    @Test
    void anExplanationMaySpeakOfWhatIsLessOrMore() {
        assertEquals("fewer &lt; 3", proposal("fewer < 3").getAdditionalProposalInfo());
    }

    private static CompletionProposal proposal(String explanation) {
        CompletionItem item = new CompletionItem("follow-up");
        item.setDocumentation(explanation);
        return CompletionProposal.of(item, new Document(""), 0);
    }

    private static int height(String explanation) {
        Shell shell = new Shell(Display.getCurrent());
        try {
            CompletionProposal proposal = proposal(explanation);
            IInformationControl window = proposal.getInformationControlCreator().createInformationControl(shell);
            window.setSizeConstraints(WIDE, HIGH);
            window.setInformation(proposal.getAdditionalProposalInfo());
            int height = window.computeSizeHint().y;
            window.dispose();
            return height;
        } finally {
            shell.dispose();
        }
    }
}
