import assert from 'node:assert/strict';
import { test } from 'node:test';
import { typeDescriptor } from '../../src/runtime/types/index.ts';
import { apexOf, load } from '../apex-run/harness.ts';

const org = load(
    apexOf({
        'Greeter.cls': `public virtual class Greeter {
    public virtual String greet(String name, Integer times) { return 'real'; }
}`,
        'Echo.cls': `public class Echo implements System.StubProvider {
    public Object handleMethodCall(Object stubbed, String name, Type returns, List<Type> types, List<String> names, List<Object> args) {
        return name + ' ' + returns + ' ' + types + ' ' + names + ' ' + args;
    }
}`,
        'Caller.cls': `public class Caller {
    public static String call(Greeter it) { return it.greet('Amy', 2); }
}`
    })
);

test('stubs ask their provider', () => {
    const provider = org.runtime.construct('Echo', []);
    const stub = org.program.createStub(typeDescriptor('Greeter'), provider as object);

    assert.equal(
        org.run('Caller', 'call', stub),
        'greet String (String, Integer) (name, times) (Amy, 2)'
    );
});
