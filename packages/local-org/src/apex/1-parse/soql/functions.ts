import type { LocationValueContext, SoqlFunctionContext } from '@apexdevtools/apex-parser';
import type { SoqlFieldPath, SoqlFunction, SoqlValue } from '../../ast/index.ts';
import type { Conversion } from '../Conversion.ts';
import { unescapeString } from '../convert/strings.ts';
import { pathOf } from './select.ts';
import { convertBind, convertSignedNumber } from './values.ts';

export function convertFunction(tree: SoqlFunctionContext, to: Conversion): SoqlFunction {
    const at = to.at(tree);
    const name = tree.getChild(0).getText().toUpperCase();
    if (tree.locationValue_list().length > 0) {
        return { kind: 'function', at, name, args: distanceArguments(tree, to) };
    }
    const inner = tree.soqlFunction();
    if (inner) {
        return { kind: 'function', at, name, args: [convertFunction(inner, to)] };
    }
    const date = tree.dateFieldName();
    const field = tree.fieldName() ?? date?.fieldName();
    if (!field) {
        return { kind: 'function', at, name, args: [] };
    }
    const path: SoqlFieldPath = { kind: 'path', at: to.at(field), path: pathOf(field) };
    const zoned: SoqlFunction | SoqlFieldPath = date?.CONVERT_TIMEZONE()
        ? { kind: 'function', at: to.at(date), name: 'CONVERTTIMEZONE', args: [path] }
        : path;
    return { kind: 'function', at, name, args: [zoned] };
}

function distanceArguments(tree: SoqlFunctionContext, to: Conversion): SoqlFunction['args'] {
    const unit = tree.StringLiteral() ?? tree.MultilineStringLiteral();
    return [
        ...tree.locationValue_list().map((place) => convertLocation(place, to)),
        { kind: 'string', at: to.at(unit.symbol), value: unescapeString(unit.getText()) }
    ];
}

function convertLocation(
    tree: LocationValueContext,
    to: Conversion
): SoqlFunction | SoqlFieldPath | SoqlValue {
    const at = to.at(tree);
    const field = tree.fieldName();
    if (field) {
        return { kind: 'path', at, path: pathOf(field) };
    }
    const bind = tree.boundExpression();
    if (bind) {
        return convertBind(bind, to);
    }
    const args = tree.coordinateValue_list().map((coordinate) => {
        const number = coordinate.signedNumber();
        return number
            ? convertSignedNumber(number, to)
            : convertBind(coordinate.boundExpression(), to);
    });
    return { kind: 'function', at, name: 'GEOLOCATION', args };
}
