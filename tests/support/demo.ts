/** Password of every demo account on the site that the browser tests use. */
export const demoPassword = 'Một mật khẩu để thử';
