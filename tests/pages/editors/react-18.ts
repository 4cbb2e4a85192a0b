import React from 'react-18';
import { createRoot } from 'react-dom-18/client';
import { reactControl } from './react-control.ts';

export const control = reactControl(React, (element, into) => createRoot(into).render(element));
