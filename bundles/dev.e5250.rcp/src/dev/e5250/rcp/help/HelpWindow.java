package dev.e5250.rcp.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

import dev.e5250.rcp.help.Line.Face;
import dev.e5250.rcp.help.Line.Kind;
import dev.e5250.rcp.help.Line.Run;
import org.eclipse.help.HelpSystem;
import org.eclipse.help.IContext;
import org.eclipse.help.IContext2;
import org.eclipse.help.IHelpResource;
import org.eclipse.help.IToc;
import org.eclipse.help.ITopic;
import org.eclipse.jface.layout.GridDataFactory;
import org.eclipse.jface.layout.GridLayoutFactory;
import org.eclipse.jface.window.Window;
import org.eclipse.swt.SWT;
import org.eclipse.swt.custom.SashForm;
import org.eclipse.swt.graphics.Point;
import org.eclipse.swt.program.Program;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Control;
import org.eclipse.swt.widgets.Shell;
import org.eclipse.swt.widgets.Text;

/** The contents of the help, and the page that is read. UI thread only. */
final class HelpWindow extends Window {
    private static final Point SIZE = new Point(900, 640);
    private static final int[] PARTS = {28, 72};

    private final HelpFiles files = new HelpFiles();
    private final Deque<Shown> before = new ArrayDeque<>();
    private final List<IHelpResource> listed = new ArrayList<>();
    private Text search;
    private org.eclipse.swt.widgets.List contents;
    private Button back;
    private PageText page;
    private Shown shown;

    /** @param href what links in it start from */
    private record Shown(String href, List<Line> lines) {
    }

    HelpWindow(Shell parent) {
        super(parent);
        setShellStyle(SWT.SHELL_TRIM | getDefaultOrientation());
        setBlockOnOpen(false);
    }

    @Override
    protected void configureShell(Shell shell) {
        super.configureShell(shell);
        shell.setText(Messages.Help_shell);
    }

    @Override
    protected Point getInitialSize() {
        return SIZE;
    }

    @Override
    protected Control createContents(Composite parent) {
        SashForm parts = new SashForm(parent, SWT.HORIZONTAL);
        Composite left = new Composite(parts, SWT.NONE);
        GridLayoutFactory.fillDefaults().margins(4, 4).applyTo(left);
        back = new Button(left, SWT.PUSH);
        back.setText(Messages.Help_back);
        back.addListener(SWT.Selection, event -> goBack());
        GridDataFactory.fillDefaults().applyTo(back);
        search = new Text(left, SWT.SEARCH | SWT.ICON_SEARCH | SWT.ICON_CANCEL);
        search.setMessage(Messages.Help_search);
        search.addListener(SWT.Modify, event -> list());
        GridDataFactory.fillDefaults().grab(true, false).applyTo(search);
        contents = new org.eclipse.swt.widgets.List(left, SWT.SINGLE | SWT.V_SCROLL | SWT.BORDER);
        contents.addListener(SWT.Selection, event -> open(listed.get(contents.getSelectionIndex()).getHref()));
        GridDataFactory.fillDefaults().grab(true, true).applyTo(contents);
        page = new PageText(parts, name -> HelpFiles.file(HelpFiles.resolve(shown.href(), name)), this::follow);
        parts.setWeights(PARTS);
        GridDataFactory.fillDefaults().grab(true, true).applyTo(parts);
        list();
        return parts;
    }

    /** Shows the first page of all. */
    void showContents() {
        if (!listed.isEmpty()) {
            open(listed.getFirst().getHref());
        }
    }

    /** Shows what a context says and the pages it names. */
    void show(IContext context) {
        List<Line> lines = new ArrayList<>();
        String title = context instanceof IContext2 titled ? titled.getTitle() : null;
        if (title != null) {
            lines.add(line(Kind.HEADING, title, ""));
        }
        lines.add(line(Kind.TEXT, context.getText(), ""));
        IHelpResource[] topics = context.getRelatedTopics();
        if (topics.length > 0) {
            lines.add(line(Kind.SUBHEADING, Messages.Help_more, ""));
        }
        for (IHelpResource topic : topics) {
            lines.add(line(Kind.ITEM, topic.getLabel(), topic.getHref()));
        }
        show(new Shown("/", lines));
    }

    /** Shows a page, or has the browser of the computer show what is none of ours. */
    void open(String href) {
        if (href.startsWith("/")) {
            String file = href.replaceFirst("[#?].*", "");
            show(new Shown(file, files.page(file)));
        } else {
            Program.launch(href);
        }
    }

    private void follow(String target) {
        open(HelpFiles.resolve(shown.href(), target));
    }

    private void show(Shown next) {
        if (shown != null && !shown.equals(next)) {
            before.push(shown);
        }
        display(next);
    }

    private void goBack() {
        if (!before.isEmpty()) {
            display(before.pop());
        }
    }

    private void display(Shown next) {
        shown = next;
        page.show(next.lines());
        back.setEnabled(!before.isEmpty());
        contents.deselectAll();
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).getHref().equals(next.href())) {
                contents.select(i);
            }
        }
        page.control().setFocus();
    }

    /** The topics, of a search those that have all its words. */
    private void list() {
        String words = search.getText();
        listed.clear();
        contents.removeAll();
        for (IToc toc : HelpSystem.getTocs()) {
            for (ITopic topic : toc.getTopics()) {
                if (words.isBlank() || files.contains(topic.getHref(), words)) {
                    listed.add(topic);
                    contents.add(topic.getLabel());
                }
            }
        }
    }

    private static Line line(Kind kind, String text, String target) {
        return new Line(kind, List.of(new Run(text, Face.PLAIN, target)));
    }
}
