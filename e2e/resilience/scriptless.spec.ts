import { testScriptless } from '../support/scriptless.ts';
import { told } from '../support/testStory.ts';
import { test } from '../support/test.ts';

test.use({ javaScriptEnabled: false });
testScriptless(told);
