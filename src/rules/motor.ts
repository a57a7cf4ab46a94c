/** Version of the rules engine, frozen into every beslut. Raise it when the same facts under the same documents could give another result. */
export const MOTOR = '1.0.0';
