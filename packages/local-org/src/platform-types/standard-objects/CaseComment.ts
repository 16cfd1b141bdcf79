import * as is from '../describe.ts';
import type { ObjectDescription } from '../objectDescription.ts';
import * as without from './plainOrg.ts';

export const caseComment: ObjectDescription = {
    name: 'CaseComment',
    label: 'Case Comment',
    pluralLabel: 'Case Comments',
    keyPrefix: '00a',
    cannot: ['undelete'],
    fields: {
        ParentId: {
            ...is.required(is.createOnly(is.reference('Parent ID', ['Case']))),
            cascadeDelete: true
        },
        CommentBody: is.textArea('Body', 4000),
        IsPublished: is.checkbox('Published')
    },
    absent: [...without.DIVISIONS, 'CommentBodyRichtext']
};
