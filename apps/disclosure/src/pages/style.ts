import { createHash } from 'node:crypto';

/** One small style sheet: system fonts, no image, readable at 390 px, in print and in large text. */
export const STYLE = `
:root{--ink:#1f2933;--quiet:#52606d;--line:#d9dfe6;--ground:#f5f7fa;--blue:#0f4c8f;--blue-deep:#0a3769;--tint:#e8f0f9;--red:#a8071a;--amber:#7a4a00;--green:#1f6b1f}
*{box-sizing:border-box}
html{font-size:16px;-webkit-text-size-adjust:100%}
html.large{font-size:21px}
body{margin:0;background:var(--ground);color:var(--ink);font-family:"PingFang SC","Microsoft YaHei","Noto Sans CJK SC","Noto Sans SC","Source Han Sans SC",sans-serif;line-height:1.75}
a{color:var(--blue);text-underline-offset:.2em}
a:hover{color:var(--blue-deep);text-decoration-thickness:2px}
:focus-visible{outline:3px solid #d97706;outline-offset:2px}
main:focus{outline:none}
h1,h2,h3,h4,h5{line-height:1.35;margin:0;font-weight:600}
p{margin:0 0 1em}
.wrap{max-width:72rem;margin:0 auto;padding:0 1.25rem}
.skip{position:absolute;left:-99rem}
.skip:focus{left:1rem;top:.5rem;background:#fff;padding:.5rem 1rem;z-index:2}
.site-header{background:#fff;border-top:4px solid var(--red)}
.site-header>.wrap{display:flex;align-items:center;justify-content:space-between;gap:1rem;padding-top:1.1rem;padding-bottom:1.1rem}
.site-name{margin:0;font-size:1.5rem;font-weight:700;letter-spacing:.02em;line-height:1.4}
.site-name a{color:var(--blue-deep);text-decoration:none}
.text-size{margin:0;white-space:nowrap}
.text-size a{display:inline-block;border:1px solid var(--blue);border-radius:3px;padding:.15rem .75rem;text-decoration:none;font-size:.9375rem}
.nav-bar{background:var(--blue)}
.main-nav ul{display:flex;flex-wrap:wrap;margin:0;padding:0;list-style:none}
.main-nav a{display:block;padding:.6rem 1.25rem;color:#fff;text-decoration:none}
.main-nav li:first-child a{margin-left:-1.25rem}
.main-nav a:hover,.main-nav a[aria-current]{background:var(--blue-deep);color:#fff}
.main-nav a[aria-current]{font-weight:600;box-shadow:inset 0 -3px 0 #fff}
.crumbs{padding:.9rem 0 0;color:var(--quiet);font-size:.9375rem}
.crumbs ol{display:inline;margin:0;padding:0;list-style:none}
.crumbs li{display:inline}
.crumbs li+li::before{content:"›";margin:0 .5em;color:var(--quiet)}
main{display:block;padding:1.25rem 0 3rem}
.intro h1,.page-head h1,.prose h1,.fault h1{font-size:1.75rem;color:var(--blue-deep);margin-bottom:.5rem}
.intro p{max-width:52rem;color:var(--quiet)}
.figures{display:grid;grid-template-columns:repeat(auto-fit,minmax(9rem,1fr));gap:1px;margin:1.25rem 0 0;background:var(--line);border:1px solid var(--line)}
.figures>div{padding:.9rem 1.25rem;background:#fff}
.figures dt{color:var(--quiet);font-size:.875rem}
.figures dd{margin:0;font-size:1.375rem;font-weight:600;color:var(--blue-deep);font-variant-numeric:tabular-nums;line-height:1.5}
.figures dd.dates{font-size:1rem;line-height:2.06}
.figures small{font-size:.875rem;font-weight:400;margin-left:.25em}
.search{display:flex;flex-wrap:wrap;gap:.75rem 1rem;align-items:end;background:#fff;border:1px solid var(--line);padding:1.1rem 1.25rem;margin:1.25rem 0 2rem}
.search p{margin:0;flex:1 1 8rem}
.search .words{flex:3 1 16rem}
.search .actions{flex:0 0 auto;display:flex;gap:1rem;align-items:center}
.search label{display:block;font-size:.875rem;color:var(--quiet);margin-bottom:.2rem}
.search input,.search select,.search textarea{width:100%;font:inherit;color:inherit;padding:.4rem .6rem;border:1px solid #8694a3;border-radius:3px;background:#fff;height:2.75rem}
.search button{font:inherit;color:#fff;background:var(--blue);border:1px solid var(--blue);border-radius:3px;padding:0 1.75rem;height:2.75rem;cursor:pointer}
.search button:hover{background:var(--blue-deep)}
.search textarea{height:auto}
.search .whole{flex:1 0 100%}
.feedback{margin:0 0 1rem;padding:0;list-style:none}
.feedback>li{padding:1rem 0}
.feedback>li+li{border-top:1px solid var(--line)}
.feedback .note h3{border:0;padding:0;margin:0 0 .4rem;font-size:1rem}
.said{white-space:pre-line;overflow-wrap:anywhere}
summary{cursor:pointer;color:var(--blue)}
.found{font-size:1.125rem;margin-bottom:.75rem}
.projects{margin:0;padding:0;list-style:none;background:#fff;border:1px solid var(--line)}
.projects>li{padding:1.1rem 1.25rem}
.projects>li+li{border-top:1px solid var(--line)}
.projects h3{font-size:1.125rem}
.projects h3 a{text-decoration:none}
.projects h3 a:hover{text-decoration:underline}
.tags{display:flex;flex-wrap:wrap;gap:.4rem;margin:.4rem 0 .6rem}
.tag{display:inline-block;font-size:.8125rem;line-height:1.5;padding:.05rem .55rem;border:1px solid var(--line);border-radius:2px;background:#fff;color:var(--quiet)}
.tag-phase-before{border-color:#7a4a00;color:var(--amber)}
.tag-phase-during{border-color:var(--blue);color:var(--blue);background:var(--tint)}
.tag-phase-after,.tag-phase-closed{border-color:var(--green);color:var(--green)}
.tag-phase-rejected,.tag-phase-abandoned,.tag-gap{border-color:var(--red);color:var(--red)}
.tag-demonstration{background:var(--amber);border-color:var(--amber);color:#fff}
.card-facts{display:grid;grid-template-columns:1.4fr 1.6fr 1fr .6fr .8fr;gap:.25rem 1.5rem;margin:0;font-size:.9375rem}
.card-facts dt{color:var(--quiet);font-size:.8125rem}
.card-facts dd{margin:0;font-variant-numeric:tabular-nums}
.paging{display:flex;flex-wrap:wrap;justify-content:space-between;align-items:center;gap:.5rem;margin-top:1rem}
.paging p{margin:0;color:var(--quiet)}
.paging ul{display:flex;flex-wrap:wrap;gap:.4rem;margin:0;padding:0;list-style:none}
.paging li>*{display:block;min-width:2.6rem;text-align:center;padding:.25rem .75rem;background:#fff;border:1px solid var(--line);text-decoration:none}
.paging [aria-current]{background:var(--blue);border-color:var(--blue);color:#fff}
.data-link{margin:1.25rem 0 0;color:var(--quiet);font-size:.9375rem}
.page-head{background:#fff;border:1px solid var(--line);border-top:3px solid var(--blue);padding:1.25rem 1.5rem 1.5rem;margin-bottom:1.5rem}
.source{color:var(--quiet);font-size:.9375rem;margin:0}
.source span{margin-left:1.5rem}
.page-head .figures>div{background:var(--ground)}
.note{background:#fdf6e7;border-left:4px solid #b7791f;padding:.75rem 1rem;margin:1rem 0;color:#3d2c05}
.intro .note{color:#3d2c05}
.note h4,.note h5{font-size:1rem;margin-bottom:.4rem}
.note p,.note dl,.note dd{margin:0}
.note dt{font-weight:600}
.note dd+dt{margin-top:.6rem}
.with-contents{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:1.5rem;align-items:start}
.contents{position:sticky;top:1rem;font-size:.9375rem}
.contents ul{list-style:none;margin:0;padding:0}
.contents>ul{border-left:2px solid var(--line)}
.contents>ul>li{margin-bottom:.75rem}
.contents>ul>li>a{font-weight:600}
.contents a{display:block;padding:.15rem .9rem;text-decoration:none}
.contents a:hover{text-decoration:underline}
.phase,main>section[id]{background:#fff;border:1px solid var(--line);padding:1.25rem 1.5rem 1.5rem;margin-bottom:1.5rem}
.phase h2,main>section[id]>h2{font-size:1.375rem;color:var(--blue-deep);padding-bottom:.6rem;border-bottom:2px solid var(--blue);margin-bottom:.25rem}
main>section[id]>h2{margin-bottom:1rem}
.phase h2 small{font-size:.9375rem;font-weight:400;color:var(--quiet);margin-left:1em}
.phase h3{font-size:1.125rem;padding-left:.7rem;border-left:4px solid var(--blue);margin:1.75rem 0 .9rem;scroll-margin-top:1rem}
.phase h4{font-size:1rem;margin:1.1rem 0 .6rem}
.phase h5{font-size:.9375rem;margin:1rem 0 .2rem}
.phase .note h4,.phase .note h5{margin-top:0}
.citation{display:block;color:var(--quiet);font-size:.8125rem}
time{white-space:nowrap}
.facts.long{grid-template-columns:minmax(0,1fr)}
.facts{display:grid;grid-template-columns:repeat(2,minmax(0,1fr));gap:0 2rem;margin:0 0 1rem}
.facts>div{display:grid;grid-template-columns:8.5rem minmax(0,1fr);gap:1rem;padding:.45rem 0;border-bottom:1px solid #edf0f3}
.facts dt{color:var(--quiet)}
.facts dd{margin:0;overflow-wrap:anywhere}
.lead{max-width:44rem}
.exact,.hint,.none{color:var(--quiet)}
.hint,.basis{font-size:.875rem}
.basis{color:var(--quiet);margin:.5rem 0 0}
.code{font-family:ui-monospace,SFMono-Regular,Menlo,Consolas,"Noto Sans SC",monospace;font-size:.9em;overflow-wrap:anywhere}
.table{overflow-x:auto;margin:0 0 1rem}
table{border-collapse:collapse;width:100%;font-size:.9375rem;font-variant-numeric:tabular-nums}
caption{text-align:left;font-weight:600;padding:.4rem 0}
th,td{padding:.5rem .75rem;border:1px solid var(--line);text-align:left;vertical-align:top}
thead th{background:var(--tint);font-weight:600;white-space:nowrap}
tbody th{font-weight:400;min-width:8em}
td{min-width:4.75em}
.number{text-align:right;white-space:nowrap}
.bar{display:block;width:100%;height:.5rem}
.bar-whole{fill:#dfe6ee}
.bar-part{fill:var(--blue)}
.progress{display:grid;grid-template-columns:minmax(4.5rem,1fr) auto;gap:.6rem;align-items:center;min-width:9rem}
.facts .progress{min-width:0}
.quarter{display:block;min-width:4rem}
.quarter .bar{height:.3rem;margin-top:.25rem}
.values{margin:0;padding-left:1.1em}
.timeline{list-style:none;margin:0 0 1rem;padding:0 0 0 .4rem}
.timeline li{position:relative;display:grid;grid-template-columns:7rem minmax(0,1fr);gap:1rem;padding:.3rem 0 .3rem 1.4rem;border-left:2px solid var(--line)}
.timeline li::before{content:"";position:absolute;left:-.4rem;top:.95rem;width:.65rem;height:.65rem;border-radius:50%;background:var(--blue)}
.timeline time{color:var(--quiet);font-variant-numeric:tabular-nums}
.timeline p{margin:0}
.prose,.fault{background:#fff;border:1px solid var(--line);padding:1.5rem}
.prose>p,.prose>ul{max-width:46rem}
.prose h2{font-size:1.25rem;margin:1.75rem 0 .6rem;color:var(--blue-deep)}
.site-footer{background:#28384a;color:#dde5ee;font-size:.9375rem;padding:1.5rem 0}
.site-footer a{color:#fff}
.site-footer p{margin:0 0 .4rem}
.site-footer span{display:inline-block;margin-right:1.75rem}
@media (max-width:60rem){
.with-contents{display:block}
.contents{position:static;background:#fff;border:1px solid var(--line);padding:1rem 1.25rem .5rem;margin-bottom:1.5rem}
.contents>ul{border:0}
.contents>ul>li>a{padding-left:0}
.contents ul ul{display:flex;flex-wrap:wrap;gap:0 1.1rem}
.contents ul ul a{padding:.3rem 0}
.card-facts{grid-template-columns:repeat(2,minmax(0,1fr))}
.facts{grid-template-columns:minmax(0,1fr)}
}
@media (max-width:40rem){
.wrap{padding:0 1rem}
.site-name{font-size:1.125rem}
.main-nav a{padding:.6rem .9rem}
.main-nav li:first-child a{margin-left:-.9rem}
.nav-bar .wrap{padding-left:.9rem}
.intro h1,.page-head h1,.prose h1{font-size:1.375rem}
.page-head,.phase,main>section[id],.prose{padding:1rem}
.figures{grid-template-columns:repeat(2,minmax(0,1fr))}
.figures>div{padding:.6rem 1rem}
.figures dd.dates{line-height:1.5}
.figures>div:last-child:nth-child(odd){grid-column:1/-1}
.figures dd{font-size:1.125rem}
.facts>div{grid-template-columns:7rem minmax(0,1fr);gap:.75rem}
.large .facts>div{grid-template-columns:minmax(0,1fr);gap:0}
.phase h2 small{display:block;margin:.2rem 0 0}
.source span{display:block;margin:0}
.timeline li{grid-template-columns:minmax(0,1fr);gap:0}
.search .actions{flex-basis:100%}
}
@media print{
body{background:#fff;line-height:1.5}
html,html.large{font-size:11pt}
.site-header{border:0}
.nav-bar,.text-size,.skip,.contents,.search,.paging,.data-link{display:none}
.with-contents{display:block}
.page-head,.phase,main>section[id],.prose,.projects,.figures{border-color:#999}
.phase,main>section[id]{border-left:0;border-right:0;padding-left:0;padding-right:0}
.table{overflow:visible}
tr,.facts>div,.timeline li,.projects>li{break-inside:avoid}
h2,h3,h4{break-after:avoid}
.site-footer{background:#fff;color:#000;border-top:1px solid #999}
.site-footer a{color:#000}
.bar-whole{fill:#fff;stroke:#666;stroke-width:.5}
.bar-part{fill:#333}
}
`.trim();

/** A new sheet has a new address: what a browser keeps of this one never has to be asked about. */
export const STYLE_PATH = `/style-${createHash('sha256').update(STYLE).digest('hex').slice(0, 12)}.css`;
