package dev.e5250.ui.editor;

import org.eclipse.jface.text.BadLocationException;
import org.eclipse.jface.text.IDocument;
import org.eclipse.jface.text.IRegion;
import org.eclipse.jface.text.ITextOperationTarget;
import org.eclipse.jface.text.ITextSelection;
import org.eclipse.jface.text.ITextViewer;
import org.eclipse.ui.IWorkbenchPart;

/** What of an editor is meant: what is selected, else the name that the caret is at, else its line. */
final class EditorText {
    /** What names of the system may have beside letters and digits. */
    private static final String OF_NAMES = "$#@\u00a7\u00a3_";

    private EditorText() {
    }

    /** Without blanks around it; empty when there is nothing, or more than a line. */
    static String of(IWorkbenchPart editor, ITextSelection selection) {
        if (selection.getLength() > 0) {
            String text = selection.getText() == null ? "" : selection.getText().strip();
            return text.lines().count() > 1 ? "" : text;
        }
        // editors of all kinds have their viewer for this
        return editor.getAdapter(ITextOperationTarget.class) instanceof ITextViewer viewer
                ? at(viewer.getDocument(), selection.getOffset()) : "";
    }

    static String at(IDocument document, int caret) {
        try {
            IRegion line = document.getLineInformationOfOffset(caret);
            String text = document.get(line.getOffset(), line.getLength());
            int from = caret - line.getOffset();
            int to = from;
            while (from > 0 && isOfName(text.charAt(from - 1))) {
                from--;
            }
            while (to < text.length() && isOfName(text.charAt(to))) {
                to++;
            }
            return from < to ? text.substring(from, to) : text.strip();
        } catch (BadLocationException e) {
            // the document has become another one
            return "";
        }
    }

    private static boolean isOfName(char character) {
        return Character.isLetterOrDigit(character) || OF_NAMES.indexOf(character) >= 0;
    }
}
