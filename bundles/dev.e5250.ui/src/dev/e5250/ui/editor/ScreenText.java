package dev.e5250.ui.editor;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

import org.eclipse.core.resources.IEncodedStorage;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.PlatformObject;
import org.eclipse.jface.resource.ImageDescriptor;
import org.eclipse.ui.IPersistableElement;
import org.eclipse.ui.IStorageEditorInput;

/**
 * The text of screens as they were when it was opened: to be read, searched, copied and saved under a name, and gone with
 * its editor. Each one is an input of its own, so that two screens can be compared.
 */
final class ScreenText extends PlatformObject implements IStorageEditorInput, IEncodedStorage {
    private final String name;
    private final String text;

    ScreenText(String name, String text) {
        this.name = name;
        this.text = text;
    }

    @Override
    public IEncodedStorage getStorage() {
        return this;
    }

    @Override
    public InputStream getContents() {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public String getCharset() {
        return StandardCharsets.UTF_8.name();
    }

    /** It is no file. */
    @Override
    public IPath getFullPath() {
        return null;
    }

    @Override
    public boolean isReadOnly() {
        return true;
    }

    @Override
    public boolean exists() {
        return true;
    }

    @Override
    public String getName() {
        return name;
    }

    @Override
    public String getToolTipText() {
        return name;
    }

    @Override
    public ImageDescriptor getImageDescriptor() {
        return null;
    }

    /** What was on a screen is not to be written to the workspace. */
    @Override
    public IPersistableElement getPersistable() {
        return null;
    }
}
