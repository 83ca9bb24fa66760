/**
 * Runs in CloudFront: an address without a file name is one of a page, and the page finds its own way. The same
 * rule as `local/gateway/pages.ts`. Old JavaScript on purpose, for that is what CloudFront functions speak.
 */
export const pageRouter = `function handler(event) {
  var request = event.request;
  if (/\\.[a-z0-9]+$/i.test(request.uri)) return request;
  request.uri = /^\\/console(\\/|$)/.test(request.uri) ? '/console/index.html' : '/portal/index.html';
  return request;
}`;
