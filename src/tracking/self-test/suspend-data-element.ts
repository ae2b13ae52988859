/** Where both editions keep saved work. */
export const suspendDataElement = 'cmi.suspend_data';
