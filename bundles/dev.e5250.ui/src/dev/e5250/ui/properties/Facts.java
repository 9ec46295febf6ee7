package dev.e5250.ui.properties;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

import org.eclipse.ui.views.properties.IPropertyDescriptor;
import org.eclipse.ui.views.properties.IPropertySource;
import org.eclipse.ui.views.properties.PropertyDescriptor;

/** Facts for the Properties view, in the order in which they are added; nobody can change them there. */
final class Facts implements IPropertySource {
    private final Object about;
    private final List<PropertyDescriptor> descriptors = new ArrayList<>();
    private final List<Supplier<String>> values = new ArrayList<>();

    /** @param about what they are facts of */
    Facts(Object about) {
        this.about = about;
    }

    /** @param value asked whenever the view is refreshed */
    Facts add(String category, String name, Supplier<String> value) {
        PropertyDescriptor descriptor = new PropertyDescriptor(values.size(), name);
        descriptor.setCategory(category);
        descriptor.setAlwaysIncompatible(true);
        descriptors.add(descriptor);
        values.add(value);
        return this;
    }

    @Override
    public IPropertyDescriptor[] getPropertyDescriptors() {
        return descriptors.toArray(IPropertyDescriptor[]::new);
    }

    @Override
    public Object getPropertyValue(Object id) {
        return values.get((Integer) id).get();
    }

    @Override
    public Object getEditableValue() {
        return about;
    }

    @Override
    public boolean isPropertySet(Object id) {
        return false;
    }

    @Override
    public void resetPropertyValue(Object id) {
        // facts have no default
    }

    @Override
    public void setPropertyValue(Object id, Object value) {
        // see the class
    }
}
