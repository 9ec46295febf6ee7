package dev.e5250.ui.connect;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.screen.DisplaySize;
import dev.e5250.session.SessionSettings;
import dev.e5250.ui.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What the terminal is for the system. */
final class TerminalTab {
    private final Text device;
    private final Combo model;
    private final Combo ccsid;

    TerminalTab(Composite parent, ConnectForm initial, Runnable changed) {
        Fields fields = new Fields(parent, changed);
        device = fields.text(Messages.Connect_device, initial.device());
        device.setTextLimit(SessionSettings.DEVICE_NAME_LENGTH);
        device.setMessage(Messages.Connect_deviceHint);
        model = fields.combo(Messages.Connect_model, SWT.READ_ONLY,
                Arrays.stream(DeviceModel.values()).map(TerminalTab::label).toArray(String[]::new));
        model.select(initial.model().ordinal());
        ccsid = fields.combo(Messages.Connect_ccsid, SWT.NONE,
                Arrays.stream(Ccsid.supported()).mapToObj(String::valueOf).toArray(String[]::new));
        ccsid.setText(initial.ccsid());
        fields.note(Messages.Connect_deviceNote);
    }

    String device() {
        return device.getText();
    }

    DeviceModel model() {
        return DeviceModel.values()[model.getSelectionIndex()];
    }

    String ccsid() {
        return ccsid.getText();
    }

    private static String label(DeviceModel model) {
        String item = model.isDoubleByte() ? Messages.Connect_modelItemDoubleByte : Messages.Connect_modelItem;
        return NLS.bind(item, new Object[] { model.terminalType(),
                model.largest() == DisplaySize.NORMAL ? Messages.Connect_sizeNormal : Messages.Connect_sizeAlternate,
                model.isColour() ? Messages.Connect_colour : Messages.Connect_monochrome });
    }
}
