import React from 'react';
import { createRoot } from 'react-dom/client';
import { reactControl } from './react-control.ts';

export const control = reactControl(React, (element, into) => createRoot(into).render(element));
