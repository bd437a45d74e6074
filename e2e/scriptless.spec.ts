import { testScriptless } from './scriptless.ts';
import { told } from './story.ts';
import { test } from './test.ts';

test.use({ javaScriptEnabled: false });
testScriptless(told);
