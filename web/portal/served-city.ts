/** The city of this installation (双鸭山市). */
export const servedCity = '230500';
