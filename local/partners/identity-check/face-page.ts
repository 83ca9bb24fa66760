/** The provider's page, marked as a simulation: one button instead of a camera, then back to where one came from. */
export function facePage(name: string | undefined): string {
  const body =
    name === undefined
      ? '<h1>核验已失效</h1><p>This check has ended. Please begin again. 请返回重新开始。</p>'
      : `<h1>人脸核验（模拟）</h1>
<p>请 ${escaped(name)} 本人正对镜头。</p><p lang="en">Simulated face check: no camera is used, nothing is recorded.</p>
<button type="button">开始核验 Show my face</button>
<script>
document.querySelector('button').addEventListener('click', async (event) => {
  event.target.disabled = true;
  const { returnTo } = await (await fetch(location.href, { method: 'POST' })).json();
  location.replace(returnTo);
});
</script>`;
  return `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>人脸核验（模拟）</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<style>body{font:18px/1.6 sans-serif;margin:2rem auto;padding:0 1rem;max-width:28rem}
button{font:inherit;width:100%;padding:1rem;border:0;border-radius:.5rem;background:#0b57a4;color:#fff}</style></head>
<body><main>${body}</main></body></html>`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);
}
