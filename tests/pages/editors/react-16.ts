import React from 'react-16';
import ReactDOM from 'react-dom-16';
import { reactControl } from './react-control.ts';

export const control = reactControl(React, (element, into) => ReactDOM.render(element, into));
