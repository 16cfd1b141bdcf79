import assert from 'node:assert/strict';
import { test } from 'node:test';
import { apexOf, emitted } from '../apex-run/harness.ts';

test('classes of the platform that cannot be extended are named by the compiler', () => {
    const source = `public class Picks extends VisualEditor.DynamicPickList {
    public override VisualEditor.DataRow getDefaultValue() { return null; }
    public override VisualEditor.DynamicPickListRows getValues() { return null; }
}`;

    assert.throws(
        () => emitted(apexOf({ 'Picks.cls': source })),
        /Picks\.cls:1:8: error not-implemented: Extending VisualEditor\.DynamicPickList/
    );
});
