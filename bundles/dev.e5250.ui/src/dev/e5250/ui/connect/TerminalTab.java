package dev.e5250.ui.connect;

import java.util.Arrays;

import dev.e5250.ccsid.Ccsid;
import dev.e5250.datastream.DeviceModel;
import dev.e5250.screen.DisplaySize;
import dev.e5250.session.SessionSettings;
import dev.e5250.ui.LanguageChooser;
import dev.e5250.ui.Messages;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Button;
import org.eclipse.swt.widgets.Combo;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Text;

/** What the terminal is for the system. */
public final class TerminalTab {
    private final Text device;
    private final Combo model;
    private final LanguageChooser language;
    private final Button enhanced;

    public TerminalTab(Composite parent, ConnectForm initial, Runnable changed) {
        Fields fields = new Fields(parent, changed);
        device = fields.text(Messages.Connect_device, initial.device());
        device.setTextLimit(SessionSettings.DEVICE_NAME_LENGTH);
        device.setMessage(Messages.Connect_deviceHint);
        model = fields.combo(Messages.Connect_model, SWT.READ_ONLY,
                Arrays.stream(DeviceModel.values()).map(TerminalTab::label).toArray(String[]::new));
        model.select(initial.model().ordinal());
        language = new LanguageChooser(parent, initial.ccsid(), () -> {
            chooseKind();
            changed.run();
        });
        enhanced = fields.check(Messages.Connect_enhanced, initial.enhanced());
        fields.note(Messages.Connect_deviceNote);
    }

    public String device() {
        return device.getText();
    }

    public DeviceModel model() {
        return DeviceModel.values()[model.getSelectionIndex()];
    }

    public String ccsid() {
        return language.ccsid();
    }

    /** Whether the terminal draws windows, choices and scroll bars itself. */
    public boolean isEnhanced() {
        return enhanced.getSelection();
    }

    /** Hosts write characters of two bytes to stations that have them, and to no others. */
    private void chooseKind() {
        String number = ccsid().strip();
        if (!number.matches("\\d{1,5}") || !Ccsid.isSupported(Integer.parseInt(number))) {
            return;
        }
        boolean doubleByte = Ccsid.of(Integer.parseInt(number)).isDoubleByte();
        DeviceModel now = model();
        if (now.isDoubleByte() != doubleByte) {
            model.select(DeviceModel.of(now.largest(), now.isColour(), doubleByte).ordinal());
        }
    }

    private static String label(DeviceModel model) {
        String item = model.isDoubleByte() ? Messages.Connect_modelItemDoubleByte : Messages.Connect_modelItem;
        return NLS.bind(item, new Object[] { model.terminalType(),
                model.largest() == DisplaySize.NORMAL ? Messages.Connect_sizeNormal : Messages.Connect_sizeAlternate,
                model.isColour() ? Messages.Connect_colour : Messages.Connect_monochrome });
    }
}
