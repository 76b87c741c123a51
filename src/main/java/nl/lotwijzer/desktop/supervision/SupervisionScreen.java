package nl.lotwijzer.desktop.supervision;

import java.util.List;
import javafx.scene.Node;
import nl.lotwijzer.desktop.workspace.Screen;
import nl.lotwijzer.desktop.workspace.Workspace;

/** Supervision in a project: the same as without one, and the findings that were read into the project. */
public final class SupervisionScreen implements Screen {
    private final SupervisionModel model;
    private final ReadFindingsModel findings;
    private final SupervisionView view;

    public SupervisionScreen(Workspace workspace) {
        model = SupervisionModel.of(workspace.desk());
        findings = new ReadFindingsModel(workspace);
        view = new SupervisionView(
                workspace.desk(), List.of(), List.of(new ReadFindingsCard(findings, workspace.texts())));
    }

    @Override
    public Node node() {
        return view.node();
    }

    /** Understands what {@link SupervisionModel#visit} does. */
    @Override
    public void onShow(String detail) {
        model.visit(detail);
    }

    @Override
    public void dispose() {
        view.dispose();
        findings.dispose();
    }
}
