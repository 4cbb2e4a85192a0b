import React from 'react-17';
import ReactDOM from 'react-dom-17';
import { reactControl } from './react-control.ts';

export const control = reactControl(React, (element, into) => ReactDOM.render(element, into));
