try{const r=document.documentElement,s=localStorage.getItem('scheme');if(s==='light'||s==='dark')r.dataset.scheme=s;
for(const n of['text-size','text-width']){const v=localStorage.getItem(n);
if(/^\d+$/.test(v))r.style.setProperty('--'+n,v)}
}catch{}