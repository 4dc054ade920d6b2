// js/text.ts
var PlainEncoder = class {
  encode(text) {
    const bytes = new Uint8Array(3 * text.length);
    return bytes.slice(0, this.encodeInto(text, bytes).written);
  }
  encodeInto(text, bytes) {
    let [read, written] = [0, 0];
    while (read < text.length) {
      const code = text.codePointAt(read) ?? 0;
      const isLone = code >= 55296 && code < 57344;
      const octets = octetsOf(isLone ? 65533 : code);
      if (written + octets.length > bytes.length) break;
      for (let at = 0; at < octets.length; at++) bytes[written++] = octets.charCodeAt(at);
      read += code < 65536 ? 1 : 2;
    }
    return { read, written };
  }
};
function octetsOf(code) {
  const character = String.fromCodePoint(code);
  return code < 128 ? character : unescape(encodeURIComponent(character));
}
var PlainDecoder = class {
  decode(bytes) {
    return decodeURIComponent(escape(bytes.reduce((text, byte) => text + String.fromCharCode(byte), "")));
  }
};
var Encoder = globalThis.TextEncoder ?? PlainEncoder;
var Decoder = globalThis.TextDecoder ?? PlainDecoder;

// target/package/index/bytes.js
var bytes_default = "v\x1BwvvvwwTt		vu			vw	vr				vu			w	t		w	w	w	r				w	s					vp						vs					w	t	\bv									vp						w	q							vt		w\nvw	w\bw	t\n	vs					w\bs				\bw\bt		w\bq				\b		w\bq						\bvr	\b		v~								vt	\bw	vvu		\nw	t	\nw	u	\n	vu\n		w\nu\n		w	t	\nvttyXY)XW)))8\x1B)ABEAABEENEDNvyyXY)XT)))8\x1B)ADNN@DDFvVuÛuÝuswqvsvvwqwgqqqqwswv|uvvsv~u|w~uq~uu}vvqwpvwvvvvvvpvvvvvvvvvvvwvvvvwvvvupwvvvvvvvvvvpvvsvvwvvvvvpvdv~pvvvwrquuvpzpppu|quuwu~ruuuu~upprqqv~v|erb~rscu`rvavvssvvvvrrvpvv~vv~uruuurwvutwwvqvsvputtwnv}wv~ovrsqrqlus~vvvw~wqwsvtuvpvqmsuwpsrvtvvvvvvvvvvvvvvtvtvtttttttttttttttttttvtttttvtttvtttttttttttttttwuwpprrpjkrw{wwwwwuwrwurrhu~~u~~wwr~iuvrvsusss~xwrsss~sxvvwwwvvwruwrvwz~wprwvW}wwyvvwrupwwwwqq{wwrvrqq|quwssswwppffsppppswtrswwLLsuwvgpou	w7öö¶v}	v7¾ ¶v}	v7 ¶v}qét`p\x1B\x1Btv|vwqvw~vÇtf)vÄtpvÅt~\0vÂtz\0)vÃtrvÀtrv×urvÔupvÕu{)vÒusvÓupvÐu{\0)vÑu{\0)\x1BvÞuz\0)vßupvÜupvÚuy)))uwc)))\x1Butwv7w}Oªtýuÿuúuüuúw¯t¡ttttt²tÇwµtq~t w¶tttt¦t¬ttðuæuçuÊtwPwðwów\x07ètèwótGs1(,¥wýtAìwåt*+°w¿wwzwd|»pÝu9ww	t	Vv[vfTt7u0r6Vv^tvVv7r^tvVw^tvVw7r^tvfyzw}VvVw^tvVw^trfÛw7w\x073}VtVw[vf0\x07}7ww	t6t6Vt3r67wWuzw}7wVtfªwTu3{w}Vtr6VuVwVt|vv}VvVt@trVvVu@tvy}v}0vVu7uWuu6t6Vu3{vVwVt7r^tv0r6Vt^tvVvVwfw3{w}Vt7~WtVu7~Wuzw}}Vu7v1}gvVv^tvVv^trVwf­w}BvVv^trVv^t~Vw^trVw^t~f^r	7wsVv^tfVv^tbVw^tfVw^tbf^}}TvVvVv[vVVw[vVLvVVvVv[vWVw[vW\x07LvW}dvVvVv[vVVw[vV\x07LvV}-ww	Vt7­vfQ7vVw7uWwu6t6VwVu1r6Vu3{wVt7ZfQzw}Vt7«vfQy}Vv^tvVtVv^tr^tzgvvVu7~WuVv7~Wvzv}v}wr	VwVu0r	t	u6VwVwVr0{wlVr7wWrVt7rWuVv7rWsVt^tvWpVv^tvVt7~WtVv7~WvVs^tvVpVu^tvf¬w3{v}Vr7w}Vw9s7v}}wws	Uv7fTsRvVt7uTpWtVwWut6u6Vtr6Vt7~WtVu^trWrVu7~WuVrVqTqVr9{wzt}}Vs7rTtVqf5VtVw^tvVw^trfIVp7~WrVw7zWuVqVs^tzTtWwVs^t~VtWpu6Vrr6VwVu^tvTt?{tVtr6VpVu7r^tvVt|vv}Vr7~WrVu7~WuVwVtWwVtVpWpzw}}VvVs_trAtvVvVqVw@t~Vs7fRvy}v}bww	7r7~fwTwVvAtvVw}þtwr	VwVu1r67vy}Vw7FWp7vWwu6VwVp0r67wy}t6t6VvVwTr^tvTqVwVtTu^tv1{vVr7rWst6t6t6t6t6Vq7wxrurwtv}Vs^tvVu7r^tv1{rVr7^[vvVu7^[vv1{rVr7_[vvVu7_[vv1{rVr7\\[vvVu7\\[vv1{rVr7~Vu7~f½w{szr}VsVu7rfo{rzu}Vs^tvVu7r^tv0{uzt}VsVu7rfo3{wzt}VsVu7rfo{w}7vy}Vw7FWwzv}v}^vVvVtVwVuVwVu?mfwTvVwVuVvmTv7v<Vv7v>}avVwVu0r	VvVtVwfws7w}3}avVwVu9r	VtVvVufws7w}3}wu	Uv7fTuRvVu7rVt7v7w7wfTVu^tr7w1r6Vu^tzWrVu^t~WsVvVtr	Vtr6VrVwVt|vv}Vts7v}@t~VvVr@trVvVs@tvVu7fRvy}v}wwp	t6t6Vw7V;r67wWuVw7wWtu6Vt7wTt7t?{uVv^tvVv7rTv^tv;{v}zw}Vw7wWrVw7WWqu6t6VuVq9r6VwVu?{wVvVu7tWtu6Vr7wTr7t?r67wy}Vt^tvVt7rTwWtVw^tv;{v}zu}VvVu7tWs7wWp7WWtu6Vt7t9r6Vt7wWtVpVs^tvVs7rTs^tv;\x07Wpzw}}Vp3{tVr7VWrVu7VWuzw}}v}7vWu}Vu}Oww	Uv7fTuRvVu7~VwVt7vf`Vu^tzWwVvVu^t~@tvVvVw@trVu7fRv}xvVwr6VvVwf«w}}0vt6Vr3{vt6VwVu1r6VuVrfªwTu{w7vy}VvVtVwVrfwy}Vr3{vVuVvVr|vv}VvVtfbVu}6vt6Vt3{vVwVtfªwWwVu3{vVw3r67vWwzw}Vt3{vVw7vVt}v}VvVt@trVvVw@tv}5wt	Vw^t~WtVw^trWuVw^tv7öööö1r6VvVuVtfgy}VvVt@t~VvVu@trVv7öööö@tv}BvVw^tv7öööö1r6VvVw^t~@t~VvVw_tvAtvy}VvVw^trVw^t~fg}nvVv^tvVv^trVw^tvVw^trf{}Hww	Uv7VTtRvVtVw^t~@tnVtVw_tvAufVt7~Vt7ff6VvVt_u~AuvVt7VRv}ovVvVwVtVuVrfk7÷ööö1r6v}}'ww	Uv7fTrRvt	Vv3r67vWvVr7zzw}VrVt@tzVvVuWvVr7~}Vv@tvVr^tzr6VwVr^t~fb}Vr7fRv}÷tws	Uv7VTsRvt6VwVtTwVt?{vVv^trWqVs7fT~VwVv^tvTt7wTpVwVp=mTw7~7rVr7w0mTpVwVp=mTVuVrfwVs^tbWpVs^tf{vt	Vt3r67vWrV~zw}VsVu@tfVtVrWrVs7j}Vs^tnWwVr@tvt	Vs^tfr6Vs^tjTt3r6Vs7~VpVw7vf`Vs^t~zt}VqVtVpVwfwzw}VsVpVwfeVs^tv}Tw3{vVvV@tvVvVw@tr7÷öööWp}Vs7VRvVp}jvVvVv^tv7wVwVtfk7÷ööö1r6v}}jvVv^tvVwVt?r6VvVwVtVuVrfm}}Rvt6VwVv^tv={vVvVwVtVufW7÷ööö1{vy}v}Øwwr	Uv7fTrRvt	Vv^tvTs3r6Vr7zWp7vzw}VrVt@tzVv^trWqVr7~WpVuVs}WsVpVs@tvt6t6Vr^tzTp3{vVr^t~WsVw3r6VqVsfbVv7v@tvVvVt@trzw}VqVsVpVwVufwTt3{wVvVw@tvVvVt@tr}7÷öööWp}Vr7fRvVp}Áwww	Uv7VTsRvVs7bVwVuVrfwt6Vs^tb7w0r6Vv4wAtvzw}Vs^tjTr3r6VvVu@t~Vv4vAtvzw}Vs^tnWut	Vt3r6Vs7~VuVrfeVs^t~zw}VsVuVr7wf`Vs^tv}Tt3r6VvVr@t~VvVu@trVv7w@tvzw}VvVt@t~VvVw@trVv7v@tv}Vs7VRv}Oww	Uv7fTrRvVr7rVw7vVtVufTVr^tr7w0r6v}VvVr_t~AuvVr7fRv}Oww	Uv7fTrRvVr7rVw7wVtVufTVr^tr7w0r6v}VvVr_t~AuvVr7fRv}>wu	Uv7fTtRvVv7tf7VtVwAt~Vt7~Wru6Vu7~1r6VvVuVr^tvfQVu7rWuzw}}Vt7fRv}gvVv^trVv^t~Vwf­w}&wt	Vv^t~WtVvt	7wVw7öw?{vl7tVw7öf?{vl7u7rVw7öör?m}Tuf7VwVv^trVv^t~fwVvVtVu@t~}yvVvVwVtVuf|7w}&ww	Vt7­vfQVw7uWwu6t6Vwr6Vu3{wVt7ZfQzw}Vt7«vfQy}VvVtfsVu7wWuVw7~WwVv7~Wvzv}v}Bwt	7tWwVv^trTtVv^tz1r6VvVt7w@trVt[vvWw}Vw7t0Vw7w\x07}Ntw	w\bUv7fTtRvVt7~Vw7~7VfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Iww	Vv^t~TuVv^tv0r6Vv7r7~fh}VvVu7w@t~Vv^trVu7uTvVt@trVvVw@tv}Cww	VvVw^t~TtVw^tv?r	VwVt7r7~fVVw^t~sVt}@trVvVw^tr@tv}gvVvVv^t~Vw7r7~fi}Ntw	w\bUv7fTtRvVt7~Vw7r7~fUVt_u~WuVv7v@t~VvVuAtvVt7fRv}gvVvVv^t~Vw7w7wfi}+wt	Vv^trWtVv^t~Vw7­vfQ7uWvu6t6Vvr6Vu3{wVw7ZfQzw}Vw7«vfQy}Vt]uvVwfVu7wWuVv7~WvVt7~Wtzv}v}'ww	Vv^t~TtVv^tv0r6Vv7r7jfh}VvVt7w@t~Vv^trVt7jTvVw_tvAtvVvVwvt~}t~VvVw^tn@tn}Bww	t6Vv^tvTwVv^tr0r67vWwzw}VvVw7w@tv}Vw7¶ö¶vVwm[vv}Ntw	w\bUv7fTtRvVt7~Vw7~7ffUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Oww	Vv^t~TtVv^tv0r6Vv7~7Ffh}Vv^trVt7FVw7F|vvVvVt7w@t~}?ww	Vv^t~TtVv^tv0r6Vv7~7Vfh}VvVt7w@t~Vv^trVt7sTvVwvuv}uvVvVwvuf}uf}Ótwu	Uv7¦vTtRvVv^trWuVv^t~Vw7­vfQ7^Wvu6t6Vvr6Vr3{wVw7ZfQzw}Vw7«vfQVt7¦vRvy}Vt7âõ¶v@t:Vt7q@t2Vt7ÑÍ¶v@t6Vt7²Ì¶v@tJVt7r@tBVt7ýÂ¶v@tFVt7âõ¶v@tZVt7q@tRVt7ÖÍ¶v@tVVt7þÍ¶v@tjVt7~@tbVt7îÍ¶v@tfVt7Ì¶v@tzVt7r@trVt7òÍ¶v@tvVtVu@t^VtVu7z@t>VtVu7n@tNVtVu7R@tnVtVu7S@t~VwVt7sfÁtVr7wWrVv7^WvVu7^Wuzv}v}Cww	VvVw^t~TtVw^tv?r	VwVt7~7FfVVw^t~sVt}@trVvVw^tr@tv}Ntw	w\bUv7fTtRvVt7~Vw7~7FfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Mww	Vv^t~TtVv^tv0r6Vv7~7öwfh}Vv^trVt7qVw7öw|vvVvVt7w@t~}Ntw	w\bUv7fTtRvVt7~Vw7~7nfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Cww	VvVw^t~TtVw^tv?r	VwVt7r7rfVVw^t~sVt}@trVvVw^tr@tv}wt	VvVv^t~TtVw?r	VvVwVtTtf0Vt7wWwVv^trVv^t~Tu7tWvu6Vv7v@tvVwr6Vw7wWwVv7rWvzw}}VtVusVw}@t~}Ntw	w\bUv7fTtRvVt7~Vw7r7rfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Owt	VvVtf7Vv^t~Wut6Vt3Tr{vVr{vVv^trVuVwVt|vv}VvVtVu@t~}5ww	t6VvVw^t~TtVw^tv?r	VwVt7w7wfW7÷ööö1{wVw^t~sVt}@trVvVw^tr@tvy}v}Uww	Vv^tvVv^t~TtVw?r6VvVtVw7w7wfm}}(wt	VvVv^t~TtVw?r	VvVwVtTtf7Vt7wWwVv^t~TuVv^trWvu6Vv7vLvvVwr6Vw7wWwVv7wWvzw}}VtVusVw}@t~}Ntw	w\bUv7fTtRvVt7~Vw7w7wfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}6wt	VvVtf0Vv^t~Wut6Vt3{vVt7tTr3{vVv^trVu7tVwVr|vv}VvVtVu@t~}@ww	Vv^t~TtVv^tv0r6Vv7r7rfh}VvVt7w@t~Vv^trVt7tVw@tv}gvVvVv^t~Vw7r7rfi}ivVw7Ïÿ¶v7Ëÿ¶vVv[vvTvm7r7sVvmfI}/ww	Uv7fTrRvVr7v@tzVwVr7zfwVvVu@tfVv7v@tzVvVu@t~VvVt@trVv7wLvnVvVw@tvVvVr^tz@tbVr7fRv}æwwt	t6Vv7Tt7a;r67wWw7éöörVt\x007w\x07{w}7vWwVv7öw?{vt6Vv7~\0Ttr6Vt7F1r6Vt7V0{tVt7`1{uVv7ö[0Wwzu}Vv7öv0Wwzt}Vv7w\x07[vÁ¼6Wwzw}Vv7w\x07[vÁ¼67t\x077w\0Ww}Vw7w\x07}@ww	VvVw7·v7)\x077|Vw7FTuVt7|=mVuVw7O=mTw@trVvVwVt?@tv}ñtwq	Uv7fTpRvt6Vw^tvTrr6Vw^tfTtVw^tbTuVtVu=mWsVw^tnWqVw^t~W~t6u6VsVtTu0{wVwVt7wTt@tfVq[vv3r6VuV~[vv7w\x073{w}}VrVu7qTw^t*WsVw^t.Wrzt}Vw7v@tv}t6Vw^tjTt3{vVw^tRWqVw^tVW~u6VtV~0{wVwVt7öwTu@tjVp7~VqVt7®v^tvTrVt7ªv^tvTsf¦wVuWtVp^t~{v}zw}7vWr}VvVs@trVvVr@tvVp7fRv}wu	Vw^tjWut6t6Vw^tvr6Vw^tbVw^tfWtVu{w7wWrzt}7wWrVu3{wVw^tVVu7q\0Wtzw}VtVw^tVVu7q\0VtTt;Wr}VvVt@t~VvVr@trVv7v@tv}¨wwz	Uv7fTuRvVw^t~WqVw^tvWtVw^trW~Vw^tzT7~W|u6t6VtV~0r	7vsVwVt7rT}@tvVu7rVqVt^tvTsftVu^tz7tWzVu^t~WrVu^trWp7vWtu6VtVz0{tVtVrW{Vt7rWtV7r^tvV|^tvVsV{^tvf\x1B3{v}VpVr7r7rfj7w}WwVvVs@trVvVw@tvVu7fRvy}VpVr7r7rfjV}Wtzv}v}ßwws	Vw^tvWrVw^trWst6u6VrTtVs0{wVwVt7VTr@tvVt7fTp^tv7öööö0{vVt7r^tvTuVt7~^tvTt7¶ô¶v7}fy{vVuVt7½ô¶v7rfy{vVuVt7¹ô¶v7~fy{vVuVt7¡ô¶v7tff{v}VvVt@trVvVu@tvVvVp@t~y}Vv7v@tv}øwwp	Vw^trTtVw^t~TuVtVu=mWpVt7qWrVw^tvWsu6t6VtVp0r	7vsVwVt7wTu@trVtVs^t~9{wVs^trVrTq^tv7t0{wVq7j^tv3{w7w}WwVvVt@trVvVw@tvy}Vr7öwWrVuWtzv}v}ww	Uv7fTsRvVw^tbWpVw^tnWqVw^tfW~Vw^trWtVw^tzWt6t6t6u6VtV0{wVwVt7rTu@tr7vWrVt^tvT|V~^tvTt^t~?r6Vt^trV|7t^tvWr}VuWtVrVq9{v}VpVr7qTu^t.Wwt6Vu7ªv^tvTt3r67wWuzw}Vs7~7wVtfeVs^t~Tu3{u}Vtr6VuVwVt|vv}VvVt@t~VvVu@trVvVr@tvzw}Vv7v@tr}Vs7fRvy}v}\x1Bwp	Vw^t~7wWtVw^tvWuVw^trWsu6t6VuVs0r67vWrzw}7wWrVwVu7wTp@tvVwVt7t@t~Vt7wWtVu[vvVpWu7w1{w}}VvVt@trVvVr@tv}wwr	Uv7VTtRvVw7~Wrt6t	t6t6Vw^t~r6Vt7nVrf 7wWuVt^tn7w\x07{w}Vw^tv7w1{wVw^trWuVw7v@tru6Vu3{tVwVu^trTs@t~VwVsVu^t~7u@tzVt7fVrf 7vWuVt^tf7w1{v}Vt^tbzt}Vt^tjWwzt}7vWuVw7v@t~Vw7fWrt6Vw^tfr6Vt7~Vrf Vt^t~7w\x07{w}Vr7v@tvzt}Vt^tz}Ww7wWu}VvVw@trVvVu@tvVt7VRv};vVv7v@tvVvVw^tr3Vw^tv7w@trVvVw^tbVw^tfTv7u\x007vVvmVw^tzVw^t~Tv7u\x007vVvm@t~}*wp	Vw^tvWtVw^trWru6t6VtVr0r67vWuzw}VwVt7~Ts@tvVt^tv7wWuVt7r^tvWqVsWt7w1{w}}VvVq@trVvVu@tv}3wr	Vv^tfWtVv^tbWut6u6VtTw3{wVwVu0{wVvVw7~Tt@tfVw^tv7w1{v}Vw7rWr}Vr}%wu	Vw^tvWtVw^trWrt	u67vVrVtTu0{wlVwVu7~Tt@tvVu^tv7w1{v}Vu^trWt7w}WwVvVt@trVvVw@tv}ærw	Uv7VTtRvt6Vw[vS{vVw^trWpVt7zVwft	Vt^tz7w0r6Vw^tjWrVwVt^tb@tjVrVpWpVt^tfVrzw}Vw[vS{wVw7wLvSt6Vw[vR7w0r6Vw^tVWsVw^tjWuzw}Vw^tVTsVw^tjTu0{t}Vw^trVuWpVsVu}WwVt7v@tjVtVp@tbVtVp@tzVtVw@tfVtVwVpTs@tnVt7bW|VpWru6t6V|fWuVt^tnWwVt^tbWqVu7öö²v0r67vW~7vWzw}VtVt^tjTVsVqVwVrT~@tjVqWrVwWsVuf?{w}}t6u6VqVwTr0{wVw7wTwZvvTu7v>r6Vu7I\x07t	Vr7tTw[vvTs¶Tu768r6Vs7i\x07zw}Vu7I\x07t	Vr7uTw[vvTs¶Tu768r6Vs7y\x07zw}Vu7I\x07Vr7rTw[vv7q\x077p}7p}7pTu7öö²v0{t}Vuf?{v}Vt^tjVrVqW~}Vt7zTwVpVV~VftVtVwf6Vt^trWwVt^tvWr}VvVw@trVvVr@tvVt7VRv}Yvt6Vvr6Vw{w7wy}7	7vVwmy}Vv^tvVv^trVw^tvVw^trfx}lvVwr6VvVwf ty}Vv7öööö@tv}jvVv^tvr6VvVwfsy}Vw7´ÿ¶v7rfI}5ww	Uv7fTuRvVwr	Vu7~VwVtfuVu^tzWtVu^t~s7v}WwVvVt@trVvVw@tvVu7fRv}UvVv^tv7öööö1r6VvVwfPy}Vw7´ÿ¶v7rfI} wt	7í¶vWt7xWut6t6t6t6Vv[vv7wxuvwut}7ðê¶vWt7}Wuzw}7çê¶vWt7{Wu}VtVuVwf­wy}Vw7´ÿ¶v7rfI}UvVv^tv7w0r6Vv7rVwfwy}Vw7´ÿ¶v7rfI}FvVw^tvr6VvVw^t~@t~VvVw_tvAtvy}Vv7v@tv7vVw^trfît}wu	t6Vw[v~{vVw^trWuVw^tvWrt6u6VtVu0{wVtVr[vv7X1r6Vt7wWtzw}}VwVuVt7wTu@trVwVuVr@tvzw}Vw7wLv~VuWt}VvVt@trVvVr@tv}Äwwr	Vv^tvTwVv^tr0r67öö²vy}VvVw7w@tvVw[vvTu¶7v>r	VvVw7t@tvVw[vw7I\x07WtVu7i\x07WrVu7©w;r6Vr7pVty}VvVw7u@tvVw[vt7I\x07Vt7pWtVu7w?r6VtVr7zy}VvVw7r@tvVr7d7ööv\x07Vw[vu7I\x07Vt7psVu}}¦uwd	Uv7fTrRvVw7bTxVw[vnTp7wWyVw^tzWuVw^tfWqVw^t~WzVw^trW{Vp7s?Wft6t6u6VuVq={wVqVz={wVuV{WsVy[vvW~t6t6t6VqVuT|7q;r67vWtu6VtV|0{tVtVs[vvV~0{rVt7wWtzv}v}7vWtVsVs7u7\n\x07T1r6Vr7~V~VsVVsTtfÛtVr^t~7w\x07{t}V|7~WgV~7÷ôò~Wu6t6VtVg;r67öôò~VtVsT}^tvVTdVd7öôò~V}7r^tvVT}V}\x077ö÷ôò\x077ö÷ôò0{w}VrV~VtVsV|VtfÛtVr^tv7w\x073{tVr^trVtWtzr}Vt7~Wtzv}v}VwVq@tzzu}Vr^tzWt}VwVtVu7wTu@tzVuVp?{vVuVpWtVuVz={vVf3{tVtV{VpVxVpfy3{v}VvVu@t~VvVt@tr7wWe}VvVe@tvVr7fRvy}v}Mww	Uv7fTtRvVt7rVvftVwVt^t~TwVt^tzfIVt^trVw7w7wfjVt7fRv}&wr	t6Vw^trTt7r?{vVt7rTuVw^tvTr^vvTt?{vVwVuVt@trVwVr7rTsVt@tv}VvVt@trVvVs@tv}ww	Uv7fTsRvVs7r7wVwVuVuVrTwVr?VwVt7t=Twm7vVrVwmfØtVs^t~WwVv7vVs^tzVs^trTtm@trVv7wVwVtm@tvVs7fRv}Nww	7Æ ¶v^tv7Â ¶v^tv7w7wfj7Î ¶vVv^t~Tw@tv7Æ ¶vVv_tvAtvVw}òrws	Uv7VTpRvt6VwVv^t~9{vVv^tFTt^trVv^trVwTr[vvVt^t~WtVr7wLvvVwVt9{v7w\x07{vVw7qTt^tvTr7t0{vVt[v\"7w1{vt6t6t6Vt^tJ{vVt^tZ7FWwVt^t^Wuu6Vwr6Vw7FWwVu^t~Vu7FWu7t1{wzt}}7wWwt6t67wVt^t~Tu7uVu7t;m7wxtwvu}Vt^tf7nWwVt^tzWuu6Vw3{uVw7nWwVu^tvVu7nWu7t1{v}zw}Vu7t1{wVr3{tzw}Vr{v7wWwzw}Vt^tR7v1Ww}VvVwVv[vBLvBVt^t~7s0r6Vt^tzWwVv7RVv^tZVt^tfTr7~7~fiVv^tZWuVvVrr	VuVrVw7fWwVv^t^Vu7uWuu6VuVw]uvOuvVw7nWwVu7~WuVr7wTr{v}sVu}@tZ}VvVt7vfVt^tWwVpVt^tTt@tnVp7v@tfVp7v@t~VpVtVw7u@tju6Vp7~f#Tw3{wVvVw^tvfzv}v}Vp7VRv}ww	Vw^tr7tWtVv^tjWrVv^tVWsVw^tvWuu6t6Vtr6Vu^tvTpVs9{wVrVp7wLvvzw}Vw^tz7tWtVv^tfWsVv^tbWpVv^tFWrVw^t~Wuu6t6Vtr6Vu^tvTwVp9{wVr^t^WqVwVsT~[vvVr^tZW|V~7wLvvVwV|9{w7w\x07{wVvVqVw7Z7~fzw}y}Vu7rWuVt7rWtzv}v}Vu7rWuVt7rWtzv}v}ãptr	w\bUv7¦wTpRvVpzvvvvvvvvvvvvvvvv}uVpzvvvvvvvvvvvvvvvv}uVpzvvvvvvvvvvvvvvvv}u.Vpzvvvvvvvvvvvvvvvv}u>VpVwvvv}u~VpVwvvf}unVpVwvvV}u^VpVwvvF}uNVw^t2T7I\x07T~VuWqt6Vu7w1r6Vu3{wVp7~V~VtVu|vvzw}Vt[vvTt7L0{vVp7~V~VtLvv}7vW~t6VsVqTt7öw={vVp7~VqWut6Vs7u;r6u6Vs3{tVuVr[vvLvvVs7wWsVr7wWrVu7wWuzv}v}t6t6Vs7~9r6Vs7f?{wVs7V?{tVs3{uVuVrVs|vvzu}t6VrVs7rTq3{vVuVs7rTs3{vVsVq^vv@vv}VuVr^vv@vvzt}t6VrVs7~Tq3{vVuVs7~Ts3{vVsVq_vvAvv}VuVr_vvAvvzw}t6VrVs7fTq3{vVuVs7fTs3{vVsVqvvv}vv}VuVrvvv}vv}Vt7öw0{vVp7~TrVt7öwLvv7öw7¶vVt7A=TqmTuVt;{vVtVu7={v7v7NVqmVrVtV76\x07ÛT|4sþ4öööNõV|4]ð4öööööö¶võV|4MðòV|4mð4öööööIõV|4}ð4ööööiõòòòAvvVw^t6Twr6VpVwvtf}t¶wVpVwvtv}tÆw}VpVp7Æw7öô¶vVwmTwvtf}uîwVpVwvtv}uþwVp7þwVp7~Vu7p\0fÝuVp^tþwWs7wW~}VvVs@trVvV~@tvVp7¦wRv}ÖjuP	t\bw\nUv7ÖrTtRvVtVw_uîwAtFVtVwvt}uVtVwvtöw}uöwVtVw^tæw@tæwVt7vLv&Vt4wAt>Vt4vAt6Vt4öööö¶vAtNVtVt7²v@tîwVtVv@tÖwVt4rAtVt4rAtVt4rAt.Vw^tvWlVtVt7NTr@tâwVtVt7®vTs@têwVtVt7F@tÒwt6t6Vl7t1r6Vw^tZWeVw^t^WuVw_tJW^Vw^t2Wq7v7w7w7wfjVtVq@t:VtV^At2VrfþtVtVw7þwTr^t~@t6VtVr_tvAuNVt7¦uVvVw7vfVsfÞtVtVt_tuAuVtVtvt¦u}u.Vw7FWrt6Vu3{vVuVeVt^tFVt^tBf¬wr6VuWbzw}VuVefw}VtVr_uvAuwVtVr^t~@twVw]ufW\\Vv[v>W|Vw[v\x1BWWVw[vWgVw^tWcVw^tWrVw^tWqVw_t\"W^Vw^t&W{Vw^t:WsVw^t>Vw^tRWyVw^tVWnVw^tjWoVw^tnWjVw^t~WuVw^trWTt6t6t6t6t6Vw^t*T~r67uWfVu7wxtwts}Vu7wxtvwt}Vt7¦uV\\V|7w\x07f³tzt}Vw^tzVt7^V\\ËT_ÑTuV_4VþÑV|7w\x07f´tVt^tZWkVt^t^WhVu7~7ffj7sWfzt}V{r67uWfzt}Vt7¦u2vvvvvv/6V|7w\x07f³t}Vt^tªuWUVt^t®uWkVt^t¢uWhVt^t¦uWf}t	Vc3r67rWi7vzw}Vt7VVrVcf·tVt^tVWiVt^tR}WVVt4rAtÚuVt4vAtÒuVt4öööö¶vAtêuVrVc7sTuVrWwu6Vur6Vt7nVt7êuVw^tfVw^tbfÙwVu7VWuVw7VWwzw}}VtVt_tÚuAuuVtVtvtêu}u¦uVc7sWpVrTuWwu6Vpr6Vu_ufW_VwVuvuv}uvVw7fV_AuvVp7VWpVw7nWwVu7VWuzw}}7v7~7~7Vfj7vfwVq7sTz7nWpVrWut6Vq3{vVzVp7nTq0{vVu7~Vz7~VqfcTu3{t}7~7vfw7v7~7~7VfjVtVwVr7n@tÖtVtVu@têtVtVp@tîtVtVt_uuAuætVtVtvu¦u}uötVsV{7bTqVsTuWwu6Vqr6VtVu^t~@t®uVtVu_tvAu¦uVu^tzWrVu^tfW{Vt7fVt7¦ufõuVt^tbWdVt^tfWxVu7bWuVwVrr	Vt7ötVrV{fWVrV{fw7ws7v}Tp@tvVw7zVd@tvVw7~Vx@tvVw7rV@tvVq7bWqVw7fWwzw}}7v7r7r7bfj7vfwVsW{7bTu7z\x07r6Vs7rVu7rVu7\x07fcT{3{t}VtV{@t¢uVtVwVs7r\0Tz@t®uVtVu7r\0Tw@t¦u7r7vfw7v7r7r7bfjVwVz=r6Vt7¦uVz7r7ffVVt^t®uWzVt^t¢uW{}Vt7îtWdVtV~@tÆtVtV^AuÞtVtVt7Þt@tÎtVtVt7Ît@tÊtVt7¶tV~Vt7Êt7{fñuVt7ºtV~fOVt^tÚtTuV~7FT`Wr7vWqVt^tÞtWmV|7w\x07WRVuWwu6t	t6VqV`0r	VrsVw[vZTS7t1r6Vw^t^W}Vw^tRWxVw^tVW~Vw]unW\\Vw^trWPVw^tvWQ7vW|7vVw^t~Ts3{ulVw^tzWpVt7U@t¦uVsVpVt7¦uTa7wff3{tVaV}ftVsVpVt^t¢uTaVt^t®uf¬wWVt^t¦uVa7w7wfjV{tVsVpfw7vzu}VuVq7F}TwVrVw7FfwVmVu7~7FfjVt^tºtW~Vt^t¦tWrVt^t¢tWt6Vt^t²tT|Vt^t¾tT}fd3r6Vt7~V7~7FfU7vWqVt7v@ttVtVt^tzTs@tªtVtVt^t~@t®tVrV7FTxWp7vWwVrWut	u6VpVwVx0{wlVu^tvWVt7tVu7r7Z|vvV7t1r6Vu7FWuVt^t®tVq0r6Vt7®t7~7FfhVt^tªtWs}VwVsT`V@tvV`7rVt7t7Z|vvVtVq7wTq@ttVw7FWwzw}}VwVr7F}TwVpVw7FfwV~Vr7~7FfjVt7æuVqfOV|V}7tWsVt7¦u7rWVt^tªtWru6VsV|1r6Vt7¾uWwVqV|^tvTu=r6VtVrVu7FTw^tv@t¾uVt7êuVw7r7Z|vv}V|7rW|Vw7t@tvVt7æuVt^tîuVt^t¾uTu7t17~7FfiVt^tâuVt^tîuWpVVt7êu7Z|vvVp7FWwu6Vu7t1r6VwVu@tvVw7rVt7êu7Z|vvVw7FWwVp7wWp7tWuzw}}VtVp@tîuVt7t@t¦uVt7¦ufàtzw}}VtVt^tîu@t®uVtVt_tæuAu¦uVrWwu6Vqr6Vq7wWqVwfàtVw7FWwzw}}Vt^t®tVr7~7FfjVt^t®uWVt^t¦uW~zw}VtV@t®uVtVr@t¢uVtV~@t¦u}V~V=r6Vt7¦uV7~7FfVVt^t®uW}Vt^t¢uWqVt^t¶tVt^t²t7r7rfjVt7ötTwVjVofWxVwVnVyfW`VtVt^twT~@t®uVtVt_uwT^Au¦uV~V^Ñ?r6Vt7¦uV~7r7ffVVt^t®uW~}Vt^t¢uWmVtVd^t~T}@t®uVtVd_tvT^Au¦uV}V^Ñ?r6Vt7¦uV}7~7nfVVt^t®uW}}Vt^t¢uWdVt7ötfÒt7vWp7v7w7w7wfjVjVofwVnVyfwt6t	t6t6t6t6t6t67wVf7uVf7t;m7wxtwuv}Vg7w\x07{wzp}Vg7w\x073{sVf7t0{u}VV3{wzt}Vg7w\x07{w7vWgz}V7FWwVqWuu6Vw3{Vw7FWwVu^t~Vu7FWu7t1{v}VeVbTs{wlVt^tFWsVt^tBzw}VbVt^tFVbmWsVeVt^tBVbm}Wy7vW|Vt7v7v7¶v}vVsVy7¶q\x07TwVy7I\x07TuWnVu7wWp7vWuu6Vpr6t	t6Vw3{vVwVn0{vVw7wzw}V|7í÷¶vWw7wW|7v}Vt7vVuVuVu7¶v1WuVw[vvLvvVp7wWpWwzw}}t6Vy7p\0Tw3r67vWwzw}Vt7æô¶vvtv}uærVt7öô¶vvtv}uörVt7örVsVwfÝu7r7VfwTwVtvuær}tfVwVtvuör}tv}7r7¾vfwTpVt7v7¶v|vvVpVy@t2VpVw@t6zp}7vWgzs}Vs}WaV~r6Vt7ötV~VxfWV~Vxfw7wW|}Vt7¦uV\\VRf³tVt^t¢tT~Vt^tºt0r6Vt7ºt7~7Ffh}Vw7FWwVt^t¦tV~7FTsV@trVsV|@tvVsVtvu¦u}u~VsVSLvZVsV}@t^VsVp@tRVsVa@tVVsVP@tjVsVQ@tnVtV~7w@t¢tVq7FWqzv}v}Vt7vfÒtVt7þwfþt7tWlzw}v}VtVt^t&@tþwVtVt_u>AuöwVtVtvuN}uVv7FVt7vTwfDVtVt_uAuwVtVtvu.}u¦wVtVt_tFAu¾wVtVp@twVtVWLv³wVtVgLv²wVtV`@t¶wVtVx@tÊwVtVc@tÎwVtVe@tÂwVtVb@tÆwVtVV@tÚwVtVi@tÞwVtV}@tÒwVtVd@tÖwVtV@têwVtVq@tîwVtVz@tâwVtV{@tæwVtV~@túwVtVm@tþwVtVU@tòwVtVk@töwVtVh@t\nVtVf@tVtVT@tVtVl@tVvVwfLVt7ÖrRv}çtt	w\bUv7FTuRvVt^tvWpVt^trWsVt^t~WrVt7zfòtVuVw7nTq@tZVsVr7uTwVsTtWru6Vwr6Vu7~VqVt^tvTVt^trT|fÙwVu^t~W}VV|fwVrV}@tvVw7~WwVr7rWrVt7~Wtzw}}Vu7r@tjVu7v@tR7v7r7r7~fjVu7r@t^Vu7r@tV7vfwVuVp7w@tfVuVs@tbVuVrVs7t\0@tnVu7jfùtVuVu7ffJVu_uvWzVv4rAtfVv4rAt~VvVzAtvVu7FRv}ïwwr	Uv7fTuRvVtr	Vu7~VvVwVtfÙwVu^t~Vu[vzr6VuVwVtfuVu^trWsVu^tvWpVv^tVTwVv^tn0r6Vv7n7~7nfh}Vv^tjVw7nTtVs@tbVtVp@tfVt7óööö@tvVvVw7w@tV}7ws7v}Vu7fRv}*ww	Uv7fTrRvVr7~VvVwVtfVr^tzWtVrVvVwVufVr^tvWvt	Vr^t~7w0r6VvVtVr^tr0\x07zw}Vv7w}Vr7fRv7w\x07}Jwt	7tWrVtVu=r6VwVu7uTw^trWsVw^tvWr}VvVs@trVvVr7vVr7t1m@tv}.ww	Uv7fTrRvVr7~VvVwVtft6Vr^t~7	VuVr^tz?7w\x073{vVwVt;{vVvVt7uTvVu@trVv7w@tv}Vr7fRv}Ntw	w\bUv7fTtRvVt7~Vw7r7~fRVt_u~WuVvVw@t~VvVuAtvVt7fRv}xvVv^tv7÷ööö0}ütwt	Uv7FTRvt6t6t6Vq3r6Vp3{uVw{wzu}Vp3{tVw3{w}7vWqu6Vw7t9r6VqVw7w\0T|VqTqVvVq7sTq7f^tvVq7b^tvVsVpfx7w\x077w0mWqVwV|Wwzw}}VvVq7sTv7f^tvVv7b^tvVsVpfx7w\x073{w}V7w@tjV7ûì¶v@tnVVp@tbVVs@tfV7k@tzV7ï¶v@t~VVr@tZVVu@t^VVt@tRV7t@tVV~7eV7VV7~7ufýw}V7FRv}xvVv^tv7òööö0}gvVv^tv7\b\x077ôööö0}xvVv^tv7ôööö0}\rww	Uv7fTrRvVr7~VwVtVu7Âé¶vf\v7wWuVr^tzWwt6Vr^t~7w0r6VvVw@trzw}7tWut6Vw3{vVw^tv7÷ööö1{vVw[vrWu}VvVuLvw7vWu}VvVuLvvVr7fRv}wwu	Uv76TsRvVsVt@tbVsVw@tfVs7t@t~VsVv^t~@tzVs7nVvVwVtfVs^tjWtt6Vs^tn7w0{vVs^tV7vVtm7rWwVt7~VtmWvu6Vw3r67vWtzt}VsVp@tjVs7w@tnVsVs7~@tVVs7BVvVs7nf\rVs^tNWtVs^tBTq3{wVsVs^tJ@tFVsVt@tZVsVq@t^VuVs7^VrgsvTt{wVv7fWvVp7wWpVw7fWwzv}v}Vs76RvVt}¾tw}	VtVuTr7rWpVr7~WqVvVw7sWVu7u=W|Vu7q=W}Vu7f=Wzt6u6VVvTr0r67vy}Vr7VWvVr^tf7öööö0{vVr7~^tvVu1{vVr7r^tvWwV|3r6VuWsVtW~u6Vs3{uVs7wWsV~[vvVw[vvV~7wW~Vw7wWw0{v}zw}t6t6V}3r6Vw^vvVt^vv1{uVpVwVu7rTw3WsVp3{wVw3{wVw^vvVp^vv1{uzr}Vz{wVw_vvVt_vv${tVqVwVu7~Tw3WsVq3{vVw3{vVw_vvVq_vv${tzu}Vs3{wzt}VwVtVufw{v}Vr7fy}Vr7f}	ww	Uv7fTrRvVr7~VwVtVu7¢è¶vf\v7wWtVr^tzWuVr^t~7w1r67vWtt	7vVu3{vl7vVu^tv7òööö1{vlVu^tzWwVu^t~}WuVvVw@t~}VvVu@trVvVt@tvVr7fRv}#ww	Uv7fTrRvVr7~VwVtVu7¾è¶vf\vVr^tzWwt6Vr^t~7w0r6Vv7÷ööö@tvVvVw@trzw}VvVwf/}Vr7fRv}5wt	Vvt	Vw^tvTu7v8r6VvVt@t~Vw^trWrVw^t~zw}Vt7Ýä¶v7Vufþw}@trVvVr@tv}\buw	w\nw\bUv7fTrRvVr7~VwVtVu7è¶vf\vVr^tzWwt6Vr^t~7w0r6Vv4tAuvVvVw@t~zw}t6Vw3{vVw^tv7ôööö1{vVw]u~Ws4wWp}VvVsOu~VvVpAuv}Vr7fRv}wt	Uv7fTsRvVvt	Vw^tvVw^trVtVufTp3r67vWu7vzw}VsVu@tzVsVt@t~Vs7t@tvVsVw^t~@trVrVpVsfñwTw7v1WuVwVpVwm}@trVvVu@tvVs7fRv}rwy	Uv7FTuRvVwVt7uWzVv^tvT|Vv^tr7sW{u6t6V{V|Tt0r67vWtzw}Vt7VW|Vt^tf7öööö0{wVt7r^tvWrt6t6t6t6Vt7~^tvTs7rx~wuuutuuvu}Vr_vv4¼»íÐØìÎvóVr7u_vv4Óõ±Ø¬Ávóò&{rzt}Vr^vv7´ëíq0{uzw}Vr_vv4¼§ý°ÚîÌv'{t}VrVs7¡ô¶v7tff{wVrVsTt7rWqVt7~W~Vs7q=WxVs7f=WyVwW}u6t6VzV}Tt1r6Vt7~W}Vt^trVs1{tVt^tvWtVs7u;r6VsWpVrWu6Vp3{pVp7wWpV[vvVt[vvV7wWVt7wWt0{v}zu}t6Vx3r6Vt^vvVr^vv1{rVqVtVs7rTt3WpVq3{wVt3{wVt^vvVq^vv0{pzr}Vy{tVt_vvVr_vv${uV~VtVs7~Tt3WpV~3{vVt3{vVt_vvV~_vv'{szu}Vp{rzt}VuVs@tbVuVr@tfVu7t@t~VuVv^t~@tzVu7w@tZVu7ûì¶v@t^VuVs@tRVuVr@tVVu7f@tjVu7Ýè¶v@tnVu7~7xVu7n7ufÿwWtzt}VtVrVsfw{v}zw}}Vu7FRvVt}wwr	Uv7¦vTrRvVv^trWsVrVv^tvTp@tbVrVpVs7s@tnVv^t~WpVu^tZWqu6t6Vr7jVr7bf8Vr^tjTv3{vVvVr^tVTsVwVtfr{wVr7~VqVvVsfÙwVr[vz3{wVr7z@tJVr7Íè¶v@tNVrVs@tBVrVv@tFVr7f@tZVr7Ýè¶v@t^VrVs@t:VrVv@t>VrVp@t2Vr7t@t6Vu7xVr76Vr7^7ufýwzw}}Vr7¦vRv}\rwt	Uv7VTrRvVvVw^tvVw^trVtVufr	VwsVw^t~Vr7z@tjVr7¶é¶v@tnVrVu@tbVrVt@tf7wWsVr7w@tzVr7ûì¶v@t~7wVr7~7ufÿw}@trVvVs@tvVr7VRv}çwww	Uv7VTrRvVr7~VwVtVuföwVr^tzWwt6Vr^t~7w0r6Vv7v@tvVvVw@trzw}Vr7bVwVtVufVr^tnWwVr^tb7w0r6Vv7v@tvVvVw@trzw}VvVr^tj7vVwm@trVvVw7~Vwm@tv}Vr7VRv}äwww	Uv7VTrRvVr7~VwVtVuföwVr^tzWwt6Vr^t~7w0r6Vv7v@tvVvVw@trzw}Vr7bVwVtVufòwVr^tnWwVr^tb7w0r6Vv7v@tvVvVw@trzw}VvVr^tj7vVwm@trVvVw7wVwm@tv}Vr7VRv}©uwq	Uv76TsRvVsVu@tVVsVt@tjVs7t@tbVsVw^t~@tnVs7FVwVtVufVs^tBWtt6Vs^tF7w0r6Vv7öööö@tvVvVt@trzw}7rWqVs7FVs^tN7vVtmTw7v7r7~fTVs^tF7w1r6Vs7v@tZVsVs^tNT|@t^VsVs^tB@tRVw7rWwVt7~VtmWu7vWtu6t6Vwr6Vs7w@tFVsVt@tBVsVs7b@tNVrVuVs7FfñwTp3{wVv7öööö@tvVvVp@trVs7Rfõtzr}VvVs^tZ@t~VvVs_tRAtvzu}Vs7FT~Vuf tVs^tBWVs7vVs^tNVs^tFT}7öööö0Tpm@tNVs7wVVpm@tBVs7vV}Vpm@tFVs7~V~f6Vs^tzWpVs^t~W~Vu7fWuVs^tRVt0r6Vs7R7r7~fhVs^t^W|}VqV|TVp@tvV7rV~@tvVsVt7wTt@tZVw7fWwVq7~Wqzv}v}v}Vs76Rv}ówww	Uv7fTrRvVr7~VwVtVu7è¶vf\v7wWtVr^tzWuVr^t~7w1r67vWtt	7vVu3{vl7vVu^tv7õööö1{vlVu7z^tvWwVu7~^tv}WuVvVw@t~}VvVu@trVvVt@tvVr7fRv}gvVv^tv7q7u?}xvVv^tv7õööö0}PvVwVv^t~gpvr	7vsVtVv^tvVv^trVw^tvfþw}}\nww	Uv7VTrRvVr7~@tbVr7Ëä¶v@tfVrVt@tzVrVw@t~Vr7@trVr7Âä¶v@tvVr7sVuVu7v8m7tTw7¦Í¶v^tv@tjVrVw7Í¶v^tv@tnVv7vVr7rfÿwVr7VRv}9ww	Uv7VTrRvVr7~VvfüwVr7bVtVuf}7r7jfwTvVwLvnVvVr_tnAtfVvVrvt~}tvVr7VRvVv}ítws	Uv7VTtRvt6t	t6t6t6Vw^tv7wxttvw}Vw7rWuVw^tzWrVw^t~zt}Vv7v@t~Vv4ööööfAtvzt}VtVwCtrftVw7~Wu7wWsVt^t~WrVt^tr}WwVt7zTpVu^tvfüwVp7YfQVtVw@tnVtVwVr@tju6Vt7nfTu7Y1r6Vu7v1r6Vu7öö²v0r6VvVt^tb@t~VvVt_tzAtvVs3{rVt^tvVw7w7wfjzr}Vt7zVufQzt}Vt7z7æä¶v7tfIsVt7z7ää¶v7tfI}zv}v}Vt7VRv}4wu	Uv7fTsRvVv^tBWpVv^tFWqVv^t^VsVt@tzVwVqVpVs7z7pVuVrf¾wVs7fRv}zvVvVw^tvfüw}ìpwu	Uv7FTsRvt6VwVr9{vVuVw7t^tv7wTwVv^tr9{vVv^tvVw7uTr^tvTw7v8r6Vr^trTrVwTqVr?{wVqVv^tz={wVv^t~VwWu7wWpzw}7vVr^trTuVuVuVw7q\x07TwTr=VrVv^tz=TumWr7wVv^t~VwVumWu7tWp}t	t6Vt[vT3{vt6t6Vp7wxtvtw}7wWpVr{w}7vVt[vV7w1{wlVt7¦ï¶vf½wzw}t6t6t6t6t6t6t6t6Vt[vvTv7w1r6Vv7~1r6Vp7wxtspr}7vWwVp7wxtwt~}Vp7v1Wwzq}Vt7~VuVrfÛw7w\x077v1Wwzp}Vs7uLvZVsVr@tRVsVu@tVVsVt7~@t^u6Vs7nVs7VfVs^tnTv3{pVs^t^VvVs^tjfÛwTv7w\x077t0{v}Vs7uLvZVv7w\x073{su6Vs7fVs7VfVs^tfTv3r67wWwzq}Vs^t^VvVs^tbfÛw7w\x07{v}zs}Vv7tTv7s?{tzu}VtVuVrf¼wWwzu}VsVr@tRVsVu@tVu6t6Vs7~Vs7VfVs^t~Tv3{vVtVvVs^tzf¼w3{w}}Vv7v1Wwzt}t6t6t6t6Vvxtvtw}Vt^t~Tv7?{t}Vt7w7vf»wWwzu}Vt^t~7uWvVt^trWpu6Vv3{tVv7~WvVp^trWuVp^tvWr7wWwVp7~Wp7w7vVrVufûu3{v}zt}Vv7uWvVt^trWpu6Vv3{wVv7~WvVp^trWuVp^tvWr7wWwVp7~Wp7w7vVrVufºw3{v}zw}7vWw}VwVt[vV}Vs7FRv7w\x07}$ww\bt	Vr3r64qWsVt^t&zw}4sWsVu^tv7w0r6Vu^trzw}VvVwVtfáw}7v\x07Û4~ðVsòVu^t^7wÛ4Rðò}átts	w\bt6VwVv^tvTu^t~9{vVu^trVvVwfâwT~ÑTv7w\x077={vVv7y\x07[vþñ6Tv7={v7wVv7r\x073{v7wWpVt^tzTs3{v7vWuVw7qTv^tv7t1r67vWwV~4~þÑ7v\x07Tur6Vv^tFVu7wTw7n7vVwVv^tB?mWw}Vw7f7vVwmWu}Vt^t~WwVs7uWvu6Vv3r67vy}Vw7r^tvWrt	Vu3r67wWt7vzw}Vu^tvWtVu7r^tv}WsVw^tvVv7~WvVw7~WwVrVtVsfy3{v}}Vp}ótwp	VuVrf¹wW7wWpt6Vu^tv7w0r6Vu^trTsVt^t9{wVt^tVs7t^tv7wTsVw^tr9{wVw^tvVs7uTs^tvT~7v>{wVs^trTsV~T|Vs?{wV|Vw^tz={wVw^t~V~WpVsWqzw}Vw^tr3{v7vVw^tvTs^trTqVqVqVs^tvTsTp=VpVw^tz=TpmWq7wVw^t~VsVpmWp}Vq7v1V3r6VvVwVtVuVr7vVufàwy}VvVwVtVuVr7wVtVuVpVqf¸wfàw}¬|u|	w\bt\rUv7¶TpRvt6Vu3{vVpVt_uvAtrVpVt^tf^t@tvVpVt7v7vVu7u=mTs_uvAt^VpVt7¶v7vVu7t=mTq_uvAtjVpVt7V7vVu7w1mT_uvAtfVpVs^tf^t@tRVpVq^tf^t@tnVpV^tf^t@tz7vWsu6Vs7ör1r6Vp7FVs7v7öw}vVs7öwWszw}}7vWVp7v@tÊrVp7GW{t6u6t6t6t6t6V7r0r67WsVp7¶~Wqu6Vs3{tVqVs7Öô¶vtv}rvVq7fWqVs7rWszv}v}VpV7zTq^tvTs3{sVs^t6{sVp7FV7qTzVsvvv}vvVzVsvvf}vfVzVsvvV}vVVzVsvvF}vFVs^t2Tx7I\x07T~7wT}Vq^t~TsT|V~;{sV|7öw={sVq^trWqVs7u={wV~V{W~u6Vs3{uV~Vq[vvLvvVs7wWsVq7wWqV~7wW~zv}v}7vWsVp7¶pTqVp7F7vfÌtVp7¶rVp7¶~VqfÏtVpvr¶rWfu6Vs7r0{sVp7ÊrVsVs7wWs[vv3{v}Vp7¶pTsVp7F7wfÌtVp7¶sVp7¶rVsfÏtVpvr¶sWgVpVf}r¶sVpVp^tÊr@tpVpVg}t¦pVp7pWqVp7¦pW|7vWsu6Vs7f0{uVq[vvr6Vp7¶sVsVsV|^tv@tv}Vs7rWsVq7wWqzv}v}V}VzW~t6t6Vs7~9r6Vs7f?{wVs7V?{tVs3{uV~VqVs|vvzu}VsVq7rT}r6VsV~7rV}^vv@vv}V~Vq^vv@vvzt}VsVq7~T}r6VsV~7~V}_vvAvv}V~Vq_vvAvvzw}VsVq7fT}r6VsV~7fV}vvv}vv}V~Vqvvv}vv}V|7v={tV|Vz7öwLvvV|7öw7¶vV|7A=TsmTq9{tV|Vq7={tVp7ÊrVVsLvvVz7v7NVsmV|Vx76\x07ÛTy4sþ4öööNõVy4]ð4öööööö¶võVy4MðòVy4mð4öööööIõVy4}ð4ööööiõòòòAvvV{7öwW{V7wWzw}}Vpvr¶sWf}Vu7sWz7vWqVp7FW|V7r1Wx7vW~u6VqVz0{wVtVqWut	t6Vx{vVpVf}rFV~7u={vVu7b^tvW{Vu7f^tvWsV|^tvzw}Vu7f^tvTsVu7b^tvT{Vu^tvVu7r^tvf¸w}W}Vu7n^tvWVvVwVsV{Vu7~_uv7wV}fàwWyVr^t~V=r6Vr^trV7t7	Wst6Vy4w {vVy4~þÑ7v\x07T7v={vVy4dþÑ7öö\x07VyÑ7w\x07V7rWs}Vs@tv}V~7wW~V|7rW|Vq7VWqzv}v}Vp7¶Rv}¹pw}	t	t6t6t6t6t6Vw^tv7wxrrutwv}Vw7~WuVv^trWvVt^tvWst6Vw^trTpVt^trT~9{vVsVp7t^tv7wTtVv^tr9{vVv^tvVt7uTr^tvTt7v>{vVr^trTrVtTqVr?{vVqVv^tz={vVw[v\\{vVw[v_7w\x07{vVu[vv7tTq7w\x077r={vVv^t~VtWst	t6t6t6t6t6Vqxtvtw}Vw^tfTv7?{t}VuVsVrf»wzu}Vw^tf7uWvVw^tzWtu67vVv3{ulVv7~WvVt^trWuVt^tvWpVt7~WtVsVrVpVufûu3{v}zw}VrVsTt7rW~Vt7~WqVw^tzTpVv7uWVr7q=W|Vr7f=W}u67vVVpTv0{tlVv7~WpVrVv^tr1{vVv^tvWtVr7u;r6VrWvVsWuu6Vv3{uVv7wWvVt[vvVu[vvVt7wWtVu7wWu0{v}zw}t6t6V|3r6Vs^vvVt^vv1{uVtVr7rTtV~3WvVt3{wV~3{wV~^vvVt^vv1{uzr}V}{wVs_vvVt_vv${tVtVr7~TtVq3WvVt3{vVq3{vVq_vvVt_vv${tzu}Vv3{wzt}VsVtVrfw{v}}7w}Vw[v^zs}VvVpVuVsV~fûwzr}7vVw^trTwVt^tz9{ulVvVt^t~Vw7t^tvfåwzu}Vw^t~7FWuVw^tr7FWwu67vVu3{ulVu7FWuVvVw7FTwVtfäw{v}7wzt}Vw^t~7FWuVw^tr7FWwu67vVu3{tlVu7FWuVvVw7FTwVtfäw3{v}7wzw}Vw^t~7FWuVw^tr7FWwu67wVu3{wlVu7FWuVvVw7FTwVtfäw{v}7v}7w\x07}Èrwq	t6t6Vv^t~Tt3{vVt^tbVw;r6Vt^t~7uWrVt^tr7~Wtu6Vr3{tVr7~WrVt7~Tt^tvVw1{v}Vt[vrWpzt}Vt^tfVw[vvTp7t1{w}7vWpVwVv^tvTr^tZ9{vVr^t^Vw7ZTr7~WsVr^tR7FWtVr^tV7FWuu6VtTrr6Vt7FWtVvVu7FTuVsfäw{w}}Vr3Wpt6Vv^t~Tu3r67r7nfwTu4wAtfVu4vAt~Vu4öööö¶vAtv7vWt7vfætVvVu@t~Vu7~Wqzw}Vu7~WqVu^t~Tt7f?{vt6Vu^tbTs{vVuVv^tv^tZT~r	Vu7z7vV~7w7wfiV~7wWtVu^tbTsVu^tfWvu6Vv7tLvvVtr6Vt7wWtVv7wWvzw}}Vq^tvWtVsV~s7v}@tbVt7uWvVu^trWtu6Vv3r6Vu^tbWszt}Vt^tvTsVu^tb?r6Vu^tfVsVt7r[vvLvv}Vt7~WtVv7~Wvzv}v}VwVs9{wVu^tfVwVr3Lvvzw}Vu^tvVt0r6Vu7r7~fh}Vu^trVt7uTvVr3LvrVvVw@tvVqVt7w@tv}Vp7w\x07}rtp	w\bUv7fTpRvt6t6Vv^tzTt3{vVt^tbVw;r6Vt^t~7rWuVt^tr7fWru6Vu3{tVu7fWuVr7fTr^tvVw1{v}Vr_u~W~zt}Vt^tfVw7rTu^tv3{vVu_u~W~zw}t6Vv^tvTu^t~TsVw;{vVu^trVw7qTu^tv7t0r64wW~zw}VpVvVuVufãwVv^tvWrVp_u~W~Vp_uv4w'r6VrVv^trVuVuV~fæwW~}Vv^tzWtVr^t~Ws}t6Vt3r67r7nfwTt4~AtfVt4vAt~Vt4öööööwAtv7vWu7vfçtVvVt@tzVt7~Wvzw}Vt7~WvVt^t~Tu7f?{vt6Vt^tbTr{vVtVsr	Vt7z7vVs7~7ffiVs7wWuVt^tfVt^tbTq7rWru6Vr4vAuvVur6Vu7wWuVr7fWrzw}}Vv^tvWuVsVqs7v}@tbVu7rWrVt^trWuu6Vr3r6Vt^tbWrzt}Vu^tvTvVt^tb?r6Vt^tfVv7rTvVu7~_uvAu~Vv4wAuv}Vu7fWuVr7fWrzv}v}VwVr9{wVt^tfVw7rTvV~Au~Vv4wAuvzw}Vt^tvVu0r6Vt7~7ffh}Vt^trVu7rTtV~Au~VtVw@tvVvVu7w@tv}Vp7fRvV~}ñzua	w\bw\nVvt\bVu[v\"3r6VuCt&4võ4~ð4tòWm4vzw}Vt7vWeVu^tn7fWqVt^tTrVu^tjTsVrVs?m7wW~Vt^tWrt6u6V~7wT~3{wVr^tv7w0r6Vr7rWsVr7~WrVwVs^tvVq7fTqfùw{w}}VuCt&4võ4~ð4uòWm4vzw}t6Vu^tRTq3{vVu^tVWsVw^trT^trr	7vV^tvT~^trTrVrVrV~^tvT~Tp=VpV^tz=TrmWp7wV^t~V~Vrms7w}WzVsVq7rW{u6VsTqV{0{wVs7fWsVp3{vVq^tzTr3{vVq^t~W|7vW~u6Vr7w;r6V|V~7uTr^tvVr^trVzVpfx7w\x07{tt	Vq^tvr6Vq^trzw}VVtVufáw}7v\x07Û4~ð4ròWm4vzrsV~Vr7w\0T}V~T~V|V~7uT~^tvV~^trVzVpfx7w\x077w0mW~VrV}Wrzw}v}v}v}Vu^t^TrVu^tZ7FWbVt^tWfVt^tWgt\bu6VrVb1r6Vd7wWdVr7FWqVr^tnT~Vr^tj7FWcu6t6t6t6t6VcV~Ts1r6Vs7FW~t6t6Vs^tv3r6Vs7~W|Vw^trWpt6Vs^trTzVf9{vVgVz7t^tv7wTVp^tr9{vVp^tvV7uT^tvT{7v>{vV^trTV{T}V?{vV}Vp^tz={vVs[v\\{vVs[v_7w\x07{vV|[vv7tT}7w\x077r={vVp^t~V{Wzt6V}xtuvr}Vs^tf7uWpVs^tzW}u6Vp3{~Vp7~WpV}^trW|V}^tvW{V}7~W}VzVV{V|fûu3{v}zp}VpVzV|VgVffûw{~VqWrz|}VwVsVefäw{qVqWrz}Vs^tfTp7?{t}V|VzVf»wVs[v^1{sVqWrzq}Vr^t~Tq7t0r6VrCtzVdÛ4Vðòz~}Vw^trVtVuVrVq7v1føwWm4vz~}VVzT|7rWxV|7~WyVs^tzT{Vp7uW`V7q=WaV7f=Wnu6V{TpV`0{tVp7~W{VVp^tr1{vVp^tvW}V7u;r6VWpVzW|u6Vp3{sVp7wWpV}[vvV|[vvV}7wW}V|7wW|0{v}zw}t6t6Va3r6Vz^vvV}^vv1{uVV}7rT|Vx3WpV|3{wVx3{wVx^vvV|^vv1{uzr}Vn{wVz_vvV}_vv${tVV}7~T|Vy3WpV|3{vVy3{vVy_vvV|_vv${tzu}Vp3{wzt}VzV}Vfw{v}}Vs[v^3{tVqWrzr}Vs[v^{wVqWrzu}Vs[v^3{v}VqWrzw}}t6t6t6t6t	t6t67wVu^t~Tr7uVr7t;m7wxtvwu}Vu7zzw}Vu^tf7nW~Vu^tzWqVw^tr]ufWj7vWru6t6VrWsVqWrV~3{vV~7nW~Vr7nWqVr7f]uvVj{w}}Vs3{tVs^tvWrVs7r}WqVr7wxutuvw}VuCt&4võ4~ð4~òWm4vzr}VuCt&4võ4~ð4qòWm4vzu}Vw^trVtVufáw7v\x07Û4~ð4òWm4vzt}VqCtv}Wm4w}AuvVvVmAu~}Èwvt6t6t6Vs7w0r6Vp7vVpVv[v>mWvVrÑWsVr4VþTr&{wVrÑ7wTpVu^tZ9{wVwVtVuVu^t^Vp7FVvVs?føwy}Vr4VþTr&{wVrÑ7wTvVu^tZ9{wVwVtVuVu^t^Vv7F7vføwy}VvVs?{w}VuCt&4võ4~ð4qòy}VwVtVufáw7v\x07Û4~ð4pò}Ëuwq	Uv7fTpRvt6t6Vt^tJT~3{v7wWst6Vt^tv7w0r6Vt^trTuVw^t9{wVw^tVu7t^tv7wTuVv^tr9{wVv^tvVu7uTu^tvTq7v>{wVu^trTuVqTVu?{wVVv^tz={wVv^t~VqWsVuWrzw}Vv^tr3{v7vVv^tvTu^trTrVrVrVu^tvTuTs=VsVv^tz=TsmWr7wVv^t~VuVsmWs}Vt^tNWuVr3r6Vt[v#7w\x073{w}t	t6Vw^tTv3{vVp7~Vv7ç÷¶v7|VsVrfVp^t~7w\x073{vVp^tzzw}Vt76Vw7®vVt^t6mTv^tvVv^tr7ç÷¶v7|VsVrfÎt}WrVu7~WvVuV~7uTtWuu6t67vWwVt3r67vWvzw}Vt7~WtVrVv7~Tv^tv9{w}}VvVu7~VvmTv3{wVv^trWwzw}Vt^t:Ww}Vp7fRvVw}°tww	Uv7öwTtRvVt7®Ì¶v@t\nVt7@tVt7Ì¶v@tVt7âõ¶v@tVt7q@tVt7øì¶v@tVt7²Ì¶v@t*Vt7r@t\"Vt7¢Ì¶v@t&Vt7ÚÌ¶v@t:Vt7p@t2Vt7ÊÌ¶v@t6Vt7Ý¶v@tJVt7s@tBVt7õñ¶v@tFVt7âõ¶v@tZVt7q@tRVt7ÜÂ¶v@tVVt7âÚ¶v@tjVt7q@tbVt7¾ð¶v@tfVt7âõ¶v@tzVt7r@trVt7ýÂ¶v@tvVtVv@tNVtVv7·v@tVtVv7^@tVtVv7B@t.VtVv7´v@t>VtVv7j@t^VtVv76@tnVtVv7f@t~VwVt7~fÁtVt7öwRv}üsw	Uv76TqRvt	t	t6Vs3{vVs^tv7t0{vt6Vp4~þÑ7v\x07T~3{vV~7wT~Vs^tB9{vVs^tFV~7nT|^tbW}7vW~V|^tfzu}7wW~7vzw}7wW~7vWs7w}W7w}W{VpÑTz7w\x077;r67rVz7y\x07[vþñ6\0Wx}t6t6t6t6V~3r6V|^tv7óööö1{w}V{tV}3{wVq7~7rV{V}fgVq7õööö@t~zu}V}r6Vq7~V|fíwzu}V{w}Vs^t>{vVq7÷ööö@t~VqVx7w\x07Lvzzw}Vq7öööö@t~}t6Vp4RþTp&r67ööööW~zw}VpÑt	Vr67vW7~zw}Vs^tZWVs^t^}W|7wWyV7FWsV|7^W~t	t6u6V~WVs3{wVs7FWsV7FW~V^tvVy1{v}Vq7BV7^ftVq^tBzw}Vq4wAtN7v}W~Vq_tNWp}Vq7jVuVrfgVq7^V{V}fg7wWVz7w\x077=Tu3r6Vz7y\x07[vþñ6W}Vq7BVwVtfgVvVq^tR@tnVvVq_tjAtfVvVq_t^AtjVvVq^tF@tRVvVqvu~}uvVvVLv4VvVpAuNVvV~@tBVvVq^tJ@tFVvVq_tBAt^VvVx7w\x07Lv6VvVur	7ws7w7u7vVz7y\x07TvmVv7w0m}Lv7Vq76Rv}kvVv[vv7tTv^tÞÊ6Vv^töÊ6Vwf­w}uws	Uv7¦vTtRvt6t6t6t6t6t6t67sVw^tvTu7ööööVu7v8m7wxswtursv}Vv7öööö@tvzs}VvVwvuv}uvzr}VvVwvuv}uvzu}Vv7rVw^t~Vw^tzfgVv7õööö@tvzt}Vw^t~WrVt7rVw^tzTpfBVp7rWuVt^tzTsVt^trWwVt^t~Vs7rWsu6t6Vw3{vVu3{vVt7fVrfíwVsVtvuf}uvVw7wWwVs7fWsVu7fWuVr7fWrzw}}VvVt_trAtrVvVp@tzVv7òööö@tvzw}Vw^trVt7RVw^t~Tsf]Vs7I\x07TwVt^tRVt^tZTpTrVwVr?mWr7fWwVt^t^Vp7sWuVt76Wpu6Vrr6Vt7FVw7z^tvVw7~^tvfgVpVwfíwVuVtvu6}ufVuVtvuF}uvVr7wWrVu7VWuVw7VWwzw}}VvVt_tRAtvVvVs@t~VtVs@tZ}Vt7¦vRv}¢twu	t6t67sVv^tvTt7ööööVt7v8mTt7sVw^tvTu7ööööVu7v8m1{v7wWut6t6t6t6t6Vt7wxsrutwvp}Vv^t~TtVw^t~1{rVt7wWtVw^tr7~WwVv^tr7~Wvu6Vt7wTt3{pVv7r^tvVv^tvVw7r^tvVw^tvfy3{sVw7~WrVw7VWwVv7VTv7nVrfëw3{v}zr}Vv^tzTtVw^tz1{uVw^t~WwVt7wWtVv^t~7fWvu6Vt7wTt3{sVv7fTvVwfëwVw7fWw3{v}zu}Vv^t~Vv^tzVw^t~Vw^tzfyy}Vv]u~Vw]u~y}Vv[vrVw[vr0y}7vWu}Vu}zvVvVwfêw7w}çutp	w\bUv7VTuRvt6t6t6t6t6t6t67sVv^tvTs7ööööVs7v8m7wxswtursv}Vw7´ÿ¶v7rfIzs}Vv7rVwf1zr}Vv]u~Vwfzu}Vv7rVwfPzt}Vv^t~WrVv^tzVw7­vfQ7rWvu6t6Vvr6Vt3{wVw7ZfQzw}Vw7«vfQzu}VrVwfèwVt7wWtVv7fWvVr7fWrzv}v}Vv^trWqVu7~Vv^t~Tr7r7ffUVu7v@tjVuVu_u~AtbVu7b7vVr7r7ffiVu^tjWtVu^tnWpVrr6VtVrVq7~WvVpVt7rWtu6Vt7~Vv7~@tvVv7r_tvW~Vt7z7Ý¶v@tvVtV~AtvVv7VWvVt7fWtVr7wTr{v}Wt}Vu^tbVwVpVtfÁtVp7r7ffj}Vu7VRv}uwp	Uv76TtRvt6t6t6t6t6t6t67sVw^tvTu7ööööVu7v8m7wxswtursv}Vv7öööö@tvzs}Vv7÷ööö@tvVvVw[vrLvrzr}Vv7ôööö@tvVvVw]u~Ou~zu}Vt7fTuVw7rfaVv7rVufnVv7õööö@tvzt}Vw^t~WrVt7rTsVw^tzTufBVsVt^tzVu7~7ffiVur6VuVt^tzTwWsVt^t~Vw7rWwu6Vt7fVrféwVwVtvuf}uvVw7fWwVr7fWrVu7wTu{v}VtVs@tz}VvVt^tz@tzVvVt_trAtrVv7òööö@tvzw}Vw^trWrVt7rTsVw^t~Tuf]VsVt^tzVu7~7VfiVur6VuVt^tzTwWsVt^t~Vw7sWwVt7FWpu6Vt7fTqVrfaVt7VVqfnVpVr7fféwVwVtvuF}ufVwVtvuV}uvVw7VWwVr7VWrVu7wTu{v}VtVs@tz}VvVt^tz@t~VvVt_trAtv}Vt76Rv}Ewt	VvVw^t^TtVw^tjTu?r	Vw^tnVt[vvs7v}LvwVvVtVu?Lvv}ëwws	Uv7fTtRv7wWrVw^t^7wWpt6u6VwVuVp@t^Vu7r0{wVt7~VwfÖwt6Vt[v~3{vVtVt[v7ff<Vt^tv7w\x073{vVu7wWuVt^trVs7rWszw}}Vw7]@tRVw7ªç¶v@tV7vWr}VvVs@trVvVr@tvVt7fRv}°twq	Uv7¶wTuRvVtVwf¢wt	7vVvfÓw3{vlVt7ºvWqVt7vWrVu7rWsVu7f7rWp7vWwu6t6t6t6Vv7«vVw3fÕw7w\x07xuvwtw}7wzu}Vu7fT~VvfÜwVu^tfT7óööö0{vVsVp^t~@t~VsVp_tvAtvVuV@tvt6Vt[víw7w1r6VuVw@tÂwVu7Öô¶v@tÎwVu7w@tÆwV~VuVu7ÆwVrf®tzw}VuVw@tÂwVu7Æô¶v@tÎwVu7w@tÆwVu7fVuVu7ÆwVt[vïwVrft}Vu^tf7u1r6VqVwf3VtVu7ff}VvVufÑwVw7wWwzw}}7v}Vu7¶wRv}¹wws	Vv^t^TuVv^tjTrVuVr=mWsVv^tnWpt	t6t6u6VuVs1r6VuVp[vvTr7Tq7a={t7wVq7åöör\x073{tVvVu7wTu@t^zw}}Vv7Q@tRVv7æþ¶v@tVzw}Vw7w\x07Vr1r67wVt{tlVr7Z0r6VvVu7w@t^7wy}Vv7W@tRVv7Áþ¶v@tVzw}VvVu7w@t^VvVv^tZ7w@tZ7vy}7t}}\rws	Uv7fTtRvVw^t^7wWuu6Vt7~VwfÖwVt[vWrt6t6Vt[v~Ts3{vVr7Tp7a={v7wVp7åöör\x07{w}VvVsLvvVvVrLvwVt7fRvy}VwVu@t^Vu7wWuzv}v}3ww	VvVv^tZ7wTw@tZt6Vw7v;r6VvVv^t^7w@t^zw}Vv7V@tRVv7®þ¶v@tV}Vw7öw?}Aww	Vv7wVw^t^TtVw^tnVw^tjTwVt?m@tvVvVwVtTv7vVvVw;m@tr}£rwp	Uv7VTuRvt6t6t6t67sVw^tvTt7ööööVt7v8m7rxttwv}Vwfétzt}Vt7w7f9r6Vwfötzt}VuVw_tvAuvVu7v@t~Vu^trTt7VWrVtVw^t~7sTwWst6u6Vw3{wVt^tvTp7÷ööö1r6Vt^trWqVuVtvtf}ufVvVu7ffÑwVpVqfwVw7VWwVr7VWrVt7VWtzw}}VrVs0{vVrVsVr7s\0fw}Vv^tbTw7q9r6Vufötzt}Vv7zTt^tvVw0r6Vt7r7zfh}Vv^tfVw7zTtVu^t~@t~VtVu_uvAtvVvVw7w@tbzw}Vw7rWsVw^tr7w7f9r6Vsfðtzw}VuVs_tvAuvVu7v@t~Vu^trTt7fWrVtVs^t~7rTwWsVu7f7rWpt6u6Vw3{wVt^tvTq7óööö1r6VpVt^tz@t~VpVt_trAtvVuVq@tfVvVu7ffÑwVw7fWwVr7fWrVt7fWtzw}}VrVs0{vVrVsVr7r\0fw}Vv^t~Tw7q9r6Vufðtzw}Vv^tvVw0r6Vv7r7zfh}Vv^trVw7zTtVu^t~@t~VtVu_uvAtvVvVw7w@t~}Vu7VRv}ôwwt	t6VuVr={vt6Vu3{vVtVu=r6VwVuZvv7É	<{wzt}VtVu1{w}t6Vr3{vVtVr=r6VwVrZvv7É	<{wzt}VtVr1{w}VwVuWsVrVuWp}VvVp7vVsm@trVvVs7wVsm@tv}±~w	Uv7FTuRvVwVw^t^7wTs@t^Vu4ööööfAtR7wW~t6t6t6u6VuV|@tZVsVw^tjTpVsVp=mWqVw^tnWVsWrt6Vu7Rt	t6t6t6t6t6u6VrVq0{wt6VrV[vvTt7T0{vVt7ªv0{vVt7V?{vVwVr7wTr@t^zw}}Vu7nVVpVsVrfÞwVu^tjWsVu^tnWqVt7ªv0{wVt7T0{tVw7i@tRVw7Ëç¶v@tVVv7÷ööö@tvz}Vw7k@tRVw7Öç¶v@tVVv7÷ööö@tvz~}Vu7RVqVsfIVwVr7wTq@t^VpVq;r67kWs7Öç¶vW~zs}7~Wt7lWs7ðç¶vW~t6t6t6t6t6t6t6VqV[vvTp7Tx\"s}}}}}}}}}}}}s}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}s}}}}}p}}}v}}}}}}}w}}}t}ur}}7zWtzs}7|Wtzr}7{Wtzu}7Wtzt}Vu7fVwf×wVu^tf7w1{~Vu^tbTt7öu\x077öÆu1{rVu7~VwfÐwVu^t~Vu^tz7æ¶v7tff3{rVwVw^t^Ts7w@t^VuVwf×wVu^tv7w\x073{~Vu^trTr7öu\x077öÎu1{uVt7|7öI\x07Vr7q\x077öörWtzr}VpWt}VwVr7t@t^7wWpVu^tZWs7wzu}VwVr7w@t^V|r6Vu7RVqVsfIVvVu^tZ@t~VvVu_tRAtvz~}VvVs@t~VvVq@trVv7öööö@tvzp}VwVs@t^}Vt7öÆu7öö²v7öæÊ	?r67WWs7æ¶vW~zt}Vt7öö²v0{u7wWpVu^tZWs7wVt7öw?{vl7vWp7tVt7öf?{vl7u7rVt7öör?m}T|f7Vu^t^T~Vu^tZWrt6t6t6Vp3r6Vt7öf?{wVt7z\0WpVt7I\x077ö	WVt7p\x007I\x077ö	WqVt7öör9{tVrVLvtVrVqLvwVrVp7wLvvzu}VrVtLvvzt}VrVt7I\x077öwLvwVrVt7p\x007¶wLvvzw}VrVLvuVrVqLvtVrVp7I\x077öwLvwVrVt7d\x007wLvv}VsV|W|Vw^t^Wszw}}VwVs@tRVwV~@tV}Vv7÷ööö@tvVu^t^W~}Vu^tRV~7w7wfj}Vu7FRv}Õ{u|	w\bw\nUv7¦vTtRvVw^t^TuVw^tjTrVuVr=mWsVw^tnWpt6t6t6t6t6t6t6t6t6t6t6u6VuVs1r6t6t6VuVp[vvTq7xSwwsswsssssssssssssssssswspssssssssss|v}Vq7­vxW|rrrrrrrrrrqrrrrrrrprrrrr~rrrrrrur}VwVu7wTu@t^zw}}Vw7Z@tRVw7ûÿ¶v@tVVv7óööö@tvz|}t	t6Vw^tbTu3{vVwVu7wTu@tbVw^tfVu7zTu^tvTr7öööö0{vVtVr@tnVtVu_trTzAtjVz4VþÑWrVzÑzw}7vWrVt7v@tVVt4öööööwAtn7~}WpVwfÓw3{~Vw7v7wfÕw7w\x07WuVt767rWqu6t6Vu7w\x07xuv|v}Vw^t^TuVw^tjTsVuVs=mW~Vw^tnW|u6t6t6VuV~0{vVuV|[vv7Ts7o={v7wVs7åöör\x07{wVs7o1{vVt76VwfßwVt^t6Ts7÷ööö0{zVt^t>W|Vt^t2W~Vw^t^TuVw^tjTVuV=mWVw^tnW}t6t6u6VuV0{wt6t6VuV}[vv7xDvvuuvuuuuuuuuuuuuuuuuuuvuuuuuuuuuuuuuuuuuuuuuuuuuwu}VwVu7wTu@t^zw}}VwVu7w@t^Vt76VwfÜwVt^t6T7óööö0{wVtVq^t~@tNVtVq_tvAuFVt^tnVr0r6Vt7n7~7VfhVt^tjWp}VpVr7sTuV@tfVuV|@t~VuV~@trVuVs@tvVuVt_uFAtbVuVt^tN@tjVtVr7wTr@tVVw7v7vfÕw7w\x07Wuzs}Vw7V@tRVw7öö¶v@tV}VsV~fwzz}Vw7V@tRVw7Öö¶v@tVz}}VwVu7wTu@t^zv}v}v}Vq7F7w\x077|?{rVw7c@tRVw7þ¶v@tVVv7óööö@tvz~}Vt76VwfßwVt^t6Tw7÷ööö1r6VvVt_t2Au~VvVw@trVv7õööö@tvz~}Vv7óööö@tvzq}Vt7öööö@t6VvVw7´ÿ¶v7rVt76fÝwzp}Vt7÷ööö@t6Vt7vLv2VvVw7Ëÿ¶v7sVt76fÝwzs}Vt7÷ööö@t6Vt7wLv2VvVw7Ïÿ¶v7rVt76fÝwzr}Vt7fVwfÐwVt7~Vt^tfVt^tbf÷uVt^t~7w0r6VtVpVrVuVt^tzVuTufÞwVt^tvVt^trfôuT{ï2vvvvvv	r6VvV{Ou~Vv7ôööö@tvVwVu@t^zs}Vw7R@tRVw7°ÿ¶v@tVVv7óööö@tvzr}Vw7b@tRVw7ÿ¶v@tVVv7óööö@tvzu}VwfÓw3r6Vv7óööö@tvzu}t	t6Vw^t~Tu3{vVwVu7wTu@t~Vw^trVu7zTu^tvTr7öööö0{vVu_trWzVtVr@tRVtVzAt^VzÑWpVz4VþÑzw}Vt7v@tZVt4öööööwAtR7~Wp7v}Tu7rWrVt767rWqu6t6t6t6Vw7«vVu3fÕw7w\x07xuvwtw}VvVt^tZ@tzVvVt_tRAtrVv7òööö@tvzs}Vt76VwfÜwVt^t6T~7óööö0{vVtVq^t~@tNVtVq_tvAuFVt^tRVu0r6Vt7R7~7ffhVt^t^Wp}VrVpTsV~@tvVs7rVt_uFAtvVs7zVt^tN@tvVtVu7wTu@tZVr7fWrzw}}Vv7óööö@tvVt7Rfðtzt}VvVt7nftzw}Vv7óööö@tvVt7nföt}Vt7¦vRv}\x07ww	Uv7fTsRvVs7~VwfÐwt6Vs^t~Vs^tzVtVuff3r6Vw7c@tRVw7þ¶v@tVVv7óööö@tvVrfétzw}VvVrvuv}uvVwVw^t^Vu@t^}Vs7fRv}©uw~	Uv7fTRvu6t6t6t6t	VuVr1r6Vp7w\x077vWp{rt6t6t6t6t6t6t6VtVr[vvTq7­vxuwrv}t6Vq7vxut}sv}Vq7T1{|Vs7wWsz|}Vs7w\x073{wzr}Vs7w\x07{u}7wWq7vWsV~7wT~7v;{q7®þ¶vW~7Vzr}Vs7w\x07{wzs}Vs7w\x073{r}7wWszr}Vw^tvW~Vw^t~WrVw[vzWqVw^tr}W}VtVrVuVuVr=mTpW|VpWr7vWw7vWuV|t	u6VtVrTs3{wlVr7wTrVt[vv7|1{v}VtVs}Tr1r6V|VrWsu6VuVrZvv7É	<WuVr7wWrVs7wTs{v}}V7rV~V}fgVpr6u6VwVt[vv7|0WwVt7wWtVp7wTp{v}}VvVqLvnVvV_trAtvVvV^tz@t~Vv7öööö@tzVvVu7w@tbVvVw7w@tfV7fRvy}VsWpzw}V~V~7v1W~7vWs}Vr7wWrzv}v}¸wtw	t\nUv7fTuRvt	t6t6t6t6t6t6Vv[vf7wxuwtuv}VuVwVtföuVu^tv{uzr}VuVwVtftVu^tv3{u7v7	Vu]u~TrVv]u~TsTvm7w7tVvmVrVsmzr}VwVtVv^tvVv^trfïuzu}VwVtVv^tvVv^trfàuzt}7v7	Vu]u~TrVv]u~TsTvm7w7tVvmVrVsmzw}7t}Vu7fRv}wtw	w\nUv7VTrRvt6t6t\nt6t6t6t6t6t6Vw7w\x077wxuwurv}Vr7fVtVuföuVr^tf{wzp}Vr7fVtVuftVr^tf3{s}Vr]unzu}VtVuVtVufïu7w\x077t0{uzw}VtVuVtVufàu7w\x077t0{t}2vvvvvvvv}WsVr7~VtVufuVr^t~WtVr^tzWuVvVsOu~VvVu@trVvVt@tvzw}7rWw}VvVwLvfVr7VRv}ëtwp	Uv7fTpRvt6Vw^t~Tq7{9r6Vp7~VwVtVufÆwVp^tzWsVp^t~W~zw}Vq7uWVw^trWru6V3{wt6Vr7r^tvVu1{vVr^tvVtVufw{v7wW~zt}Vr7~WrV7~WVs7wWszv}v}7wWrt6t6V~7w0r6VsWqzw}Vur67wVufªwTr3{t}Vur6VrVtVu|vv}Vw^t~TtVw^tv0r6Vw7r7~fh}Vw^trVt7uTsVu@trVsVr@tvVwVt7w@t~}VvVq@tvVvV~7	7w\x07LvrVp7fRvy}v}Úqw{	Uv7VTRvVw7zWxt6t6Vw^tbTp3r6Vw^t~WsVVw@tbV7~VsV7b7xfñuV^t~WpV^tzW~V^tfW}7v7r7r7rfj7v7r7r7rfjVw^tbTrVw^tz0r6Vx7r7zfh}Vw^tfVr7zTsV}@t~VsV~@trVsVp@tvVwVr7wTp@tbVp3{w}Vw^trW{Vw^t~W}Vw^tfW~7vWsVpWrt	u6Vr7w;r6t67vWqt	7vV~Vs7zTr^t~3{vlV}Vr^tr^tvTr=r67vV{Vr7uTr^tvVr^trVtVufx¶7v<{wl}7w}VsTsVs7v1TzVp9{rV~Vz7zT~^trW|V~^t~Tp{v7vWp7vzu}st6V~Vr7w\0TzVsTq7zT|^t~r6V|^tr^tvT|V}9{wV{V|7uT|^tvV|^trVtVufx¶7v:{w}VsWq}VrVzWrVqWszw}}7vWsVpWrt	u6Vr7w;r6t67wV|Vs7t^tvTrV}9{ulV{Vr7uTq^tvVq^trVtVufx7w\x07Tt{v7wWqzs}sV}V|Vr7w\0TyVsTq7t^tvTf;r	VqsVsVqV{Vf7uTs^tvVs^trVtVufx7w\x077w0m}WsVrVyWrzw}}Vt7w0}Vs}Tr7tV~^tvVp0r	V~7r7rfhV~^trsV|}Wtt6VrVp9{vVpVr7tTr3{vVt7rVtVr|vv}VtV}@tvV~Vp7w@t~Vp7öt9r6V7bVp7vTu7v7r7rfTV^tb7w0{tV^tnWpV^tjWsV~7öw@t~Vu7tTtr6VsV~^tr7örVt|vv}VzVw^tbTr9{tVx^tvVr0r6Vx7r7zfh}Vw^tfVz7wTq7zWtt6VrVq;{vVrVq7zTq3{vVt7zVtVq|vv}VtVu@t~VtVs@trVtVp@tvVwVr7w@tb}7vWq}VvVr@trVvVq@tvV7VRvy}v}Cww	Vv^tvTv^trTuVw7u7vVwVv^t~Tv?mVuVt7u7vVvVt=mf.}Åww|	Vv^trT7~W|Vv^t~Wuu6V|Vu7uWsVVr7uWpu6t6VuVr=r6t6VtVp^tvTq?{vVp^trT~Vw?{vVvVu7wTu@t~VtV~?W}VwVq=WzVuVr;{tVpVs_tvAtvzt}Vr7wWrzu}VvVwVtfZy}V~VtV}mWtVqVwVzmWwVs7~Wszv}v}v}xvVvVwVw7wfÄw}\x1Bwu	u6Vt7w;r6Vur6VvVr7öö²vfÄw}sVw7w[vv7wWpVw[vvWst6Vu3r6VvVsVpfÄwzw}VrVs9{vVvVrVsfÄw}Vt7tWtVw7tWwVpWrzw}}}{vVvfËwlVvfÉw}ww	t6Vw[vJ7w\x073{vVt7©v\x077·v7o={vVwVt7VVtVt7·v7l?mfÅwVwVt7©v\x07VtVt7v7l?mfÅw7wWu}VvVt@trVvVu@tv}www	Uv7VTuRvVwfÉwt6t6t6Vw7³ä¶v7w7wfÏw3r6Vu7nVw7fVtfÈwVu^tn7w1{wVu^tjTt7öÆu7öf7µv={wVt7öö²v0{wzt}Vu7fVw7f7vfÈwVu^tf7w1{vVu^tbTt7öÆu7öf7µv={vVt7öö²v0{vVw7þä¶v7w7wfÏw{w}Vv7u@tvVv7|Lvrzw}Vu7~VwVtfÀwVvVu_u~Atv}Vu7VRv}wr	Uv7fTtRvVwf¶wVt7~Vw7|7vfÈwVt^tzWuVt^t~WrVwf¶wt6Vr7w0r6VvVu@trzw}Vv7~Lvw7wWs}VvVsLvvVt7fRv}wt	Vv^tRWrVv^tVWsu6t6Vtr6Vv^tRr6Vv^tV^tvVw[vv0{t}VvVr@tRVvVs@tV}Vt3y}VvfËwlVur6VvfÉw}Vw7wWwVt7wWtzv}v}Àsw~	Uv76TsRvt6t6t6t6t6VwfËwTu7öö²v1r6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6Vu7F7|9r67qWtt6Vu7¦vx]t``q`s`~`````````mf`p````````}`t`zq|r{~u`yv}Vu7Jxgcdcc{fcsc}Vv7u@tvVv7}Lvrzl}Vv7u@tvVv7zLvrzo}VvVw7tfÁwzn}VvVw7rfÁwza}VvVw7~fÁwz`}Vw7üå¶v7tVu7²v0fÂwze}Vw7Ëå¶v7rVu7¥v0fÂwzd}Vw7¦å¶v7~Vu7¡v0fÂwzg}7zWtzg}7Wtzf}7|Wtzy}7{Wtzx}7}Wtz{}7iWtz|}7×þ´vWtz}Vw^tRWqVw^tVW~Vw7³ä¶v7w7wfÏw3{qVs7f7ã¶v7F|vv7vWuu6t6Vu7zTr7J0{vVs7~VuTp7~^tvT3{vVp7f^tvWtVrWuVwVVp7z^tv7wfÏw3{wz|}}Vw^tR3{qVw^tV^tvTt7·v7l?{rVt7v={uVt7[1{qzr}7Ë§}Wtzq}7þ´örWtzp}7ööXWtzs}Vt7v9{u}Vv7u@tvVv7Lvrzp}Vu7öw?r6VuTt7©v\x077·v7o={s}Vv7u@tvVv7Lvrzs}Vv7u@tvVv7vLvrzr}VwVq@tRVwV~@tV7þ´ØrWt}7tWrzw}7wWr}VvVt@trVvVr@tv}Vs76Rv}öitd	r\bUv7ötTpRvt6Vw7D=r67wWrzw}Vw7wWdVv7FWgVv7fW{Vp7bWeVv^tnWxt6u6VvfÉwVv^tR3{wt6t6t6t6t6t6t6t6Vv^tV^tvTt7^xrtwssv}Vt7vxtrtu}Vw{q7uWrz~}Vv[vJWzVvfÃwVv^tRTs7w;{uVv^tVTu^tv7I1{u7rWrVu^trTt7W0{qVt7K0{qVs7t0{uVt7J1{uVu^t~Tt7W0{qVt7K1{uzq}VvfËwlV{VxVyfµwt6Vv^tnTt3{vVv^tbVt7^Tt7^0{vVt7f^tvWtVv^tjTu^t~WrVp7uLvzVpVrVt7t@tfVuVtVp7zf³wVu4rf²w}Vy7wWyzr}Vt7I1{t}Vv^tnVxVy0r67qWrzs}t6t6t6t6t6VvfËwTt7\\xtwtv}Vt7I1{t7wWq7vWs7wWuzu}7vWq7vWszt}7wWs7vWqzw}VvfÉwVp7zVvfÎwt6Vp[vz{vVp^tfWs7wWqt6Vv7ñä¶v7w7wfÏw3r6VsWuzw}Vv^tRr67vWqVv^tV^tv7v0{w}Vp7zVvfÎwVp[vz7w0{wVp^tfWu7wWq}7~WrVv7þä¶v7w7wfÏw3{pVuVs?Vq\x07{pzw}Vp[v{Wrzs}Vv7ÿä¶v7w7vfÏwlVv^tbVv^tnT~7^Tt7^WrV~3{tVr3{tVr4÷ööst\bt6t6t6Vq3{vVu3{wVs7w1{vVu7w0{p}Vr_uvVu7wVsVs7w;mVqmTÛ\bWbVq3{wVuVsÛ4^\bVs3Vu7w=\x07ÛVuVs=Û\n4sð\nzt}Vt7f^tvTtVv^tjTu^t~;r6VuVt@t~}VvV~7w@tnV{4V7w7vf´wzr}Vs3r64vVt7~[vv{wl}4^}Vb\nTbVb4÷öös,mAuvVt7zTuVu^tv7wTu@tvVt7~TrVr[vvVs3LvvVt7qTrVr[vvVs7v1\x07LvvVb4ööös {tVu7D={tVv^tjTr^t~Vt7f^tvT~W|t6Vsr6Vq3W}V|7wWzzw}Vp7uLvzVpVq3T}V|7wTzV@tfVrV~Vp7zf³wV~7wW~}V~V~V|TtVtV~?mWf7wVV7w;mÛWcVsÛWa4wWbu6t	t6t6VbVc$r6V~WtVbVa\"{tVVbÑVzV}Û4Vð4uòW`zw}Vq{pVsr6Vr7vV|Û4Vð4uòf²wzq}VrV|7	Û4Vð4ròf²wzp}7vzw}7w}Wuu6Vu3r6VrV`f²w7wWuzw}Vt7uWut6u6VtVf0{wt6Vr^t~Vt=r6Vr^trVu_tvT`4wõ4s${w}Vt7wWtVu7~Wuzw}}Vt7wWt7vWuzw}}Vb4w\nWbzv}v}t6t6Vv7üä¶v7u7vfÏw3r6Vv7ûä¶v7t7vfÏw3{w}Vv^tRWsVv^tVWq7vW~7vWuu6t	t6VvfËwTt7©v0{v7sWrVt7öö²v0{~Vt7H0r6Vu3{7rVqVuVs=TmWsVv^tNTq7uW|7vWt7vVuVmT7tWfVv^tBW}u6VtV|1r6VVtV}Tu7r^tv0r6Vu^tvVsVffw3{z}Vt7~Wtzw}}Vg^tvVq0r	Vg7r7~fhVv^tBsV}}V|TtV@trVtVs@tv7wWtVvVq7w@tNV~Û4r\nWbzs}t6Vt7©v\x077·v7l9r6t6Vt7Üw9r6VtfÙt{w}Vu3{}t6t6Vt7­vxuswsv}Vt7X0{r}Vt7F7|?{uVt7Äw?{}VtfÆt3{}}Vu7wWuzw}Vu7wWu7wVt7öw?{tl}7tVt7öf?{wl7u7rVt7öör?mzw}Vu7wWu7w}V~W~zv}v}7wWt4vWbVv7ÿä¶v7w7vfÏw3{v7vWu7vW~u67wWsu6t67pWrt6t6t6t6t6t6t6VvfËwTq7vxpwxsxxuv}t6Vq7¤vxrtxxrv}7wWtt6t6Vq7vxsqyyywv}t6t6Vq7_xsfffwv}Vq7L1{y7vWtVsV~\x077w\x07{yz}}V~7w\x077wW~3{zx}7tWtzs}7rWtzr}7~Wtzu}7fWtzt}7VWtzw}7¶vWt}VtVu\x07{qVtVuWuVvt	V~7w\x073r6Vv[vJVtzw}Vv[vJVt7	\x07}LvJ7vWszw}}}Vs7w\x073{tzr}VvVv_u^VtÛ\nTcAu^VvVdfÍw7w\x07Tr7y1{u7vWrVv7ùä¶v7w7vfÏw3{uVvVzLvJVt3{wVv^tbVv^tnTr7^Tu7^WtVr3{wVt3{wVtVt_uv46\vAuvVu7VTtVt_uvVb\nAuvVu7zTtVt^tv7w@tvVu7nTtVcVt_uvTbVbVc\"mAuvzw}Vv7vLvzVv7v@t~7w7qVv[vJTu7~\x07Trm7iVu7t\x07TsmWtt6t6t6t6t6t6t	t6t6t6t6VvfËwTu7­vxrtuwv}Vu7R0{qVu7X0{r7vWrVu7öö²v0{z}VpVvVufÀwVp^tvWuVp^trzt}VvfÉwVv7±ä¶v7w7wfÏwW|u6Vv7¾ä¶v7w7wfÏwr6Vv7[fÅwzwst6Vv^t~{vVv7¿ä¶v7w7wfÏw3{vVv7«vfÅw}u6VvfÉwVv^tRTr3r67vWrzx}t6t6t6Vv^tVTu^tvTt7­vxuvtwt}7{WrVv7¼ä¶v7t7vfÏw3{y7vWuVv7±ä¶v7w7vfÏwW~Vp7x@tfVe7å¶v7w|vvu6Vu7fTt7w0{fVp7zVuTs7~^tvTq3{fVs7f^tvWVs7b^tvW}VtWuVvVqVs7z^tv7vfÏw3{v}VvVV}V~fÂwzt}VvfËwlVv[vJ7w\x07r6Vp7v@twVp4öööö¶vAtwVv^trTtVv^t~7uWu6VtV1r6Vp7v@tVVp4·öööæ~AtnVp4ôöööæzAtfVt7~Vt^trW~Vt^tvWq7vWtVp7zWrt6u6Vt7t0{wVt7wWtVr7~Tr^tvTsVqVsVq=mT}Vs7lTzV~V~Vz=mTz9{v}VpVt@tzVp7wVr^trTtV}VsVzVsVtfZ}Wtzw}}Vp^tw7uWuVp^twVp^twTsWtu6Vur6VvVt^tvVt^trfÄwVu7~WuVt7~Wtzw}}Vs7r7~fj}V|{qz~}t6Vr7w0{vt6Vt7v1r6Vt7[1r6Vt7P1{uVu^tr7P1{uzt}Vu^tr7[1{tzw}Vu^tr7v1{w}7{Wrzx}Vp7zVvfÊwVp^tzTt7u0{|Vp^tfWuVvfÉwt6t6Vv^tRTr3{vVv^tVTs^tv7[1{vVvfËwlt6Vv[vJ7f\x073{vVvf¶wVv7°ä¶v7w7vfÏw3{vVvf¶w}Vv^tR3r6VvVr@tRVvVs@tVzt}VvVr@tRVv^tVVvVs@tV^tvTr7«v0{vVr7[1{w}7xWrt6Vt7wxttyv}VvVufÅwzw}VvfÃwVp7zVvfÊwVp^tzTs7u0{|7xWrVtVs{{VuVp^tfTt={{VvVuVt7wfÄwzv}v}v}v}Vp7zVvfÌwVp^tzTu7u0{pVp^tf}Wtt6Vu7wxtusv}V{4V7v7vf´wVv^tjVtÛ4Vðf²wzp}Vv[vJ7r\x07{vVv7|fÅwVv[vJ7~\x073{vVv7{fÅw}Vv7wLvz}Vv[vzTuÛWcVv^t~TsÛWbt6Vu3r6Vv^trWtzw}Vs7uWrVb4w\nWbVv^trTtWuu6Vr3{wVbVu^tv3Û\vVu^tr7öö²v0Û\vWbVr7~WrVu7~Wuzv}v}V{Vb4uð4V\n7v7vf´wVv^tjTuVuCtb4VðVc4~ðò4wòf²wVs7uWuu6Vur6Vv^tj7zVt^tvVt^trfZVu7~WuVt7~Wtzw}}Vv^tj7z7v7vfZzu}7ß¸u7î°wVrm7×þ´vVsmWt}V{4V7wVt7i0f´wVv^tjVtÛ4Vð4tòf²wzw}}Vp[vfWrzw}V{VxVyfµwVx7wWtVv^tbTuVv^tnTr7^WwVrVxT~ÛWbVv^tjTs^t~Wqu6t6t6Vt3r6VwVuTr1{wzt}VtVwVu7^9{wVuVt7^Wr}Vr7^Wu7vWtVr^tn7wTrVs^t~9{wVs^trVr7uT|VqVr@trV|7rLvvzw}}V{Vx7ff·w7yWrVv^tnTw3{vVv^tbVw7^7^Tv3{vV~7t?{vVvVv_uvVb4tð\n46\vAuv}Vp7ötRvVr}2ww	t6VwfËwTt7ªv1r6Vt7öö²v1{wVv7u@tvVv7vLvry}VvVwfÌwy}VvVt@trVv7v@tv}Eww	Vv^tRTw3r67öö²vy}VvVw7w@tRVvVv^tVTv7r@tVVv^tv}Ûwtt\bu	Uv7fTpRvVtÛWst6u6Vw^tR3{wVp7~Vw^tV^tvVtf<Vp^t~7w1{wVp^tzW~VwfÃw4ööööfV~ÛVrVs\b\nTrVr4ööööf,mWrVuVq7wTq1{v}VuWq}VvVrHtrVvt	7vVq3{vl7wVuVq0{vlVu3}7vVr4ööööf\"m@tvVp7fRv}<ww	u6t6Vv[vJ7f\x073{vVvf¶wVv^tR3{vVv^tV^tv7U1{vu6VvfËwTw7|0{tVw7öö²v1{v}zw}}}Pvu6t6Vv^tRr6Vv^tV^tvf?{w}y}VvfËwlzv}v}wt~	t\bt6Vv^t~TpVw?{vVpVwTq3{vVv^trVw7^WuVq7^7^W~u6VsV~1r6Vu4÷öösVuVsTr7^T_uvVu_uv\nT}V}4÷öös,mAuvVuVu_u~Vr7F_uv\nAu~VuVr7N_uvT}Vu_ufTzV}Vz mAufVuVr7²v^tvTrVu^tjT|VrV|=m@tjVuVVtgvvVs7^Wszw}}VuVu^tjVq7w1@tj}VpVw7wTw9r6VvVw@t~}}\0wt	Vv^tz^t~WsVv^t~TrVv^tv0r6Vv7~7^fh}VvVr7w@t~Vv^trVr7^TvVwAuvVvzvvvvvvvvvvvvvvvv}u~VvVuLvWVvVtLvVVv7v@tjVvVs@tn}WvVwVv^t~0r6Vv4V7w7vf´w}VvVw7gf·w}@ww	Vv^t~TtVv^tv0r6Vv7r7~fh}VvVt7w@t~Vv^trVt7uVwAtv}wt	Vv^trTuVv^t~7uWru6t6t6Vw3r6VuVr1{wzt}VwVrVu7u\x009{wVuVw7uWu}VuVt7~fÚtVu7~Wu7vWwzw}}VvVt_tvf²w}kvVv[vv7tTv^tÖË6Vv^t¦Ê6Vwf­w}÷twr	Uv76TsRvVvVv^tz7w@tzt6Vv^t~Tp7q9r6Vr^tvVr^tr7w7wfjVr^tzVr^tf7w7wfjzw}Vr7zWqVr[vnW~t6Vtr6Vs7zVtVufgzw}Vs7öööö@tz}VsVs_tzAuFVsVs^tb@tNVsVr^t~@tVVsVr_tvAunVsVq_tvAtRVsVq^t~@tZVv^tvVp0r6Vv7r7^fh}Vv^trVp7^TtVs7n7R|vvVtV~LvSVtVwLvRVvVp7w@t~}Vs76Rv})wt	Uv7VT~Rvt6Vv^t~7q9r6VvVv^tz7w@tzzw}V~7rTVrVsgvvV~7fVpVqf}V~VwLvjVv7wVtVuVf±w}V~7VRv}Vv7ü¶v7íñ¶vVv[vvTvm7q7sVvmVwf­w}¸rws	Uv7VTsRvt6t6t6Vv[vW3r6t6t6t6t6Vv[vv7txtvtw}Vv^t~Tu7?{t}VvVwVtf»wWuzs}Vv^t~7uWrVv^trWuu6Vr3{rVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvfûu3{v}zt}Vu7uWrVv^trWuu6Vr3{uVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvfºw3{v}zw}Vs7bVwVtfØtt6t6Vs^tb7w0{vVs^tjWrVs^tnWpu6VuVr0{wVuVpZvvTq7v8r6Vu7wWuVq7·v7w\x077o={w}}Vs7~VpVrftVs^tzWwVs^tfWtzw}Vs7öööö@t~}t	t6t6t6t6t6t6Vv[vv7txtvtw}Vv^t~Tu7?{t}VvVwVtf»wzr}Vv^t~7uWrVv^trWuu6Vr3{uVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvfûu3{v}zw}Vu7uWrVv^trWuu6Vr3{tVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvfºw3{v}}7wzw}7v}WuVs^t~Tv7öööö0{tVvVw7w7wfjzt}7wWuzw}7vWu}Vs7VRvVu}Ûtws	t6t6t6Vv[vvTuVw[vv1{v7wWtt6t6t6Vu7txqssssvwtr}7vWtVv^t~TuVw^t~1{uVw^trWsVv^trWp7vWw7vWvt	u6VuVvVu0{wlVv7wWvVwVpTt7j^tvVt7V^tvVwVsTr7j^tvVr7V^tvfyr6Vw7^WwVt7R[vvVr7R[vv0{w}}Vv7w}Vu9y}Vv7~Vw7~ft3{wVv[vwVw[vw1{w7vWtVv[vtVw[vt1{tVv[vuVw[vu0y}Vv7~Vw7~fty}7vWt}Vty}Vv^trVv^t~Vw^trVw^t~f|}wwt	t6t6VwVu1{vVw7u;r67vWut	u6VwVwVu0{wlVtVuWrVvVuVu7wWu[vvVr[vv0{v}Vu7w}Vw9y}Vw7q;r6Vv^vvVt^vv1{wVwVt7rTtVvVw7rTv3WrVt3{wVv3{wVv^vvVt^vv0y}Vw7f={wVv_vvVt_vv${vVwVt7~TtVvVw7~Tv3WrVt3{vVv3{vVv_vvVt_vv'Wr}Vry}VvVwVtVwfy}~wb	Uv76TuRvt6t6t6t6t6t6t6Vv[vv7txpvpwturp}Vv^t~Tr3{sVv^trWvu6Vr7w;r6VvVs7uTv^tvVv7r^tvVwVtfx7w\x073W~zqsVsVr7w\0TpVsTVvV7uT^tvV7r^tvVwVtfx7w\x077w0mWsVrVpWrzw}v}v}Vv^t~7uWsVv^trWru6Vs3{sVs7~WsVr^trWvVr^tvWpVr7~WrVwVtVpVvff3{v}zu}Vv^t~7uWsVv^trWru6Vs3{rVr7r^tvTvVt;r6Vr^tvVwVtVvVvfw3{r}Vr7~WrVs7~Wszv}v}Vu7bVwVtfØtVu^tb{tVu^tnT{Vu^tjWxVv^trTVv^t~7^Wyu6VTvVy0{uVv[vRVv[vn7vWs7r7rfwTt7v@tvVu7w@t^VuVt@tRVu7w@tVVu7v@tBVu4öööö¶vAtZVu7~Vv^t~Tf7r7rfRVu^tzWzVu^t~WgVuVx@tJVuV{@tNVv7^WVv^tbT|7uWdVv^tfWeVv^trWb7öö²vWt7w\x07Wcu6Vs7wWsVu7NfWvu6t6t6t6t6Vu^t^Twr6VuVw7wTp@t^Vu^tRVp7t^tvWru6VrVf9{rVbVr7uWqVzVr7tTp^tvW}VpVs@tvVsV}0{pt6t6t6t6t6Vq[vv7wxrvrwtu}Vv7öö²v0{|7rVeVq^trTw7uVwV|=mWpVdVwV|VwV|?m7uWwu6Vw3{qVpT}^trT`3{qVw7~WwVp7~WpVvV`9{vV}^tvVv={v}Vq[vw{|z}Vu7VVr7wf3Vq^trVrWrzu}Vq^trVrWrzt}Vq^trVv1{qzp}Vq^trVtfþu7sVvfþu\x007w\x073{pVr7wWrzv}v}Vu7VVu7Z7zfÚtVv7öö²v1{wzt}Vq[vw3{uzt}Vcr6VvWtVu^t^{rzw}Vu7V7vf3VvWtzu}VgVz7r7rfjVu^tZVu^tF7r7rfjVu^tVVu^tR7r7rfjVw{szu}Vu7ZVr7wf3zv}v}v}v}Vv7~VwVtfÛw7w\x07Tw7t0{wVvYvwVv7u[vv7fW~t6t6Vwxtvwu}V~7öt\x077~\0W~zt}V~7öör\x077f\0W~zw}7wW~}Vu76RvV~7w\x07}wt	Uv7fTrRvt	t6Vv^tTs3{vVr7~Vs7í÷¶v7wVtVufVr^t~7w\x073{vVr^tzzw}Vw76Vv7®vVw^t6mTv^tvVv^tr7í÷¶v7wVtVufÎt}Vr7fRv}6ww	t	t6Vw4VþTw4v$r6VwÑ7wTtVv^tZ?{w}Vv7£vzw}Vv^t^Vt7F7Z}[vv}Âwwt	Uv7fTrRvVrVw@tvVw^tfWsVw^tbWwVrVu@tzVrVt@t~VrVr@trVwr	7vWuu	Vw7w;r	Vr7rVsVu7t^tvTuf§w7w\x073sVuVw7w\0TtVuTuVr7rVsVu7t^tvf§w7w\x077w0mWuVwVtWwzw}}s7v}WwVvVu@trVvVw@tvVr7fRv}1ww	t	Vv^tv^tvTt^t~Vw;r67vWw7wzw}Vt^trVw7qTt^t*WwVt^t.}VwVv^trVv^t~fx}îwwt	t	Vtr6u6Vt7w;r67wVwVs7ZTw^tvVw7r^tvVuVrfx7w\x07Tw3{ulsVsVt7w\0TpVsTsVwVs7ZTs^tvVs7r^tvVuVrfx7w\x077w0mWsVtVpWtzw}}VsVw7w0Ws}7v}WwVvVs@trVvVw@tv}kvVv[vv7tTv^tË6Vv^tË6Vwf­w}­rtq	w\bUv7ÆwTtRvVv^tâwWuVv7v@tâwVv_túwWVv4öööööwAtúwVtVu@tfVtVAu~Vv7úwWsVv[vìwW~7vWu7wWrt6t6t6Vw7w\x077wxtvwt}Vv[vïwWrVv[vîwWuzw}7vWr7wWu}Vt7öpMwØwVt7v@tÞwVt4öööööwAtÖwVt4rAtîwVt4vAtæwVt4öööö¶vAtþwVt4vAtöwVt4öööö¶vAtVt4wAtVt4vAtVt4öööö¶vAtVt4rAt\"Vt4vAt:Vt4öööö¶vAt2Vt4rAtJVt4vAtBVt4öööö¶vAtZVt4rAtRVt4vAtjVt4öööööwAtbVtVv[vïwTpLvÛwVtVv[vîwTqLvÚwVtVpLv+VtVqLv*VvfÝtVvVr7w\x07Lv?VvVu7w\x07Lv>Vv4rAt6Vv4vAtNVv4öööö¶vAtFVv4rAt^Vv4vAtVVv4öööö¶vAtnVv4rAtfVv4vAt~Vv4öööööwAtvVvVt^t@t\"VvVt_tAt:VvVt_tAt.VvVt^t@tVv7vVt7v7^|vvVvVwLvíwVvV~LvìwVvVpLvïwVvVqLvîwVsVt^tf@t~VsVt_u~AtvVt7bfïtVt7ÖwfötVt7ÆwRv}°otg	r\bUv7æuTpRvVpVtLvIVw^trW|Vw^t~WVw4~AtrVw^tvWcVw7v@tvVw^tBW}Vw^tNWfVp7Öt7wVfwVp7v@tÂtVp4öööö¶vAtÚtVp7ÖwV|VfÉtVVp^tÞtTeVVe?mWxVp^tÒwT{Vp^tÞw7tWtVp^tÖwWbVp^tÒtWg7tW~t	u6t6t6VtV{1r6Vt7rTt^tvTqVx9{uVqVgWyV|Vq7qWzV~7w\x077t1r6VdV`Vz^t.Vz^t*fy{t}VyVqVf9T~r	7wsV}Vq7j[vn7w}7w\x07LvvVz^t*W`Vz^t.WdV~r	7vsV}Vq7j[vn}7w\x07W~zu}VbV{7r7rfjVpVp7Út@têtVp^tÂtWtVpVp7êtTq@tÖwVp7ÎtVtVp7Öw7dfñuVp^t¶tW~Vp^tÊtWtVp^tÎtWzVpV@t.VpV|@t\"VpVz@t>VpVt@t2VpVt@t6VpVtV~7t@t:VpVq@t&Vp7¾tVp76f&Vp^tºtr6Vp7F7r7r7zfUVp^tFWtVp^tBT~Vp^t¦t@t~V~Vp_t¾tAtvVp7w@tætVpV~@tútVpVt@tþtVpVp^t.@tÎwVpVp_t&AuÆwVpVpvt6}uÖw7zWt7wW{u6Vp7tVp7Öwf&Vp^tt3{uVp^tþtV{0r6Vp7þtV{7w7r7zfiVp^tútW~}VtV~TqVp^tt@t~VqVp_ttAtvVpV{7wT{@tætVt7zWtzv}v}Vp^t>Vp^t67r7rfj7vWy7vW{7rzu}Vy7vLvvV~7w\x077wW~{wVqVf?r67vW~V}Vq7j[vn{t}Vp7ÚtVqf37vW~zw}}Vp^tÞwVp^tÖw7r7rfjVp^tþtWyVp^tút}WzVp^tÖtWbVp^tÚtVp^tÆt7r7rfjVpVg@tÖwVpVgVeTx@tÒwt6V3r67vW~zw}7vWqt6u6Vp7ÖwfE3{wVVq7wTq1{v}VW~zw}V|Vq7qfÑtV|7öwWdVqW~u6Vq7wWtVdVq7qWqu6VtV9{tVp7ÖwfE3r6Vt7wWtVqfÑtVq7öwWqzw}}V|V~7qVq7öw|vvV~7wW~VtWqzv}v}VpVx@tÒwVpVg@tÖwt6Vf3{v7vWqu6Vp7ÖwfEr6VfVq7wTq1{wzt}}V}Vq7jfítV}7jWdVqWu6Vq7wWtVdVq7jWqu6VtVf9r6VwV@tNzu}Vp7ÖwfE3r6Vt7wWtVqfítVq7jWqzw}}V}V7jTxVq^tn@tnVxVq_tfAtfVxVqvtv}tvV7wWVtWqzv}v}Vp7ÚwV|V~fÉtVp7^VuVrfuVwYw>WtVp_u^WoVw_t^WlVw4rAt^Vw_tVWaVw4vAtVVw_tnWnVw4öööö¶vAtnVpVlAu&VpVnAu6VpVnAtÎwVpVaAu>VpVaHt¶wVp7ºvfòtVw^tbWuVw7v@tbVw_tzWaVw4öööö¶vAtzVpVoAt¦wVpV~@tÞwVpV|@tÒwVpVc@tÖwVpVy@twVpVe@twVpVg@twVpVb@twVpVtMwwVpVaAt²wVpVu@tºwVpVsvtv}t®wVp76Vp7Öw7ºv|vvVpVpvtw}uæwVpVwvt}uþtV{7zWqVw7ºvWrVzWtu6Vqr6VpVr@t¾tVpVt@tºtVt^trWuVpVt^t~Ts@tÚwVpVu@tÞwVpVp7I@tÖwVpVp7¾t@tÒwVp7C@ttVp7Ñì¶v@ttVp7þt7zVuVsVp7Öw7eVp7t7wf¾wVq7zWqVt7zWtzw}}Vp7ÖwVw7ºv|vvt	Vp^twTtr6Vp7ÖtVp^tVp^tVp^twVtVp7þtftVp^tÞtW}Vp^tÒtzw}7vW}Vp7v@tÖt7r}WfVp^t¢wTsVp^t®wTg7jWeVp7tWxVp7ºtWcVp7¢tWd7vWuVsW~u6t6t6t6V~Ve1r6V~^trWtVp7ÚtV~^t~TqfHVu7wWrV~7jW~Vq7nWqu6Vqr6Vp7VVp^tVp^tVt7z^tvVt7f^tvf¤w7nW7©ô¶vW|7sWyVp^tV7w1{uVp^tRTbV}9{uVfVb7uT[vrTy7b1r67aW7¹é¶vW|zr}7	Vt7b^tvT|V^tvTVV|?m7¶v=r67XW7é¶vW|7~Wyzr}Vp^tÂtTVp^tÚt0r6Vp7Út7r7rfh}Vt7nWtVp^tÆtV7tVb@tvVpV7w@tÂtVq7nWqzw}}Vp^t>Wtzt}Vg7u\x07WVg7jW}Vp7¢tWr7vW~Vp^t¦wW|7vWqu6VsV~WuVqV}1r6VpVsVqTt^tn@ttVpVt_tfAu®tVpVtvtv}u¾tVpVt^tn@töuVpVt_tfAutVpVtvtv}utVp7tfþtVuVr^t~@t~VuVr_tvAtvV~7zW~Vq7jWqzw}}7v7r7r7jfjVe7vfwV|7jTt7zWrVsW~t6t6V|3{vVtVr7zTq0{vV~7rVt7rVqfcT~3{w}7r7vfw7v7r7r7jfjVpVp^t>@t¦tVp7v@tºtVuVs7zWuVpVp76@t¾tVp7fVp7¾tf9t6t6Vp^tf7w0r6Vp^tbWtVp7òu7rfHVp^tþuVt@tvVp7w@túuVpVp^t¦t@ttVpVp_t¾tAutu6Vp7~Vp7tf9Vp^t~7w1{tVp^tzWsVp^túuTtVp^tòu0r6Vp7òu7wf0}Vp^tþuVt7tVs@tvVpVt7w@túuzv}v}7rWt7vWqzw}Vp^tòuWqVp^tþuWtVp^túuTs3{vVp76VtVsV~VuVp7þtft}VqVt7r7rfjV~Wtu6Vr6Vt^tvVt7r^tv7w7wfjV7wWVt7zWtzw}}VrV~7r7zfjVp^tÖtVf7r7~fjVp7ÖwTtfûtVp7ÚwføtVp7ÎwfÒtVp7ªwf÷tVpVp^tæt@twVpVp_uþtAtwVp^tâtWuVtVp767ºv|vvVp[vIWrVvVt7®v|vvVvVrLv*VvVu@t.VvV{@tVvVz@tVvVpvuæw}tVw^t:Vw^t&7r7rfjVw^t.Vw^t*7w7wfjVw7vfÒtVw7úwfötVp7æuRvy}v}Vp7¾tVt7r^tvVt7~^tvfgVdV|VfgVp^t>WtVp^t¾tTq7öööö0{vVxVcvtv}tvVxVc^tf@tfVpVq@ttVpVyLvöuVp^t2VtVuVp7tVp7þtftzw}VtVu;{vVp^t2VpVp^tÂt@t¶tVpVp_tÚtAuÎtVp7nVp7ÎtfJVp_unWaVu7qTt^tVt7v^tvfwVtVaAuVrWuzw}Vp^tÚtVp^tÆt7r7rfjVrWuzv}v}wwt	Uv7fTtRvt6t6t6t6Vw^tv[vv7wxtwtv}VtVw^trTw7r^tv^tvTuVw^tvTw^t~?r	Vw^trVu7t^tvs7v}@trVt7Öô¶v@t~Vt7w@tvzt}VtVw^trTw7r^tv^tvTuVw^tvTw^t~?r	Vw^trVu7t^tvs7v}@trVt7Æô¶v@t~Vt7w@tvzw}Vt7Æô¶v@trVt7t@tvVtVw_t~At~}VvVtfüwVt7fRv}¼tw|	Uv7ÖtTuRvVuVwVt7Îí¶v7tf®wVw^tW~Vw^t*WpVw4wAt*Vw^t.WqVw7v@t.Vu7òwTrVw7êw|vvVu7zTwVr7tVu^trTVu^t~7¦í¶vf£wVrVw7v|vvVu^tW|Vu^tWwVu^tWrVu7vfôtt6t6t6u6VsV|0{wVsV~0{wVwVsVsVpWzVs7wWs[vvVz[vv\x073{v}VqVp7w7wfjzw}VqVp7w7wfjVu^túw3{vVv7rVtfâuVv7öööö@tvVrVw7w7wfjVu7òwfÜtzw}VvVu7òw7v|vvVrVw7w7wfj}Vu^tvV7w7wfjVu7ÖtRv}twu	Uv7¦vTsRvt6t6Vt7øì¶v7qfäuTpr6Vp^tvTq7\b\x077ôööö0{wVs7q@tRVs7øì¶v@tVVs7Öô¶v@tjVs7t@tnVw7v7v7vVsVs7n7ãì¶v7dVqfþwTpf±wVp7jf«wVv7v@t~Vv4ööööfAtvzt}Vv7v@t~Vv4ööööfAtvzw}Vs7nVpf tVs^tn7öööö1r6VvVs^tV@t~VvVs_tnAtvzw}Vv7v@t~Vv4ööööfAtv}Vs7zTvVt7Öô¶vf\rVs^tzTtr6Vs7v@t>Vs4vAtNVs4öööö¶vAtFVs4rAt^Vs4vAtVVs4öööö¶vAtnVsVw7v@t2VsVw7v@t6VvVuVrVs7nTvf	VvfÔt}VtVs^tffîtVs7¦vRv}qwf	Uv7æuTuRvVu7~@tZVu7ì¶v@t^Vu7s@tRVu7÷¶v@tVVu7@tjVu7ì¶v@tnVu7q@tbVu7øì¶v@tfVu7p@tzVu7ªì¶v@t~Vu7FVwVtVu7~7sf®wVu7~@t>Vu7ì¶v@t2Vu7Öô¶v@t6Vu7t@tJt	t6t6Vt7ì¶v7~fäuTt3r67rWs7vWtzw}Vu7®wTsVtVu7Jf\rVu7ºvVsf)7rWs7vWtVu^t:Tr{w}7vzw}Vu7®wVrVu^t&f¸t7vVu^t®wTr7öööö0{vlVu^twWtVu^tªwWsVr}Vt7zW|Vw7zWyVw7JWfVw7vWgVu7wW}VsWtu6t6V|3{vVt^tvT~3{vVt^trWVt^t~WrVu4vAtöwVu4öööö¶vAtVu4rAtVu4vAtVu4öööö¶vAtVuV@twVuV~@twVu7t@t®wVuVu7J@tªwVu7®vVrVu7®wTp7wVu7vTqf¼tt	Vu^t.Tz3r6Vu^t*Tr[vnW{VuVr^tn@twVuVr_tfAuwVuVrvtv}u®wVg7v7vVuVpf±wVr7jf«wVpVq7^|vvVpfÔtVu4vAtwVu4öööö¶vAtwVu4rAtwVu4vAtwVu4öööö¶vAt®w7~Wz7vWp7vzw}Vu^t*WpVu7®wVu7v7^|vv7bW{Vu^tw}WdVu7tVwVu7®wfVw^t2TrVw^tJ0r6Vf7r7ffh}Vw^t6Vr7rTqV}^t~@t~VqV}_tvAtvVqVd@tzVwVr7w@t2VuV~VfuVu^trWVu^tvWqVw^tbT~Vw^tz0r6Vy7r7Zfh}Vt7zWtVw^tfV~7ZTrV@trVrVq@tvVrVu_ttAt~VrVuvtöu}tfVrV{Lv^VrVp@tRVrVz@tVVwV~7w@tbV|7zW|zw}}Vs7r7zfjVu7®wTtVw7êw|vvVu7vTwVt7wVu^tBTtVu^tN7Þí¶vf£wVvVw7v|vvVu7¶wfìtVu^tFVt7w7wfjVu7æuRv}yvVvVwVtVufy7w}Ùwww	Uv7fTuRvVt7TfQVuVv@t~VuVvVw@tzu6t6Vu7~fTv7T0{vVv7ªv0{vVv7öö²v1r6Vv7V9r6VtVvfQzu}Vt7ÞÌ¶v7rfIVtVv7r\x007FÛVv7FVv7y\x07Tv7¡vVv7|?mÛ4VðòfSzt}Vt7TfQVu7fRvy}VtVvÛ4Vð4ªvòfSzv}v}âpt}	r\bUv7fTuRvVw7e7\x07TrVv7vVv7f=m7ùörTw7öö\n\x07W~Vw7f\0W4wVvVrVvVr=m7wfwTpÛðWx4	Vp7wÛðWyVv7wWqVp7K=W|Vv7g?W}t6t	u6t67¦ ¶v_uvW{t6V|3r6V{Vyõ\fTf4I.r6VfÑWvV}r67® ¶v^tvVv7t^tvTv^tzWwVvf¨wVv7rTtVt^tv7t@tvVvVwzp}u6Vu7rVvVrVqf©wVu^tr7w0{rVv7I?r67¦ ¶v_uv4	Vv7wÛðõ\fT{ÑWvV{4¶v\"{w}}Vu7rVpVrVqf©wVu^tr{uzt}V{Vxõ&{wVu7rVpVrVqf©wVu^tr7w0{tzw}V{4v/{vVu7r7IVrVqf©wVu^tr7w0{w}V6vTv7	0r67vWvzrs7ª ¶v^tvWw7ª ¶v7v@tv7	Vv7fTtV~TvVvVt?mWvt6t6Vw7vVwVt0m3r6Vv7\x07Ww7® ¶v^tvr67vWvVtVt7e7æö\n\x07Ts7fTz={uVwVz?{uVs7r7q@tvzt}7vWvVt7wVtm7u7òö\n\x07Tt7æt7æô\n\x07TsVt?{tVwVs?{t7® ¶vVt@tvVs7r7u7wVwVs=m@tvu6Vv7öt0{tVvVt7v@tvVv7rWvzv}v}VtVv7\x07Tv9r6VwWvzt}t6Vw7rTs^tvTt7w\x073r6VwVtTwf¨wzw}VsVt7t@tv}VwVvfwzw}VwVs=r6VsVwfw}VwWv}7ª ¶vVv@tvzt}v}}Vu^t~WvVu^tz}WwVwVvVrTr0r	7wsVrVwfw7u}WwVr7rVw@tv}Vu7fRvVv}wu	VvVw7e7\x07Tw7r^tvWut6Vv7rTr^tvTt7w\x073r6VvVtTvf¨wzw}VrVt7t@tv}VvVu7t\x07r	Vw^tzVwf¨wVwsVw}fw}$wt	Vv^trTtVv^tvTw@tvVwr6VwVt@tr}7® ¶v^tvVv^t~Tv7t^tv3r67¦ ¶v7¦ ¶v_uv4wVvÛðóAuv}}ÿwwr	Vu7	Ws7® ¶v^tvVw7tWwt6u6Vw^tvTw3{wVwVw^tzTpVwVuVs\x07TrVt?{v}Vwf¨wt6VwVr0r6Vw7rTwVw^tv7t@tvzw}VwVrfw}VvVp@t~VvVr@tr7wWq}VvVq@tv}þwwr	t67® ¶v^tv7IVwVvTufwTtVt7I9mTr7tTt^tvTs3r67¦ ¶v7¦ ¶v_uv4wVrÛðòAuvVtVv@tvzw}VtVv@tvVsVv@tr}VvVu@tzVvVr@t~VvVt@trVvVs@tvVw7rVu@tv}SvVv7÷t9r6Vv7hVvTv\0Vv7w7Jy}Vv7r\0}Hww	Uv7fTtRvVt7rVvCtvftVwVt^t~TvVt^tzfIVt^trVv7w7wfjVt7fRv}ütwp	t6t6t	t6t6t6VwVu?VwVu=7w\x07xtswv}Vu7e7\x07TtVw7e7\x07Tw0{rVvVtTrVvVwTw7r[vv7t\x07r	Vw^tzWtVwf¨wVwVtsVw}fwzw}Vw7e7\x07TpVu7e7\x07Tq0{uVvVpTs7r[vv7t\x073{tVvVqTrVsVs^tzT~T={tVsf¨w7wVqVpV~0{wlVrVfw}7u}WwVr7rVw@tvVvy}VtVufªwTt3r67vy}Vwr6VtVvVw|vv}VvVwf«wVtWv}Vv}uvv}dvVvVwfªwTv3r6v}Vv}#tu	w\b7wWr7rWst6VuÛVwÛ\bTq4VþÑ{vVqÑTw7ööööVt={vVvVt@tr7vWr7~WsVwWp}VvVsVp@tvVvVr@tv}µwts	w\bUv7VTrRvt6Vwr6Vr7bTuVtf5VuVtfF7wVtVt7w;mTp7wWuVr^tjTqVr^tnWsu6Vur6VsVwLvvVu7wWuVs7wWszw}}VpVqWut6Vt3r6Vu7wWuzw}VsVwLvv}VvVr_tbAtvVvVu@t~zw}Vr7~Vt7w7wfRVr_u~W~VvVt@t~VvV~Atv}Vr7VRv}uw~	Uv7¦vTwRv7®£¶v^tv3r67®£¶v7	@tvt6t6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTt^tv7öööö0{vVt^t~7qWuVt^trWvu6t6Vu3{vVv^tv7t1r6Vv7~^tv7s0{w}Vv7öwWvVu7öwWuzw}}VwVu7v1LvyVw7fTv7öÚ¶v7wfgVw7yVvf1Vt^tV7uWuVt^t2WsVt^t6WpVt^tJWqVt^tNW~Vt^tjWvu6Vur6Vv^tvWtVwVv^trTr@tVVwVt@tjVwVtVrV~VqfrLvPVwVtVrVpVsfrLvQVw7âÚ¶v@tJVw7âÚ¶v@tBVw7òÚ¶v@tZVwVw7Q@tNVwVw7P@tFVwVw7j@t^Vw7fTt7ZfQVw7^7uVtfVu7~WuVv7~Wvzw}}VwVw^tn@t>VwVw_tfAu6Vw767¿ä¶v7wfIzw}Vw767ê÷¶v7tfg}Vw76f7®£¶v7®£¶v^tv7w@tvVw7¦vRvy}v}Î`wc	Uv7¶wTtRv7®£¶v^tv3r67®£¶v7	@tv7þ ¶v^tvTuVv=r67ò ¶v^tvVv7vTv7vVv^tv7öööö1mW}t6t6t6VwVu9{vV3{v7ò ¶v^tvVw7vT|^tv7öööö1{w}Vt7Âw7ê÷¶v7tfgzw}VtV@t^V^t^WvVt7ÞwTwV^tZTuf5VwVufFVt^tÆwWwVur6Vt^tÚwWqVv7RWvV|7ZTx^tvWfV|7^T~^tvW}u6Vt7VV~^tvVx^tvVv7R^tvVv7V^tvf¤w7wW{t6Vt^tV7w1{vVt^tRTpVf9{vVv7r^tvVv^tvV}Vp7ZTp^tVVp^tRf{3{vVt7ºvTrVv7jVfËtVt7öwTsVp7~V|fËtVrVsfpW{VsfÓtVrfÓt}VwVqV{LvvVv7ZWvVw7wWwVu7wTu{v}}VtVt_tÞwAuöwVtVw@tþwVt7ZVt7öwVt7^7hfÈtVtV@tNV^trWfVt7ÞwTvV^t~Txf5VvVxfFVt^tÆwWvVxr6Vt^tÚwWdV|^t~WeV|^trWb7vW{Vt^tFWcVt^tBW`u6Vt7nV|VfV{7qTu^t.Vu^t*f¦w7wWwt6Vt^tn7w1{vVt^tjTpVe9{vVbVp7qTp^tvWrt6t6t6t6Vu^tvTq7t0{vVr7t0{vVu[v\"Vp[v\"1{rVp^t6Wst6t6Vu^t6T~3{vVs3{vV~Vu7²v^tvVsVp7²v^tvfy{wzp}VsV~{s}t6Vq7w0r6Vr7w1{pVu^trVp^tr1{pzw}Vr7w\x07{s}Vu[v#Vp[v#1{rVu^tjTrVp^tj1{rVp^tnW~Vu^tnW}Vr7wWq7vWwu6Vq7wTqr6VwV}Tr^tvVr7r^tvVwV~Ts^tvVs7r^tvfy3{sVw7fWwVr7~^tvVr7z^tvVs7~^tvVs7z^tvf|{wzs}}7wWwVu^tRTqVp^tR1{rVp^tVW~Vu^tVW}7vWwu6Vqr6VwV}Tr7~^tvVr7z^tvVwV~Ts7~^tvVs7z^tvf|3{st6Vs^tvTzVr^tvTy\x07r6Vs7r^tvVr7r^tv1{qzw}VzVy{p}Vq7wWqVw7fWwzw}}7wWwVu^tZTqVp^tZ1{rVp^t^W~Vu^t^W}7vWru6Vqr6Vt7ºvVrV}TwftVt7öwVrV~TsftVt^t&TzVt^t\"Vt^tòwTyVt^tþwfyVt^töwVy7w7wfjVt^t:Vz7w7wfj3{sVw7nVs7nfo3{sVw7~^tvTzVs7~^tv1{sVz7t0r6Vw7z^tvVs7z^tv1{p}Vw7Z[vvVs7Z[vv1{st6Vs^tvTzVw^tvTy\x07r6Vs7r^tvVw7r^tv1{qzw}VzVy{p}Vq7wWqVr7FWrzw}}7wWw7wVu^t~Tr7uVr7t;mTq7wVp^t~Ts7uVs7t;m1{rt6t6Vq7wxtvwu}VrVs1{sVr7t1{tVu7z^tvVp7z^tv1{szt}Vu^tfTqVp^tf1{rVp^tzWsVu^tzWru6Vq3{tVr7f]uvVs7f]uv{sVr^tvT~Vs^tv1{sV~7t0r6Vr7r^tvVs7r^tv1{p}Vq7wWqVs7nWsVr7nWrzv}v}Vq7t1{uVr7t1{uzw}Vu^tBTrVp^tB1{tVp^tFWzVu^tFWy7vWsu6Vrr6VsVyTq7f^tvVq7b^tvVsVzT~7f^tvV~7b^tvfy3{rV~^tvW}t6t6Vq^tvTg7óööö0{vV}7óööö0{vVqV~fêw3{pzw}Vg7óööö1{sV}7óööö1{s}Vr7wWrVs7nWszw}}Vu^t>Vp^t>1{tVu^tJTqVp^tJ1{tVp^tNWsVu^tNWrVq7wWqu6Vq7wTqr6Vr^tvVs^tv1{rVr7rW~Vs7rVs7~WsVr7~Wr^tvV~^tv0{wzr}}Vp^t:Vu^t:1{tVp^t&Vu^t&1{t}Vt7ºvTwVu7vVfËtVt7öwTrVp7vV|fËtVwVrfpVrfÓtVwfÓt7wWw{wVu^tTqVp^tT~1{wVp^tWsVu^tWrVq7uTqWwV~7uT~Wpu6Vwr6Vp3{tVw7~WwVp7~WpVs^tvVr^tvVs7~WsVr7~Wr0{wzt}}7wWwVqV~1{wVu^t7tWwVu^tWuu6Vw3r67vWwzu}V`Vu^tvTp=r6VpVc[vv{t}Vu7rWuVw7rWwzv}v}7wWw}VvVdVwLvvVv7wWvV{7wT{Vx1{v}}VfVx7qWpVtVt_tÞwAuöwVtVv@tþwVt7JVt7öwVt7N7afÈt7wWvt6V[v>V|[v>1{vV[v?V|[v?1{vV^tNV7J^tvV|^tNV|7J^tvf|3{vV^t6V7²v^tvV|^t6V|7²v^tvf|7wWv}VtVvLv=V|^t~WrV|^trWuVt^t6WvVt^t2WwVtV@tVtVu@tVtVwVxVwVx?m@tVt7v@t*VtVvVw@t.VtVv@t\"VtVp@t&VtVf@t:VtVuVr7q@tVtVt7½v@tVt7fVt7ºvf=t	Vt^tfTw3r67vWw7vW{7rzw}Vt^tbWuVt7öwTpVt7ºvTrf:Vt7v7rVt^töw7wTs7	VsmTsVs7r;mfYVt^tTsVu@trVsVw@tvVt7w@t\nVpVr7^|vvu6t6Vt7~Vt7öwTuf=Vt^t~Tp3{vVt^tzWrVt^t\nTwVt^t0r6Vt7ÞwVuf:Vt7vVt^tÞw7wTu7	VumfX}Vt^tVw7uTuVr@trVuVp@tvVtVw7w@t\nzw}}Vt^t\nWwVt^tW{Vt^t}WuVt^tJVv7w7wfjVt^tZVt^tF7w7wfjVt7v@tÊwVt4ööööfAtÂwVuVwVt7Âwf_V{Vu7r7~fj}Vt7Âwf7®£¶v7®£¶v^tv7w@tvVt7¶wRvy}v}Iwt	u6Vt3r67vy}Vt7wWtVw[vvWuVv[vvWrVw7wWwVv7wWvVuVr0{v}VrVu}Ûwwu	t6t6Vv7öw9r6Vv7öf?{wVv7z\0WtVv7I\x077ö	WuVv7p\x007I\x077ö	WrVv7öör9{tVwVuLvtVwVrLvwVwVt7wLvvy}VwVvLvvy}VwVv7I\x077öwLvwVwVv7p\x007¶wLvvy}VwVuLvuVwVrLvtVwVt7I\x077öwLvwVwVv7d\x007wLvv}avVv^tvVv^trfwVv7ffét}ivu6Vwr6Vw7wWwVvfwVv7VWvzw}}}\\vu6Vwr6Vv^tvVv7r^tvfwVw7wWwVv7~Wvzw}}}ivu6Vwr6Vw7wWwVvfítVv7jWvzw}}}ivu6Vwr6Vw7wWwVvfétVv7fWvzw}}}ivu6Vwr6Vw7wWwVvfÕtVv7FWvzw}}}Dvu6Vwr6VvfõtVv7z^tvVv7f^tvfätVw7wWwVv7bWvzw}}}Dvu6Vwr6Vv7f^tvVv7b^tvfwVvfâtVw7wWwVv7VWvzw}}}Dvu6Vwr6Vv7j^tvVv7V^tvfwVvfÓtVw7wWwVv7^Wvzw}}}Òtwt	u6t6Vwr6t6t6t6t6Vv^tvxrvwtus}t6t6t6t6t6t6t6Vv7~[vvx~}}wturspv}Vv7f^tvVv7b^tvfwz|}Vv7z^tvVv7f^tvfwz}Vv7z^tvVv7f^tvfwz~}Vv7z^tvVv7f^tvfwzq}Vv7z^tvVv7f^tvfwzp}Vv7z^tvTuVv7f^tvTtfwVt3{sVuVt7^fbzs}Vv7f^tvVv7b^tvfwzr}Vv7rfwzu}Vv7rfwzt}Vv7rfwzw}y}Vw7wWwVv7FWvzv}v}Kvu6Vwr6Vv^tvVv7r^tvfwVv7~^tvVv7z^tvfwVw7wWwVv7fWvzw}}}ivu6Vwr6Vw7wWwVvfßtVv7FWvzw}}}nvVv7öööö1r6VvVw7w7wfj}}avVvVwfwVwr6VvVw7ufb}}fvVwr6VvVw7ufb}}Uww	Vv^tvTwVv^trTvfwVvr6VwVv7Ffb}}fvVwr6VvVw7tfb}}xvVvfÐtVv7jf«w}{vVwr6VvVwfb}}uvv}Vww	Vv^trTwVv^t~fwVv^tvVw7~7Vfj}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtfþtVt7fWtzw}}Vv^tvVu7r7ffj}:wu	Vv^trTu7~WwVv^t~Wtu6Vtr6Vw7r^tvVw^tvfwVt7wWtVw7zWwzw}}Vv^tvVu7r7zfj}Vww	Vv^trTwVv^t~fwVv^tvVw7r7~fj}:wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7r7rfjVt7wWtVw7zWwzw}}Vv^tvVu7r7zfj}dvVv^tvVv^tr7~7~fj}Vww	Vv^trTwVv^t~fwVv^tvVw7~7ffj}Vww	Vv^trTwVv^t~fwVv^tvVw7~7Ffj})wu	Vv^t~WtVv^trTuWwu6Vtr6Vw7z^tvVw7f^tvfwVw^tvVw7r^tv7w7wfjVt7wWtVw7nWwzw}}Vv^tvVu7r7nfj}Vww	Vv^trTwVv^t~fwVv^tvVw7r7bfj}Vww	Vv^trTwVv^t~fwVv^tvVw7~7Vfj}wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfjVw7nfåtVw7z^tvVw7f^tv7w7wfjVt7wWtVw7^Wwzw}}Vv^tvVu7r7^fj}Vww	Vv^trTwVv^t~fwVv^tvVw7~7Ffj}6wu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtfÑtVt7öwWtzw}}Vv^tvVu7~7öwfj}/wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tvfwVw7~fÞtVw7VfwVt7wWtVw7ZWwzw}}Vv^tvVu7r7Zfj}_ww	Vv^trTwVv^tzVw7u\0fwVv^t~Vv^tv7r7~fj}BvVvr6Vv^tvVv7r^tv7r7~fjVv^tzVv7f^tv7w7wfjVv7nf«w}}BvVvr6Vv^tvVv7r^tv7~7ffjVv^tzVv7f^tv7~7ffjVv7nf«w}}xvVvr6VvVwfw}}Tww	Vv^tvTw7öööö1r6VwVv^tr7w7wfj}}`vVv^tv7óööö1r6Vvfèt}}Ætwr	t6Vv^tv7t0{vVv^t6Vv^t2fätVv^tnTtVv^tjTwfwVwr6VtVw7rfb}Vv^tVTr7zWwVv^tRTuWtu6Vtr6Vw7r^tvVw^tvfwVt7wWtVw7fWwzw}}Vur6VrVu7rfb}Vv^t^TtVv^tZTwfwVwr6VtVw7Ffb}t6Vv^t~7s?{vVv^tfTw3{vVv^tzVw7nfb}Vv^tBTuWtVv^tFTrWwu6Vtr6Vw7f^tvVw7b^tvfwVwfâtVt7wWtVw7nWwzw}}Vur6VrVu7nfb}Vv^tJTw3{vVv^tNVw7ufb}}dvVv^tv7t1r6Vvfßt}}`vVv^tv7öööö1r6VvfÜt}}{vVv3r6Vwfw}}Kww	VvfûtVv7zføtVv7nfÒtVv^tBTwVv^tNfwVv^tFVw7r7jfjVv7Jf÷t}lvVv^tvVv^tr7w7wfjVv7zfôt}avVvfþtVv^tzVv^tf7w7wfj}zvVvfætVwfçt}IvVv^tfVv^tb7w7wfjVv^tjVv^tV7w7wfjVvfètVv7BfåtVv^t^Vv^tZ7w7wfj}±wwu	t6t6t6t67sVv^tvTu7ööööVu7v8mxswwwtuv}Vv^t~WtVv^trTvWwu6Vtr6Vw^tvVw7r^tv7w7wfjVw7ffètVt7wWtVw7VWwzw}}VuVv7~7Vfj}y}Vv^trVv^t~7w7wfjy}Vv^tzWwVv^t~TuWtu6Vwr6Vw7wWwVtfètVt7fWtzw}}Vv^trVu7~7ffj}<ww	t6t6t6t67sVv^tvTw7ööööVw7v8mxswwwtuv}Vvföt}y}Vv^trVv^t~fwy}Vv7rfðt}wu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtfðtVt7zWtzw}}Vv^tvVu7r7zfjVv^tbWwVv^tfTuWtu6Vwr6Vw7wWwVtfötVt7zWtzw}}Vv^tzVu7r7zfj}kvVv^tv7t9r6Vv^trVv^t~7~7ffj}}yvVvfÒtVv7nfþt}WvVv^t~Vv^tzfätVvfwVv^tVVv^tRfät}yvVvfõtVv7zfòt}TvVv^tvVv^tr7r7~fjVv^tzVv^tf7r7~fj}TvVv^tvVv^tr7w7wfjVv^tzVv^tf7w7wfj}4ww	Vv^t.Vv^t*fwVv7vfÞtVvfãtVv^tTvr6Vv^t6Twr6Vw7Vf«w}Vv7¾vf«w}}_vVv^tvVv^trfwVv^t~Vv^tzfwVv^tfVv^tbfw}avVv^tVVv^tRfätVv7nfw}KvVv^tFVv^tBfwVvfûtVv^tzVv^tf7r7rfjVv7nfõtVv7RføtVv7ºvfýt}4vVvfïtVv^t:Vv^t&7r7rfjVv^t.Vv^t*7w7wfjVv7vfýtVv7vfÒtVv7úwföt}Ìwwr	Vt7t\0WrVwWuVvWsu6Vrr6Vs^vvWpVsVu^vv@vvVuVp@vvVr7wWrVu7rWuVs7rWszw}}t6Vt7u\x073{vVwVt7J\x07TuWwVvVuWv7vWrVt7t\x07r6VvYvvWuVvVwYvvMvvVwVuMvv7tWr}Vt7w\x073{vVvVrTv[vvWtVvVwVrTv[vvLvvVvVtLvv}}8wt	Vw7w\x07Wr7vWwu6t6VwVu0r6VuWwzw}VrVwVt[vv0r	7wsVw7wWwzt}Ws}}VvVw@trVvVs@tv}ôstp	w\bVt7qTu7vVtVu9mWqVw7u7\n\x07VwW~u6t6Vvt	t6t6t6t6t6t6t6t6VtVr=r6VwVr[vvTs¶Tp7v>r64ööööæVWVs[v¬¸67txustu}V~Vr7u\x07{|u6t6VrVq?r6VwVrTu7r^tvVu^tv7ö÷ôò\x073{w}VtVrVtVr=mWuu6VtVr;r6VuWrzy}VwVrZvv7v>{xVr7wWrzv}v}Vr7~Wrzv}v}VvVt@t~VvVw@tr7vz~}Vr7wTuVt9{uVwVuZvvWut6t6t6Vs7w1r6Vs7w0{wVp7i7w\x077z?{tVp7\b\x0771{|Vu76>{uz|}Vu7\x077Ö	0{tz}Vu7é	<{~zw}Vu768{q}4vWVr7tTuVt9{pVwVuZvv7É	:{szw}Vr7wTuVt9{tVwVuZvvWut6t6t6t6Vs7wxswvvvtv}Vp7y7w\x077t={~Vu76>{tz~}Vu7v7w\x077F?{wzq}Vu7ù	<{p}Vr7tTuVt9{tVwVuZvv7É	<{v4vWVr7uTuVt9{sVwVuZvv76>{r4ööööævWzs}4ööööæ¶vWzr}Vr7wTuVt?{w}4vWzt}VwVuZvv7É	<{w}Vu7wWrzu}VvVVrÛòAtr7w}@tvy}Vr7wWrzv}v}wwr	Vv7}Wu7EWwu6Vw7t9r6VtVw7w\0TrVtTtVt7t^tª¦67}Vu=mWtVwVrWwzw}}VtVt7t^tª¦67}TwVu?VwVu0Tw7t7ª¦¶vTu^tv7}Wtt	t6Vw7G={vVu^tr7c\0WtVw{v7vzw}Vu7r^tv7v\x07}Wu7c\0WwVt7wWrVvVuWv7vWtu6t6VwVr0{vVtVw7¾È¶v[vvTtVv={vVw7wWwzw}}Vw7w\x07}wwr	Vv7}Wu7]Wwu6Vw7t9r6VtVw7w\0TrVtTtVt7t^tÞ¤67}Vu=mWtVwVrWwzw}}VtVt7t^tÞ¤67}TwVu?VwVu0Tw7t7Þ¤¶vTu^tv7ÕtWtt	t6Vw7_={vVu^tr7c\0WtVw{v7vzw}Vu7r^tv7v\x07}Wu7c\0WwVt7wWrVvVuWv7vWtu6t6VwVr0{vVtVw7Áº¶v[vvTtVv={vVw7wWwzw}}Vw7w\x07}¡ttw	w\bUv7vTuRv7®£¶v^tv3r67®£¶v7	@tvt\bVt7x\x077=r67£¶v_uv4w7£¶v^tvmzw}Vt7y\x07[vþñ6Vt7r7öw\x07ÛVt7d\0Û4Rðò}Wrt6t6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTv^tv7öööö0{vVu7nTtVv7F^tvVv7B^tvt	Vv^t~Vw;r67vWv7vWw7wzw}Vv^trVw7qTv^t*WwVv^t.}VwVvVrfïwVu7v@tVu4ööööfAtVtVu7vfîwVuVu^t@tfVuVu_tAu~Vtfëtzw}Vu7~7ê÷¶v7tfg}Vu7~f7®£¶v7®£¶v^tv7w@tvVu7vRvy}v}Ótww	Uv7öwTuRv7®£¶v^tv3r67®£¶v7	@tvVu7Þ ¶v^tv7Ú ¶v^tvVwVtfVu7zVu^tvVu^trfgt6t6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTv^tv7öööö0{vVu7^TwVv7F^tvVv7B^tvVu^tfTvVu^tb7v4vfïwVu7v@t\nVu4ööööfAtVwVu7vfîwVuVu^t\n@tVVuVu_tAunVwfëtzw}Vu7n7ê÷¶v7tfgVu^tfWv}Vu7nfVu^tzVv7w7wfj7®£¶v7®£¶v^tv7w@tvVu7öwRvy}v}»ttr	t\bUv7¦vTwRv7®£¶v^tv3r67®£¶v7	@tv7ú ¶v^tv7æ ¶v^tvWu7ú ¶v4ööööfAtv7â ¶v^tvWt7â ¶v7v@tvVw7~VuVvVtVvVt?mftVwVw_u~AtFVw7fVw7F7wfÍtVw7v@t6Vw4ööööfAtNVwCtbVwCtfVw7N7vf74VðòWs7JWvu6Vv7\n1r6Vw7NVsVv7J\x07ÛþÑ7y\x07Tt7FVt7¡vVt7|?mfQVv7rWvzw}}Vw7v@t:Vw4ööööfAt2Vw7NVw7²vTvfPVvfWvVw^tNVw^tJ7w7wfjVu7w7wfj7®£¶v7®£¶v^tv7w@tvVw7¦vRvVvy}v}¤utt	w\bUv76TuRvt6t67®£¶v^tv3r67	Wr7®£¶v7	@tvVuVtOunVu7Ú ¶v^tv7t@tbVu7Þ ¶v^tv@tfVu7ê ¶v_tvAu~t6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTv^tv7öööö0{vVv^t~Vw;{vVv^trVw7qTw^tv7t0r64wWszw}Vu4vAt^VuVv@tVVuVu7~@tRVu7FVu7VVwVwfãwt\bVu^tF3r6Vu_uNzw}t6Vu^tzr6Vu^t~^tr7	1{w}Vw^tv3{r}Vu^tVVu^tRVwVwVu_uNfæw}WsVu^t^Vu^tZfêt}7£¶vVsAuv7£¶v4wAuvVs4w {tVs4~þÑ7v\x07Tv7v={tVs4dþÑ7öö\x07VsÑ7w\x07Vv7rWrzt}v}Vu_uNWsVu^t^Vu^tZfêt7£¶vVsAuv7£¶v4wAuv7yWr}7®£¶v7®£¶v^tv7w@tvVu76RvVr}¥~tf	w\bUv7vTtRvt6t67®£¶v^tv{v7®£¶v7	@tv7Ê ¶v_tvWd7Ê ¶v4öööö¶vAtv7² ¶v7v@tvVt7v@tfVtVdAu~7rWuVv7þ ¶v^tv9{w7ò ¶v^tvVv7vTv^tv7öööö0{wVt7~Vv^t~fKVtVwOu^Vt7Þ ¶v^tv@tVVt7ê ¶v_tvAunVt7Ú ¶v^tv7t@tRVt4vAtJVtVv@tBVtVt7n@tNVt7¦v7r7v7~7VfTVt^t&7w0{vVt7v@t:VtVt^t.T|@t>VtVt^t\"@t2Vv^trT}Vv^t~7qWxVt^tfWzVt^tzWyu6VyV{7tWuu6V{Wpt6t6t6VxV}Tv1r6Vp7wW{Vv7öwW}t6Vv^tv7t1r6Vt7¦vVt7BVvVvfãwVt_u.WdVt^t&{wzr}VpVz9{rVu7w@tvVu7rWuzs}VvVdf¹wt6Vv^tv7w0r67vWrVt^tNWqVv7r^tvTsVv7v^tv9r67wW~zt}7wW~Vv7v^tvVs7t^tv7wTsVq^tr9{wVq^tvVs7uTr^tvTs7v>r67vWrzt}Vr^trTrVsTgVr?r67vWrzt}Vq^tzVg?r67vWrzt}Vq^t~VsW~zw}Vt^tNTq^tr3r67wW~7vWrzw}7vVq^tvT~^trTrVrVrV~^tvT~Ts=VsVq^tz=TsmWr7wVq^t~V~VsmW~}Vr7v13{wVt^t2V0r6Vt7²v7~7VfhVt^t>W|}V|V7sTuVp@tnVuVv@tbVuVv@tfVuVdAu~VuVr@trVuV~@tvVtV7wT@t:V7r1{sVt^tBVt^tNVt^t>T|7rVt7~fçw7vWVt7v@t:zs}Vt^tBVt^tNVt^t>TvVVt7~fçwVt^t2Vv7~7VfjVt^tJVt^t6fêt7¶ ¶v^tvWu7Ê ¶v^tvWpzp}Vt^tBVqVvVvVd7vVvfàwWd}VpVz9{v7	Wpt6Vd4w {vVd4~þÑ7v\x07Tv7v={vVd4dþÑ7öö\x07VdÑ7w\x07Vv7rWp}VuVp@tv}Vu7rWuzv}v}v}v}VpVu7r7rfj7Ê ¶vVt_u~Atv7² ¶vVt^tf@tv7®£¶v7®£¶v^tv7w@tv7¶ ¶v^tvVt7vRv}Æwwt	Uv7fTuRv7®£¶v^tv3r67	Wr7®£¶v7	@tvVu7~7Þ ¶v^tv7Ú ¶v^tvVwVtft6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTv^tv7öööö0{vVuVvVu^t~Vu^tzf¦wVu^tr7	Vu^tv7w\x07mWr}7®£¶v7®£¶v^tv7w@tvVu7fRvVry}v}ww	Vv7vfQ7vVt7rWtu6t6VtVu1r6Vu3{wVv7ZfQzw}Vv7vfQy}VwVvfsVv7LfQVw^t~VvVw^tz^tzgvvVu7fWuVw7fWwzv}v}$ww	Uv76TpRvVpVs@tJVpVr@tNVpVu@tBVpVt@tFVpVw@tZVpVv@t^Vp7~Vp7^7ufÍtVp^t~Vp76Rv}Éxtg\rs	7¢¥¶vW`VwvrTzWpVwvrT{WqVwvr&TxW~Vwvr6TyWrVwvrFTfWVwvrVTgW|VwvrfTdW}VwvrvTeWsu6t6Va7öt1r6t6Vn3{v7xWwVtWbu6Vw7h0{wVbVtVw7{7y\x077rvrvTu7xÝwVu7dÛw&Vu7oÝwVu7qÛw&'Vu7uÛw'VbvrvØwVtVw7s7y\x077rvrvØwVtVw7y\x077rvrvTu7{ÝwVu7eÛw&Vu7yÝwVu7gÛw&'Vu7|Ûw'Øw}rvVb7fWbVw7wWwzv}v}Vn7wWnVa76Wa7ö\bWcV`Wwu6Vc3{tVs7eÝwVs7{Ûw&Vs7hÝwVs7tÛw&'Vs7|ÝwVs7`Ûw&'VsV}V}V|'$ØwVr7cÝwVr7}Ûw&Vr7lÝwVr7pÛw&'Vr7qÝwVr7oÛw&'VpØwV~VqVr$ØwVtVcTb7ötvrvØwVwtvØwTuØwTp7eÝwVp7{Ûw&Vp7hÝwVp7tÛw&'Vp7|ÝwVp7`Ûw&'VpVsVsV}'$ØwVb7ætvrvVqØwVw7rtvØwVuVØwT7cÝwV7}Ûw&V7lÝwV7pÛw&'V7qÝwV7oÛw&'ØwVrV~V$ØwTuØwTq7eÝwVq7{Ûw&Vq7hÝwVq7tÛw&'Vq7|ÝwVq7`Ûw&'VqVpVpVs'$ØwVb7ÖtvrvV~ØwVw7~tvØwVuV|ØwT|7cÝwV|7}Ûw&V|7lÝwV|7pÛw&'V|7qÝwV|7oÛw&'ØwVVrV|$ØwTuØwT~7eÝwV~7{Ûw&V~7hÝwV~7tÛw&'V~7|ÝwV~7`Ûw&'V~VqVqVp'$ØwVb7ÆtvrvVrØwVw7ztvØwVuV}ØwT}7cÝwV}7}Ûw&V}7lÝwV}7pÛw&'V}7qÝwV}7oÛw&'ØwV|VV}$ØwTuØwTr7eÝwVr7{Ûw&Vr7hÝwVr7tÛw&'Vr7|ÝwVr7`Ûw&'VrV~V~Vq'$ØwVb7¶tvrvVØwVw7ftvØwVuVsØwTs7cÝwVs7}Ûw&Vs7lÝwVs7pÛw&'Vs7qÝwVs7oÛw&'ØwV}V|Vs$ØwTuØwT7eÝwV7{Ûw&V7hÝwV7tÛw&'V7|ÝwV7`Ûw&'VVrVrV~'$ØwVw7btvVb7¦tvrvØwV|ØwVuVpØwTp7cÝwVp7}Ûw&Vp7lÝwVp7pÛw&'Vp7qÝwVp7oÛw&'ØwVsV}Vp$ØwTuØwT|7eÝwV|7{Ûw&V|7hÝwV|7tÛw&'V|7|ÝwV|7`Ûw&'V|VVVr'$ØwVw7ntvVb7tvrvØwV}ØwVuVqØwTq7cÝwVq7}Ûw&Vq7lÝwVq7pÛw&'Vq7qÝwVq7oÛw&'ØwVpVsVq$ØwTuØwT}7eÝwV}7{Ûw&V}7hÝwV}7tÛw&'V}7|ÝwV}7`Ûw&'VV|V}V|'$ØwVw7jtvVb7tvrvØwVsØwVuV~ØwT~7cÝwV~7}Ûw&V~7lÝwV~7pÛw&'V~7qÝwV~7oÛw&'ØwVqVpV~$ØwTuØwWsVuVrØwWrVw7VWwVc7öwWczv}v}VvVpVzØw}rVvVqV{Øw}rVvV~VxØw}r&VvVrVyØw}r6VvVVfØw}rFVvV|VgØw}rVVvV}VdØw}rfVvVsVeØw}rvy}V`76W`zv}v}¯wwq	Uv7ötTuRvVt7rWrVwVt7pW76WtVuWwu6Vtr67vWp7vWq7vW~VwVr7i;r	VtVTs7¶u^vvW~Vs7¶t^vvWpVs7¶w^vvWqVs76^vvs7v}gVqjwVpjtV~juzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{z}rvVw7fWwVr7wWrVt7rWtzw}}VvVu7öt|vvVu7ötRv}uts	t\bUv76TuRvVu7æô¶vvtv}unVu7öô¶vvtv}u~Vu7v@tBVu4ööööfAtZVt7uWtu6t6t6Vtr6Vu7ZVw^tvTp7¶vVu^tBTsVw^trTrVrVs=mTsfIVrÛWVu^tB7¶v0{wzt}Vu^tBTwVu^tZ0r6Vu7ZTtVt^tv7w7w7wfk7÷ööö1r6v}}Vu^tFVw7öwLvvVuVw7w@tBVu7ZTtVw7¾v76\x077~f4VuV~4]ð4öööööö¶võV~4MðòV~4mð4öööööIõV~4}ð4ööööiõòòV~4sþ4öööyõV~4cþ4ööqõòV~4Sþ4öuõV~4uð4NþòòòAuNVtVu7N7~fIVu7~Vu^tFTwVu^tB7p\0fÝuVvVuvun}tfVvVuvu~}tvVu^tZVw7w7wfjVu76Rvy}Vu7~TqVu^tF7wfÝuVqVsVpTpVrVsTr7p\0fÝuVu7v@tBVu7ZVpVr7¶q\x07Vr7I\x07fI}Vw7~WwV~V\nW~Vt7~Wtzv}v}þwwt	Uv7fTuRvt	Vw^tvTw^tZVt;r67vWt7rzw}Vw^t^Vt7ZTw^tbWtVw^tf}WwVu7rVtfHVtr6Vt7tTrr6Vu^t~VwVr|vv}VuVt@tz}VvVu^tz@t~VvVu_trAtvVu7fRv}tw	Uv7VTrRvVw^tvWqVr7~TuVw^trTsfYVuVsfXVr^tfWuVrVsr	VuVsVr^tzVu7uWuVt^tjWVt^tVW|u6Vut	V|Vq^tvTp;r67vWp7wzw}VVp7uT}^trWpV}^tv}@tvVu7rVp@tvVq7rWqVu7~WuVs7wTs{v}sVu}@tfVw^t~WqVr7bTuVw^tzTsfYVuVsfXVr^tjWuVsr6VuVsVr^tnVu7uWuVt^t^W~Vt^tZWtu6Vut	VtVq^tvTp;r67vWp7wzw}V~Vp7ZT^trWpV^tv}@tvVu7rVp@tvVq7rWqVu7~WuVs7wTs{v}Wu}VvVr_tbAtzVvVu@tbVvVr^tf@t~VvVr_t~AtvVr7VRv}ãtw{	Uv7FTrRvVr7zVw^t~T~VtVuf°tVr^tjTVr^tV7tW{Vw^trW|Vr^tnWxVWpu6t6VpV{1r6Vr7RVtVp^tvTqVugwvVp7rWpVr^tZ7tW}Vr^t^WzVr^tRWy7vWsu6VsV}0{tV~VsVz^tvTf=r6V|Vf[vv{u}Vs7rWszv}v}VxV7r7rfjVr^tzVr^tf7r7~fjVvVw^t~@t~VvVw_tvAtvVr7FRvy}VyVz7r7rfjVqV~9{vVqV|TqVq[vvVsV}1Lvvzv}v}Lww	Uv7fTuRvVuVt@t~VuVw@trVuVu7r@tzVvVtVu7z7bfñuVu7fRv}=ww	Vv^tvTv^tvTuVw7q7vVwVv^trTv?Twm7®v7vVwmVuVt7q7vVvVt=Tvm7®v7vVvmf.}Éut~	u\nUv7fTrRvVt7sWq2vvvvvvvöWzu6VzVwVu7n]uvÖWzVqVu7VTu1{v}Vr4öööö¶vAtrVwVt7sW7rW~7vWtu6VrVs@tzt6t6u6VwV0{wVt7wWtV{Vw7n]uvT}ÖW{Vw7VTqWwV}2vvvvvvvv3{v}7	V{VzÕT}2vv7ÔuTw7tTuVwVu=mTu7	VuÎ2vv7ÕV}mWu7vVw7tTp7vVwVp9mTwVwÎ2vv7ÕV}mWwu6VwVu9{tVwVuVw7w\0VwTp7wVpÎ2vv7ÕV}T|mWwVpVuV|mWuzv}v}VvVr^tzTwVr^tr?r	Vr7rVw7r7~fVVr^tzsVw}@trVvVr^t~@tvVr7fRvy}Vr^trVs0r6Vr7r7r7~fhVr^t~W~}V~Vs7uTuVt@trVuVw@tvVs7wWsVqWwzv}v}Òpt	w\nUv7öwTrRvVrVt@tnVrVw@tbVrVr7b@tVr7jVtVr7v7yfñuVr7^VtfMVt7rWtu6Vtr6Vw]uvW{Vr7vVw]u~Vuf³tVr^tFTsVr^t^0r6Vr7^7~7nfh}Vw7fWwVr^tZVs7nTpVrvu}uvVpV{OufVrVs7w@tFVt7fWtzw}}Vr^tFWwVr^tZWsVr^t^Wqt6Vr^tVTpVr^tRT|fd3r6Vr7~Vw7~7nfU7vWtVr7v@tJVrVr^tzT~@tNVrVr^t~@tBVw7nW}7vWuVsWwu6t6VtV}0{vVrVwvtr}u6VrVw^tb@t&Vw^tvTz7u0{vVw7nWwVr^tBVu0r6Vr7B7~7nfhVr^tNW~}VtV~TVz@tvV7rVrvu6}tvV7bVr^t&@tvVrVu7wTu@tJVt7nWtzw}}VqVs7~7nfjVr7¢vVufMVpV|7tW~Vr^tNWqu6VpV~1r6Vr7vWwVuVp^tvTt=r6VrVqVt7nTw^tv@tVrVwvtr}uVrVw^tb@t}Vp7rWpVw7u@tvVr7¢vVr^t*Vr^tTt7u17~7nfiVr^t.Vr^t*Ts7nWwu6Vt7u1r6VwVt@tvVw7rVrvu}tvVw7bVr^t@tvVw7nWwVs7wWs7uWtzw}}VrVs@t*zw}}Vr^tBVq7~7nfjVr^t*WwVr^t\"Wqzw}VrVw@t*VrVs@t.VrVq@t\"}VwVq?r6Vr7¢vVw7~7nfVVr^t*Ww}Vr^t.WtVr^tjVr^tV7r7rfjVvVw@trVvVt@tvVr7öwRv}tt\nw	Vv^tvTv^trTsVw=r6Vv^tvVw7r]uvWu}VtVs?r6Vv^tvVt7r]uvWr}7v7v7	VuVrTvm7w7tVvmVuVrmVuVuVrVrm}tt\nw	Vv^tv^tvTv^t~TsVt=r6Vv^trVt7F]ufWu}VwVs?r6Vv^trVw7F]ufWr}7v7v7	VuVrTvm7w7tVvmVuVrmVuVuVrVrm}²twr	t62vvvvvv/62vvvvvvvvVwVw2vvvvvvvvmTwVw2vvvvvv/6mTw2vvvvvvvv{vVw2vvvvvv/6r67wWszw}Vtr6VwíuWt7tWszw}7tWs7	Vw2vvvvvv/6Õ2vv7ÔuTt7tTuVtVu=mTu7	VuÎ2vv7Õ2vvvvvv/6ÔVwmWu7vVt7tTr7vVtVr9mTtVtÎ2vv7Õ2vvvvvv/6ÔVwmWtu6VtVu9{wVtVuVt7w\0VtTr7wVrÎ2vv7Õ2vvvvvv/6ÔVwTpmWtVrVuVpmWuzv}v}VvVt@trVvVs@tvVvVwOu~}±~wb	Uv7æwTrRvVr7JVwfVr7¾vVwfVr7¢vVwfVr7v@tVr4öööö¶vAtVr7v@tVr4öööö¶vAtVr^t.WzVr^t*W{Vr^t&WxVr^t:WyVr^t6WeVr^t2Wbu6VfVwVwVf?mWst6u6VsVfTq0{wVr7FVyVxVqfVq7wWfVr^tF{v}7vWpVr7v@töwVr4öööö¶vAt7wW~7rW}u6VzVq7uTsWcVsVyW`u6V~7w\x07r6VqVx?r6V`Vg@trV`7w@tv}VqV{?r6VcVg@trVc7w@tv}Vr7vVqf3Vr7òwVtVqVugwvVr^tþwTVr^túw7tW~Vr^tòwW|Vg7wWgVr^tVp0r	Vr7v7r7bfhVr^t\nsV}}Vp7bTsV~@tfVsV|@tzVsV@t~VsV@trVsVq@tvVrVp7wTp@töwVr^t\nW}}t6t6t6t6t6t6Vp3{vV}Vp7bTs7bT3{vV^tvWVs7zT|^tvT~Vs7r^tv0{wV|V~7r@tvVr7^VyVxV~^tvTsfVr^t^T~7w\x07{tVsWqzs}V}7zWqu6Vpr6Vq^tvVq7~^tv7r7rfjVp7wWpVq7bWqzw}}Vr^tVr^t\n7r7bfjz~}Vr^t\nW}t6Vp3r67vWpzw}VrVp7wTp@töwV}Vp7bTs^trT~3{vVs^tzV~7r7rfj}Vr7nVzV{Vft6Vp3{vV}Vp7b7bTs3{vVr^tn7w\x073{vVzV{Vs^tvVr^tjf}Vr7fVzV{VfVr^tbVr7~VyVxVfVr^t~WsVr^tf7w1{w7vW~Vs7w1{rVr^tz1{rzt}Vr^tZW|Vr7VVeVbVsfVr^tV{tVzV{VV|fzt}7vW~Vs7w\x07{t}Vr^tVr^tTs7t7rW|u6t6Vs3r67vWszw}VbV|^tvTd=r6VeVd7uTaV@trVa7w@tv}Vs7wWsV|7rW|Vr7vVdf3VVd1{w}}VrVs@tzw}}V~7wW~zv}v}}VvVr^t@tbVvVr_tAtzVvVr_tJAtvVvVr^t2@t~Vr^tVr^t7r7rfjVr^t\"Vr^t.7r7~fjVr^t>Vr^t:7r7~fjVr7æwRv}ótwp	Uv7æwTpRvVp7bVtfOVt7rWtVp7vW~Vp7NWu6t6t6Vtr6VpVq@tRVpVu@t^Vp7w@tVVp7FVwVp7VVrVsf¾tVp^tFT|7s1{tVp^tBWwVv7v@tvVvVw@trVp7bfútzw}VpVp^tj@tNVpVp_tbAuFVp7~Vp7FfNVvVp_u~Atv}Vp7æwRvy}Vp^tBW}V~V7^|vvVpV}@tVpV|@tVt7fWtVw7fWwVq7wWqVp7bVp7vfCzv}v}yw|	Uv7vTsRvt6t6t6t6t	t6t6t6t6t6Vu7¶v;r6VrVuVr^tRTqVuVq=m@tRVw^tv7òööö0r6Vs7VVw^t~Vw^tzVtVu7wVrf±tVs^tRWwVs^tVTt3r6Vv7s@tvVvVw@trzz}VvVw@t~VvVt@trVv7w@tvz}}Vs7VVwVtf\rVs^tRW|Vs^tVT}3{VsVs^t^T@tjVsV|@tnVsV}@tbVs7q@t:Vs7ÐÛ¶v@t>Vs7u@t2Vs7ÛÛ¶v@t6Vs7u@tJVs7¨Ù¶v@tNVs7u@tBVs7ÆÛ¶v@tFVs7@tZVs7¯Ø¶v@t^Vs7s@tR7vWwu6Vw7~Tq7F0{tVs7VVwWpVqWwV}V|Vp7~^tvTqVp7z^tvTpf3{v}VqVp7¯Ø¶v7fy3r6VvVs7bVqVpVuVrf¿tz}}Vs7b7Ø¶v7rf\bTwr6Vv7s@tvVvVw@trz}}Vs7VVs7b7¯Ø¶v7fôwVs^tRWzVs^tVT{3r6Vv7s@tvVvVz@trz}}Vs7VVs7b7Ø¶v7~fôwVs^tRWtVs^tVTw3r6Vv7s@tvVvVt@trz}}7uWuVwVt7ýÛ¶v7tfy{~VwVt7ûÛ¶v7ufy{~7rWuVwVt7Û¶v7tfy{~VwVt7Û¶v7pfy{~7sWuVwVt7Û¶v7~fy{~VwVt7Û¶v7zfy{~7pWuVwVt7üØ¶v7}fy{~VwVt7ãØ¶v7yfy{~7qWuVwVt7ÒØ¶v7fy{~VwVt7ÛØ¶v7{fy{~7~WuVwVt7®Ý¶v7qfy{~VwVt7ÌØ¶v7}fy{~7tWuVwVt7³Ø¶v7pfy{~VwVt7½Ø¶v7|fy{~Vs7VTu7©vVwVtf>Vs7vVuf7wW~t6Vs^t7w0r6VwVs^tTuWqVtVuWpVwVs^tTu7æÛ¶v7pfy3{w7tWuzs}VwVt7öÛ¶v7pfyr67öörWuz}7vW~VwVt7ðÛ¶v7sfy{u7vWuVtWpVwWqzr}VwVu7øì¶v7qfy3{r7uWuzu}Vs7X@tRVs7é¶v@tVVt7~Vs7V7wfÿwWwVv7s@tvVvVw@trz}Vs7´v@tRVs7Ù¶v@tVVt7wVs7V7wfÿwWwVv7s@tvVvVw@trz~}7öôrWuzr}7vW~VqVp7ýÛ¶v7tfy{w7ötVqVp7àÛ¶v7tfy{tl7÷tVqVp7îÛ¶v7ufy{tlVqVp7íÛ¶v7tfyr67wW~7vzu}VqVp7ëÛ¶v7ufyr67wW~zt}VqVp7ûÛ¶v7ufy3{v7|W~zu}Vs7w@tBVs7ûì¶v@tFVsVt@tZVsVw@t^Vs7d@tRVs7ºÙ¶v@tVVs7~@tVs7Ø¶v@tVsV@tVs7t@tVs7v7fVs7V7ufÿwWwVv7s@tvVvVw@trzs}7w}Vu7fWu}V~Vu7~Wu}7wWqVwVt7ûÛ¶v7ufy3r6VwVt7£Ø¶v7rffWq}Vs7VVs7b7ÖÛ¶v7p7îé¶vfõwVs^tRW~Vs^tVTx7öööö0r6Vv7s@tvVvV~@trzt}VsVs^t^Tp@t*VsV~@t.VsVx@t\"t	t6t6t6t6t67qVu7tVu7w\x077w;m7w\x07xwtuttttvvt}Vp7w1{uzt}Vp3{wzt}Vp3{w}Vs7VVs7b7Ø¶v7}f\0Vs[vVr6Vs^tRzt}t6Vs[vW7w\x07TpVu7~7w\x077w;\x073r6Vs7VVuVs7¢vVpVfºtVs[vVTw71{wVs^tRWwVv7s@tvVvVw@trzs}Vs7b@tBVs7ÎÙ¶v@tFVsVt@tZVsVw@t^Vs7w@tRVs7ûì¶v@tVVs7}@tVs7Ø¶v@tVsV@tVs7t@tVs7v7vVs7V7ufÿwzt}VvVs[vULv}VvVsYvWMvVvVs_u^AufVvVsvuF}unVs^tRWtVs7~VrV{VzfÙwVs^t~WuVv7vLv\\VvVpLv_VvVqLv^VvVt@tzVvVwLv~VvVu@trVv7v@tvzu}Vs7p@tVs7ÖÛ¶v@tVs7t@tVsV@tV}V|7ÖÛ¶v7pfWuVs7w@tBVs7ûì¶v@tFVsVt@tZVsVw@t^Vs7V@tRVs7îÙ¶v@tVVs7vVVum7tVs7V7ufÿw}WwVv7s@tvVvVw@trVs7¢vfõtzw}Vv7s@tvVvV|@tr}Vs7vRv}µrwu	Uv7vTpRvVpVu@tjVpVt@tnVp7t@tfVpVw^t~@tbVpVu@tRVpVt@tVt6VwVp7V7wf\bTqr6Vv7s@tvVvVq@trzw}t6t6t6t6VtVu7ÐÛ¶v7qfy3r6VtVu7ÛÛ¶v7ufy{wVp7¢vT~VwVtVuf÷wVp^t.WwVp^t\"Tq3{tVtVu7ÆÛ¶v7ufyV~VqVwVp7fVr7wVsf±tVp^t.WwVp^t\"Tu3{tVp7VWrr6VrVw@t~VrVu@trVr7w@tvsVrVw@t~VrVu@trVr7t@tv}zr}Vp7¢vTuVw7ÐÛ¶v7qfôwVp^t.WwVp^t\"Tt3{wVp7~VtVwfuVp^tzWtVp^t~WwVuVp7ffüwVs^tVTuVs^tn0r6Vs7n7r7nfh}VpVu@tRVs^tjVu7nTqVp^t*@t~VqVp_t\"AtvVqVr@tbVqVt@tfVqVw@tzVsVu7w@tVVp7r@tVzu}Vp7¢vVw^tvVw^tr7ÛÛ¶v7ufTw7ÎÛ¶vVwmVp7fVr7wVsf¼tVp^t.WwVp^t\"Tt{w}Vv7s@tvVvVw@trzt}VpVw@t^VpVt@tRVp7u@tV}VvVp7V7F|vv}Vp7vRv}Ãwww	Uv7vTsRvt6Vw^tv7òööö0r6VvVw^t~Vw^tzVtVuVrf±tzw}Vs7FVwVtVuVrf¾tVs^tBWtVs^tFTu7s1r6Vs7~TrVs7N7^|vv7~7FfwTwVt@trVwVu@tvVw7~Vr7^|vvVv7w@trVvVw@tvzw}Vv7v@tvVvVt@tr}Vs7vRv}qtp	u\bUv7öwTrRvt6Vt7q;r6Vr7vLvFVr4rAt^Vr4vAtVVr4öööö¶vAtnVr7v@tJVr4öööö¶vAtBVrVw@t6VrVwVt@t2Vr7RW7rWqu6Vr76fT~7öö²v1r6Vr^tBVs0r6Vr7B7r7rfhVr^tNWq}VpVqV~@tvVrVs7wTs@tJVp7rWpzw}}Vr7vLv\nVrVs@tVrVr^tNTp@tVr7v@tVr4öööö¶vAuVr4vAuVr7v@t.Vr4öööööwAu&Vr7vLv:Vr7v@t>Vr4öööö¶vAu6VrVr7n@t*t6Vr767vfÍw7w\x07Tq7y1{vVr^t.Ts3r67yWqzw}VrVs7wTs@t.7yWqVr^t\"Vs7^Ts[vWT~7t0{vVs_ufW|Vs_u~W}Vs_uvWz7wWqVs^tjVr^t*V~7w\x07Lvn7D={v7t7yV}Vz\nV|4rð\n4çr\v4\f\"mWq}Vr^tVr^t7r7~fjVr^t6Vr^t27r7~fjVr^t&Vr^t\"7~7^fjVr^tBVp7r7rfj7cWp7¬à¶vWst6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6Vq7wxyxvwturspq~|}zy{}7yWp7à¶vWsz{}7à¶vWszz}7jWp7åá¶vWsz}}7RWp7Ùá¶vWsz|}7eWp7¥á¶vWsz}7lWp7á¶vWsz~}7oWp7öî¶vWszq}7bWp7ïî¶vWszp}7oWp7Ûî¶vWszs}7WWp7°î¶vWszr}7î¶vWszu}7MWp7î¶vWszt}7bWp7Áï¶vWszw}7[Wp7Ûà¶vWs}Vr7nfÓtzw}VrVwVtfuVrVvtv}u~Vr^tjWsVr^tVWpVr^tnTw7öööö1{w}VvVp@tfVvVs@tzVv7n@t~Vv7æð¶v@trVv7öööö@tvzt}Vr^trWtVr^tvWqVvVp@t~VvVs@trVvVw@tvVvVrvu~}tzVvVuLvRVvVq@tjVvVt@tVzw}Vv7v@tfVv4ÐöööfAt~Vv7¾Û¶v@trVv7öööö@tv}Vr7öwRv}Ìt~	w\bUv7¶wTsRvt6Vu3{vVt^t~7uWqVt^trWuu6Vq3{wVs7®vT~Vu^tvVu7rTp^tvftVs7VV~flVs_uVW{Vu^tvVp^tvfwVuV{AtvVq7~WqVu7~Wuzv}v}Vw7~\0W~Vs7p@tBVs7ÖÛ¶v@tFVsVr@tZ7tWqVs7t@t^7wWrt6t6t6t6t6t6t6t	t6t6t6t67qVw7tVw7w\x077w;m7w\x077wx~uuvwtspq~}VsVt^t~@tVsVt_tvAu.Vs7~Vs7®vf[Vs^t~Wp7uWqVs^tzzu}VsVt^t~@tVsVt_tvAu.Vs7fVs7®vf[Vs^tfWp7rWqVs^tbzt}VsVt^t~@tVsVt_tvAu.Vs7nVs7®vf[Vs^tnWp7sWqVs^tjzw}VsVt^t~@tVsVt_tvAu.VsVs7®vfõuVs^tvWpVs^tr}WwVvVp@trVvVqLvvVvVw@t~zp}Vs7v@t\"Vs4öööö¶vAt:Vt^t~7uWpVs7vW~7rWVs7ªvW}Vt^trWu7~Wr7vWwu6t6Vpr6Vs7®vVu^tvVu^tr7vf½tVs^t.Tz7öööö1{wVsV}vtv}uÖwVsVw@tÂwVs7w@tÆwVsVs7^@tÎwVs7Æw7uVs7Öw7tfÿwWuVv7LvvVvVu@trVs^t&TvVwfwVs^t:Vv7r7^fjzq}VsVs^t\"Tu@tVsVs_t:T{Au.VuV{Ñ?r6Vs7®vVu7r7^fVVs^tWu}Vs^t*W7pWrzr}VsV~vtv}uöwVsV~vtf}uæwVs^t*W|Vu7~WuVs^t:Vw0r6Vs7ºv7r7^fhVs^t&W}VrVTq7rV|@tvVq7~Vz@tvVqVsvuöw}tvVqVsvuæw}tfVsVw7wTw@t\"Vp7~WpVr7^Wrzv}v}Vs7®vVt^trVt^t~Vs7^Vw7n\0f»tVs^t.WuVs[vTp7r0{tVw7f\0W|VsVs^t@t>VsVs_t*Au6VsVs^v@tNVsVs^v@vM7qWrzw}Vs7®vVt^trVt^t~Vs7^V~f»tVs^t.WuVs[vTp7r1r6VsVs^t@t>VsVs_t*Au6VsVs^v@tNVsVs^v@vM7~Wrzw}zw}VvVu@t~VvV@trVvV|LvuVvV~LvtVvVwLvwVvVrLvvVvVs_u6AtzVvVs^t>@tbVvVpLvnVvVs^tN@voVvVs^vM@vjzw}Vv7LvvVvVu@tr}Vtfõt}Vs7¶wRv}Àwww	Uv76TsRvt6t6Vt3{vVs7~VrVw^tvVw^trfØwVs[vn7r0{vVvVs_unAufVvVsvu~}uvzw}VsVu@t^Vs4wAtVVs7g@tBVs7½÷¶v@tFVsVr7t7q\x07Tw^tÆÍ6@tJVsVw^t¶Í6@tNVs7V7gVs7F7tfÿwWwVv7rLvfVvVw@tv}Vs76Rv}st|	w\bUv7¦vTuRvVu7v@tVVu4öööö¶vAtnVwVt7sWp7rWru6VpVwTt1r6Vt7VWwVt7fTq^tv7öööö0{wVt7~^tvW~Vt7r^tvWVu^tnVs0r6Vu7n7r7zfhVu^tjWr}VrVs7zTtVq@t~VtV~@trVtV@tvVuVs7wTs@tVzw}}VuVu7n@tRVuVu7R@t6Vu7^VsVu767nfñuVu^tVWwVu^tjWrVu^tnWqt6Vu^tZTpVu^tFTfd3r6Vu7fVw7r7zfU7vWtVu7v@tJVuVu^tbT~@tNVuVu^tf@tBVw7zW|7vWsVrWwu6t6VtV|0{vVw^tvT}3{vVw_trW{Vw7zWwVu^tBVs0r6Vu7B7r7zfhVu^tNW~}VtV~TzV}@tvVz7rV{AtvVuVs7wTs@tJVt7zWtzw}}VqVr7r7zfjVu7~Vs7r7zfUVu7v@t>VuVu_u~At6VpV7tW~Vu^tNWq7vWru6VpV~1r6Vu7ºvWtVsVp^tvTw=r6VuVqVw7zTt^tv@t:Vt_trW{}Vp7rWpVt7v@tvVu76VrVu^t:Tw7v17r7zfiVu^t2Vu^t>Tr7zWtu6Vwr6VtVw@tvVt7rV{AtvVt7zWtVr7wWr7vWwzw}}VuVr@t>zw}}VvVu^t>@t~VvVu_t6AtvVu^tBVq7r7zfjVu^tZWpzw}VvVw@t~VvVr@trVvVq@tv}Vu^t^Vp7r7rfjVu7¦vRv}Ivt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7zTt^trWwVt^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwf¹tVuVvVtf¹tVu^t~Vu^tzVu^tvVu^trfxVu7fRv}¿wuw	w\nw\bUv7VTsRvVs7~VwVtVuf\nt6Vs_u~Tq4t'r6Vs^tfWwVv4tAuvVvVw@t~zw}Vs]ufWpt6Vq4w${vVp2vvvvvv/6Vp2vvvvvvvv\x07{vVsVu@tbVsVt@tfVs7t@t~VsVw^t~@tzVs7@@tjVs7Æ¶v@tnVr7yVs7~Vs7n7wfýw}VvVpOu~VvVqAuv}Vs7VRv}>vVv2vvvvvvvvr6Vt7dVw7¶Æ¶v7wfýw}2vvvvvvvv2vvvvvvvvVvVv2vvvvvvvvmVvVvm}¯wtt	w\bUv76TrRvVr7zVwVtf\rt6t6t6Vr^tzTw3r6Vr^tfWtzw}VrVr^tb@t^VrVr_tzAuVVr7nVr7V7Þð¶v7ufôwVr^tjWtVr^tnTs{w}VrVt^tn@tNVrVt_tfAuFVrVtvtv}uVVu7v7vVrVr7Vf±wVt7jf«wVv7v@tvzw}Vr_tfWpVvVt@tfVvVs@tzVvVpAtrVvVw@tv}Vr76Rv}wu	Uv7fTtRvt6Vw^tFTu7wVumTrVw^tB7vVumTu7í÷¶v7wfûu3r6VrVu7ÐÇ¶v7fûu3{w}Vt7´v@tzVt7ÙÇ¶v@t~Vw7{VvVt7~7wfýw}Vt7fRv}+tw\nw	t6Vw3{vVv7nWv2vvvvvvvöWuu6VuVv]uvÖWuVv7VWvVw7wTw{v}Vu2vvvvvv	{vVt7t7Æ¶v7wfÿwWr}Vr}ww	t6t6t6t67sVw^tvTt7ööööVt7v8m7wxuuwtv}Vv7öööö@tvy}VvVw]u~fty}VvVw^t~Vw^tzfgy}Vw[vr3r6Vv7Ëÿ¶v7sfgy}Vv7Ïÿ¶v7rfg}Åru|	w\nw\bUv7vTtRvVv^trWuVv^tvWVw7ªÎ¶v7uVv^t~Tpf	Vt7¦vTsVw7ÖÂ¶v7|f÷wVt^t\"Wvt6Vt^t&3{vVt7²vTrVvfOVtVp@t\"VtVr@t&t6t6Vw7ÖÂ¶v7|Vs7qfTv{vVsVw7ÜÂ¶v7qfòw7wWsVt^t\"WvVt^t&7w0{vVu^tvVu7rTq^tvVw^t~Tr7ÜÂ¶v7qVv7wVvmT|Vt^t.7vVvmT~7vVpft6V~{vVq^tv7sWvVu^tvWuu6Vv3{wVv7VWvVu]unVu7VWu2vvvvvvvv3{v}7vWs}Vr^trWpVr^tvWrVt7¦vVw7ÇÂ¶v7~f\nVt_u&T{4t${wVt^t.Wv}Vt7²vfútzw}Vt]u.WzVtVt^t:@t.VtVt_t2Au&Vt7~Vt7¦vfNVt^tzWqVt^t~W}7vWv7vWuVsr6VtV|V~fuVt^tvWuVt^trWw}Vt7wLvJVtVp7vVr7w0m@tNVtVw@tBVtVu@tFVt4öööööö¶Ú¶vAu^VtVz2vvvvvvvvV{Ñ7w\x07mOuVVt7v@tnVtVq@tbVtV}@tfVVt7ffC}Vt7vRvVv}Ëxuz	w\nt\bUv7æuTrRvVr7ötVwVtVuf¥tt6Vr^tötTs3r6Vv7u@tvzw}Vr^tútW~Vr^tætWVrVr_tòtTgAtZVrVs@t^VrV@t\nVrV~@tVr4vAtVr4öööö¶vAtVr4rAt.Vr4vAt&Vr4öööö¶vAt>VrVu@tVrVu7f@tVrVr^tFTq@t®wVrVr_t^Au¦wVr7u@tútVr7Þð¶v@tþtVrVq@tòtVr7t@tötVr7ötTwVr7¾vTtf¢tVr7^7ÚÎ¶v7pVtf	Vr7VVr7¦w7¾ð¶v7qföwVr^tRWtt6t6Vr^tV7w0{vVwVt7¾ð¶v7qf\0Vr[vöt7w0r6Vr^tòtWtzw}Vr[v÷tW{Vr7ötVr7^7Ýð¶v7|Vr7¾vf§tVr_uötTd4t'r6Vr^tþtWtzw}Vr]uþtWfVr7v@tött6t6Vd4w${vVf2vvvvvvvv3{vVr7w@twVrVfOuwVr7ötf×tzw}VrVrvuöt}uw}Vr7ötVr7^7ðÄ¶v7yfòwVr^tòtWpt6Vr^töt7w0r6VpWtzw}Vr^tþt7~WwVr7~@ttVr7Ç¶v@ttVrVq@ttVr7t@tt7vWu7vVpmW|t6t6VsVgÑ7Ç¶v7~fTt3r67vWszw}Vr7v@túuVr4öööööwAtòuVr7ötVtVr7tf\rVr^tòtWtVr^tötTw3{wVr7BVwVtf¸tVr^tJ7zWtVr^tBWwVr^tNT}Wut6t6u6t6Vt3{vVu^tvTs3{vVu^t~WzVrVu^trTx@t6VrVs@tJVr7t@tBVrVr7t@tN2vvvvvvvvWfV|3r6Vz^tvTy7ôööö1{uVz]u~Vr7BVr7¾vf¤tWf}Vu7zWuVr7nVsVxfuVrVfOuîtVr7óööö@tötVrVr_unAuætVt7zWtVr7òuVr7ötf@zw}}VwV}7r7zfjVr^tþuTwVr^túuTsVr7tf£tTt3{wzu}Vr7B7 Ï¶v7eVyfþwWtVwV}7r7zfjzt}VwWtVr^tòuTu7öööö0{t}VrVs@twVrVw@twVrVu@twVrVs@tþuVrVw@tòu7vWuVwVsVq7ðÄ¶v7yVp7wVpmTwV|7vVr7¾vTtfVr7v@tJVr4öööööwAtBVrVt@tþtVrVr7òu@tòtVrVr7BTp@tötVr7¦w7ÂÄ¶v7sVr7öt7~fTtr6VpfñtVr7wfützt}V{7w\x07WtVrVr^tJ@tîwVrVr_tBAuæwVrVrvuw}utVrVr_twAuöwVrVr^tw@tþwVr7fVwV|fuVr^tbWqVr^tfWsVr7v@tÞtVr7vMwtVr7v@tötVr4öööö¶vAuÆtVr7v@tÎtVr7v@t²tVr4ööööfAtÊtVr4~Au®tVr4vAu¦tVr4öööö¶vAu¾tVr7v@ttVr4öööööwAutVr7v@tþtVr4wAuîtVr4wAuÖtVr7v@tºwVr4öööö¶vAt²wVr7v@tÎwVr4ööööfAuÆwVrVr^t¦t@tÞwVrVr_u¾tAuÖwVr7¢tfñtVr7þtf×tVr7tfützu}Vr7òufüt}Vr7wf×tVr^tWu}VrVt^tn@tîtVrVt_tfAuætVrVtvtv}uötVu7vV~VVr7ötf±wVt7jf«w7tWu}Vr7~V~VfuVr_u~WgVr7ôtVr7¾v7^|vvVrVrvut}tNVvVu@tvVvVrvtB}trVvVr^t2@tbVv7v@t^Vv4wAuVVvVq@tjVvVs@tnVvVrvt¶w}tZVvVr_uÆwAtJVvVr^tÎw@t2VvVr_uÖwAu>VvVr^tÞw@t&VvVr^tîw@t*VvVr_uæwAt\"VvVr^tþw@tVvVr_uöwAuVv7wLv\x1BVvVtLvVv7vVr7öt7\\|vvVvVgAuîw}Vr7æuRv}§w|	Uv7ÆwTtRvVv^tvWVw7Ï¶v7uVv^trTpf	Vt7îwVw7¯Ø¶v7fôwVt^têwWqt6Vt^tîwT|3r6VqWvzw}Vt7îwVw7Ø¶v7~fôwVt^têwWuVt^tîwTr3r6VuWvzw}Vt7îwT}Vw7ÖÛ¶v7p7îé¶vfõwVt^têwWvVt^tîwTs7öööö0{vVtVt^tÖwT~@tVtVv@tVtVs@tt6t6t6t6t6VrVu7Û¶v7tfy3r6t6VrVu7ýÛ¶v7tfy{vVrVu7ûÛ¶v7ufy{vVrVu7Û¶v7~fy{vVrVu7üØ¶v7}fy{vVrVu7àÛ¶v7tfy{vVrVu7íÛ¶v7tfy{vVt7~@tâwVt7Ø¶v@tæwVt7t@tþwVtVw^t~@túwVt7g@tÚwVt7Î¶v@tÞwVtVu@tÒwVtVr@tÖwVt7d@têwVt7ºÙ¶v@tîwVp7fVt7þwV}7ufýwVt7vLv>Vt7vfõtzp}VtVs@tÖwVtVv@tîwVtVv@têwVtVvV~7u@tÒwV~3{wVtVv7~@têwVv^tvWsVv^trWvVt7îwfùtVrVu7Û¶v7~fy{tVrVu7üØ¶v7}fy{uVrVu7àÛ¶v7tfy3r6VrVu7íÛ¶v7tfy3{s}Vt7îw7vVsVvfØwt6Vt[vÞw7r1r6VtVt_uÞwAuVtVtvuîw}u&VrVu7íÛ¶v7tfyWwVt7vLv<VtVwLv?Vt7qLv>VtVw7wLv=zw}Vt7p@tòwVt7ÖÛ¶v@töwVt7t@tVtVw^t~@t\nVt7F@tÚwVt7óÏ¶v@tÞwVtVv@tÒwVtVs@tÖwVt7w@têwVt7ûì¶v@tîwVt4wAtþwVtVt7v@tæwVp7gVt7þwVt7îw7ufýwVt7vLv>}VsVvfwzs}VtVt^t@tÖwVtVt_tAuîwVt7fVt7îwfõuVt7tLv>VtVt_ufAt:zr}Vt7îwTvfùtVt7W@tÚwVt7ÃÏ¶v@tÞwVtVu@tÒwVtVr@tÖwVt7w@têwVt7ûì¶v@tîwVp7gVw^t~Vv7ufýwVt7vLv>zu}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7uLv>zt}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7rLv>zw}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7tLv>}7vWv7vWwVrVu7ûÛ¶v7ufyr6Vt7¾v7þÌ¶vf½w7wWw}VtVtvu.}uFVtVtvu>}uVVt7~VpV|VqfÙwVt7vMv7VtVwLv6Vt7v@tnVtVt^t~@tjVVt7nfC}Vt7ÆwRvVv}ðpuq	w\nw\bUv7ÆwTtRvVv^tvWsVw7À¶v7sVv^trTuf	Vt7vVw7ðí¶v7tf\fVt^tWvt6Vt^tTr7÷ööö0{vVr7öööö0r	7vsVtVt^t@tVtVv@tVtVr@tVt7~Vt7vflVt^tzWpVt^t~}WrVt7vVw7¾ð¶v7qf\0t6t6Vt[v7w0r6Vt^tWvzw}Vt[v\x07Vt7vVw7¹ð¶v7qVuf§tVt_uT|4t'r6Vt^tWvzw}Vt4vAtBVt4öööö¶vAtZVt4rAtRVt4vAtjVt4öööö¶vAtbVt]uW7w\x07Tq3r6VuVt7b7^fÚt}Vt7v@t2Vt4öööööwAtJVtVu@tVtVt7JT~@tVw7ÖÂ¶v7|Vt7v7wfTv3{wV~fútVt7bfÔt}VrVpfätzw}V2vvvvvvvvV|Ñ7w\x07mWt	Vq3r6VufÔtVuVt7b7^|vv7vzw}Vt^t27v1}WuVw^t~Tv^trWwVv^tvWvVtVt^t2@tÞwVtVt_tJAuÖwVtVt7ÖwfNVt4vAuöwVtVp@t\nVtVr@tVtVOuþwVtVt^tr@tVtVt^tvTr@tVt7wLvêwVt7v@tæwVtVw7vVv7w0m@tîwt6Vu3r6Vt7vfÕtzw}Vt7¾vVt7v7r7^|vv}Vqr6Vt7bfÔt}Vu3WvVsVs^t~Vu7~7FfiVs^trVs^t~Tu7FWwu6Vv7w\x073r6VwVr@tvVw7rVt7¾v7^|vv7wWvVw7Z7wLvvVw7FWwVu7wWuzw}}VsVu@t~7vWv}Vt7ÆwRvVv}~uu	w\bw\nUv7ÆtTpRvVpVt@tJVpVw@tNVpVs@tFVp4vAt^Vp4öööö¶vAtVVp4rAtnVp4vAtfVp4öööö¶vAt~VpVs7f@tBVrVp7~Tqf¢tVp7¶wT~VuVrf\rVp^t²wWrt6t6t6Vp^t¶wTu3{vVpVp^t¾w@tîwVpVr@tâwVpVu@tæwVp7æwTu7ÊÀ¶v7rVqf	V~Vu7¾ð¶v7qf\0Vp[v¶w7w0r6Vp^t²wWrzw}Vp[v·wWqVp7¶wVp7æw7¹ð¶v7qVp7~f§tVp_u¶wT4t'r6Vp^t¾wWrzw}Vp]u¾wW|Vp7¶wVp7æw7 ð¶v7}7¾è¶vfõwVp^t²wWrt6Vp^t¶wTs7öööö0{vVpVp^t¾wTu@tÒwVpVr@tÖwVpVs@têwVpt	Vu3r67rWr7vzw}7r7bfwTr7v@tzVrVp^tÒw@t~VrVp_têwAtv7w}Ts@tÆwVpVr@tÚwVpVs@tÞwVp7v@tÊwVp4öööööwAtÂwVpVp7~@t²wVpVp7ÂwTs@t¶wVp7æw7ÂÄ¶v7sVp7¶w7ofTr3{tVsfñtVp7ÞwfÿtVu{vVp7êwfõt}Vp^tFWs}VpVr^tn@t®wVpVr_tfAu¦wVpVrvtv}u¶wVs7vVwVtVp7¶wf±wVr7jf«w7tWrzw}VpVp^tÆw@tVpVp_tÞwAuVpVp_tÂwAu&VpVp^tÊw@t.7vWrVp7v@twVp7vMwÚtVp7v@t¶wVp4öööö¶vAuwVp7w@tötVp4vAuwVp7v@têtVp4öööööwAtâtVp4rAtútVp4vAtòtVp4öööööwAuÖtVp7v@t¾wVp7v@tÞtVp4wAu®wVp4wAuwVp7v@túwVp4öööö¶vAtòwVp7v@tVpVp_twAuVp7v@t>Vp4öööööwAu6Vp7þtfÿtVp7âtfñtVp7¾wf×tVu3r6Vp7êwfõt}Vq7w\x07WsV|2vvvvvvvvVÑ7w\x07mW|}VpVwVtfuVp_uvWVv7vVp7~7^|vvVvVAuîwVv7v@t^Vv4wAuVVv4wAunVvV|OufVv7w@t~VvVr@tvVvVpvtöw}tZVvVp_uAtJVvVp^t@t2VvVp^t@t&VvVp_uAu>Vv7vLv\x1BVvVsLvVvVp^t.@t*VvVp_u&At\"VvVp_u6AuVvVp^t>@tVp7ÆtRv}Óxu{	w\bw\rUv7ÖtTtRvVv^tvW{Vw7Á¶v7uVv^trTzf	Vt7vTvVw7¯Ø¶v7fòwt	Vt^tT~Vt^t7w0{vlVt^tVvVw7Ø¶v7~fòwVt^tTuVt^t7w0{vlVt^tWrVt7^Vw7õñ¶v7s7îé¶vf\vVt^tZTsVt^t^7w\x07{vlVvVsf/Vt^tTvVt^tTq7÷ööö0{vl7wVvVq7öööö0TmWsVt^tWpt6t6Vu7wVumTvVr7vVumTu7þÁ¶v7pfy3r6VvVu7øÁ¶v7|fy3{w}VvVu7øÁ¶v7|fyWvVt7vLvÿwVtVvLvþwVt7wLvVt7v@tzw}7vVpVmWrt6VvVu7îÁ¶v7pfy3r6VvVu7èÁ¶v7|fy3{w}Vt7vVsVr7tVvVu7èÁ¶v7|fyf«tzw}t6VvVu7Û¶v7~fy3r6VvVu7Û¶v7zfy3{w}Vt7vVsVr7uVvVu7Û¶v7zfyf«tzw}t6t6t6t6t6t6t6t6VvVu7üØ¶v7}fy3r6VvVu7ÒØ¶v7fy{wt6VvVu7Û¶v7tfy3r6VvVu7Û¶v7pfy3{w}Vt7wTp7ZVsVrf>Vt7wMwætVtVr@tútVt7v@tþtVt7VVpf!t6Vt^tVTrr6Vt^tRW|Vt7ât7rfYVt^tîtT}V|@trV}Vr@tvVt7w@têtVt7vVp7^|vvu6Vt7nVt7vf!Vt^tnTp3{tVt^tjW|Vt^têtTrVt^tât0r6Vt7ât7wfX}Vt^tîtVr7uT}V|@trV}Vp@tvVtVr7w@têtzv}v}Vt7v@têtVt4öööö¶vAtât}Vt7fVt7âtfõuVt_ufWyVvVu7Û¶v7pfyWvVt7wLvÿwVtVvLvþwVtVyAtVt7tLvVt7v@tz|}VvVu7ÞÁ¶v7zfy{tVvVu7ÂÁ¶v7{fy{uVvVu7·Á¶v7fy{rVvVu7¼Á¶v7|fy{sVvVu7¢Á¶v7fy{pVvVu7«Á¶v7fy{qVvVu7Á¶v7fy{~VvVu7Á¶v7sfy3r6Vt7w@tòwVt7ûì¶v@töwVtVu@t\nVtVv@tVt7d@tVt7ºÙ¶v@tVt7fLvVt7~@tVt7Ø¶v@tVt7w@tz|}7wWvVt7²wVsVr7wf½tVtt	Vt^t²w7öööö0r6Vt4wAuöwVtVt^t¢w@t\nVtVt_tºwAtVt7uLvVt7s@tVt7õñ¶v@tVt^t¾wWv7wzw}7r7^fwTuVt7²w7^|vvVt7vMwþwVtVu@tVt7pLv7v}@tVtVv@tz}Vt7vVsVr7r7vf«tz~}Vt7vVsVr7s7vf«tzq}Vt7vVsVr7v7v7v7wf¨tzp}Vt7vVsVr7v7v7w7wf¨tzs}Vt7vVsVr7v7w7v7vf¨tzr}Vt7vVsVr7v7w7w7vf¨tzu}Vt7vVsVr7u7v7v7wf¨tzt}Vt7vVsVr7u7w7v7vf¨tzw}Vt7vVsVr7u7v7w7vf¨t}7vV~mWuV~7wV~mWr7vVqVmt	Vt^t7w0r6Vt[vWqVtvuWfVt_uöwWyVt^tWvVtVt^tT@têwVtVv@tîwVt7t@tæwVtVw^t~Tp@tâwVw^tvVw^trVvVfWvVt7i@twVt7úÎ¶v@tªwVtVyAt¢wVtVf}t²wVzVqVt7æwVpVvmVt7²w7rfýw7vWw7vWv7vzw}VtVt_vAuÖwVtVtvv\x07}uÞwVtVt_vöwAvÁwVt[vÿwWvVt[vþwWwVt[v}WqVt7~VzVrVufÙwVt^t~WuVs7w7wfjVtVqLvNVtVu@tBVt7v@tFVtVt_uÖwAvOVtVtvuÞw}v7VtVt_vÁwAv&Vt7wLv,VtVv7w\x07Lv/VtVw7w\x07Lv.V{Vt7FfC7v}Vt7ÖtRv}%wt	Uv7VTsRvVs7bTpVwVtftVs7~VpflVv7~Vs_u~fz7wVugwvVv7wLv_VvVrLv^Vv7v@tvVs7VRv}¥www	Uv76TqRvVq7~VuVwVtfØwVvt	Vq[vn7r1r6VvVpLv}VvVsLv|VvVrLvVv7qLv~Vv7vMw^VqVqvu~}t^VvVqvtR}tzVqVq_unAtNVvVq_tBAtjVvVq^tJ@tR7vzw}Vv7v@tRVv4ööööfAtjVv4ÔöööfAtbVv7ð¶v@tfVv7gLvzVv7s@t~Vv7õñ¶v@tr7w}@tvVq76Rv}Óuwp	Uv7FTuRvVu7VVwVtf\rVu^tRWwt6Vu^tVTr3r6Vv7wLvvVvVw@trzw}VuVr@tzVuVrVw7s@tft	t6u67vWpu6Vu7bVu7zf8t	t6Vu^tbTsr6Vu^tjWrVuVu^tnTq@tZVuVs@t^VuVt@tRVu7t@tVVr^tv7õööö0{w7vWw7wzt}VvV~LvtVvVpLvwVv7vLvvzp}Vr7z^tvWwVr7~^tv}Wrt6t6VsVq7ÑÃ¶v7sfy3r6VsVq7ÚÃ¶v7fy{wVu7V7ÃÃ¶v7Qftzp}VrVw7ÿÀ¶v7qfy{uVrVw7æÀ¶v7fy3{w7wWpzt}VrVw7ªÃ¶v7qfyr67vW~zt}VrVw7Ã¶v7rfy3{u7wW~zw}}}Vu7V7ïÀ¶v7Uftzw}Vu7V7Ã¶v7Tft}WwVv7wLvvVvVw@tr}Vu7FRv}Fww	Uv7fTuRvVuVt@tzVuVw@t~Vv7vVu7~7wfÿwVu7fRv}Þtts	w\bUv7FTtRvVv^tvWut6Vw7æÂ¶v7tf\bTv{vVt7nTpVw7ýÂ¶v7rfôwVt^tjWvVt^tnTr3{vVt7fVrVvfuVt^tbWrVt^tfWsVpVw7Ç¶v7~7è¶vfõwVt^tjWvVt^tnTw7öööö0r6VsVrfwzw}VtVt^tV@tZVtVv@t^VtVw@tRVt7~Vt7Rf[Vs3r6VrWvzw}VtCt~VtCtz4VðòWqVu^t~TvVu^tv0r6Vu7r7ffh}Vu^trVv7rTwVqAt~VwVr@trVwVs@tvVuVv7w@t~7vWv}Vt7FRvVv}Ëtwq	Uv7VTtRvVv^t~WsVv^trWuVv^tvWrt6Vw7Â¶v7tf\bTv{vVtVw7Â¶v7rföwVt^trWvVt^tv7w0{vVt7bTpVv7Â¶v7r7¾è¶vfõwVt^tnWvVt^tbTq7öööö0{vVtVt^tjT~@tfVtVv@tzVtVq@t~VpVw7ÜÂ¶v7qVu^tvVu7r^tvVsftVt^tnWwVt^tb7w0r6Vt7~fõtVwWvzw}Vt^tjWpVr^t~TsVr^tv0r6Vr7r7bfh}Vr^trVs7bTuVp@tfVuVw@tzVuV~@t~VuVv@trVuVq@tvVrVs7w@t~7vWv}Vt7VRvVv}Øru}	t\bw\nUv7vTtRvVv^tzWuVv^t~WrVv^tvW|Vv^tr[vvW}t6Vw7ÊÂ¶v7sf\bTv{vVt7¦vTpTsVw7ðí¶v7tfòwVt^t\"WvVt^t&7w0{vVtVvVt^t.f-Vt^trWqVt^tvW~Vt7|@t2Vt7ÖÂ¶v@t6Vt7t@tNVtVw^t~T@tJVsVw7ÖÂ¶v7|f÷wVt^t\"Wvt6t6Vt^t&Tz3{vVsVzVvVt7N7wVuf±tVt^t\"WvVt^t&Ts3{vVtVv@t:VtVs@t>VpVw7Ýð¶v7|Vuf§tt	Vt_u&T{4t'r6Vt^t.zw}Vt]u.WyVt7¦vTpVw7ÜÂ¶v7qVr^tvVr7r^tvVuftVt^t\"TuVt^t&7w0{vlVt^t.WrVpVw7ÇÂ¶v7~f\nVt_u&Tx4t${tVt^t.VuVrfät}WvVt7¾vfw}V~Vqfätzw}VtV}LvBVtVr@tZVtVu@t^VtVy2vvvvvv/6V{Ñ7w\x07mOuVVtVq@tbVtV~@tfVtVv@tzVtVs@t~VtVt]u.2vvvvvvvvVxÑ7w\x07mOun7vWvVtV^tr7vV^tv7w0m@tFV|Vt7~fC}Vt7vRvVv}bud	u\bw\nUv7tTsRvVs7vVwVtVrf¥tt6Vs^tTw3r6Vv7u@tvzw}Vs^tWzVs^tW{VsVs_tToAtFVsVw@tZVsV{@têwVsVz@tîwVs4vAtþwVs4öööö¶vAtöwVs4rAtVs4vAtVs4öööö¶vAtVsVr@tæwVsVr7f@tâwVsVs^tBT@twVsVs_tZAuwVsVuLvwVs7u@t2Vs7Þð¶v@t6VsV@tJ7tWdVs7t@tNVs7NTtVs7vf¢tt6t6Vs7Z7ÊÄ¶v7zf\bTr{vVs7VVs7w7¾ð¶v7qföwVs^tRWrVs^tV7w0{vVtVr7¾ð¶v7qf\0Vs[vN7w0r6Vs^tJWrzw}Vs[vOWxVs7NTtVs7ZTy7Ç¶v7rfòwVs^tJWrVs^tN7w0{vVs7nVrVs^t6f-Vs^tjWuVs^tnWeVtVy7Ç¶v7fòwVs^tJWrt6Vs^tN7w0{vVrr	Vs7fVs7vVrVs^t6fÙwVs^tfWb7ws7v}WyVs7NVs7Z7Ýð¶v7|Vs7vf§tVs_uNTa4t'r6Vs^t6Wrzw}Vs_u6Wnt	t6t6VwVoÑT~7¹ð¶v7qfr6Va4v${wVs7v@t6Vs4öööööwAtNVsVs7N@ttVsVs7v@ttVs7Z7¹ð¶v7qVs7t7fTr3{tVs^tNVs^tJ7~7ffjzr}Vs7v@tNVa4w'r	Vs7Nf×t7ws7v}zt}Vs7q@t2Vs7¹ð¶v@t6VsV@tJVs7t@tNVs7X@ttVs7«Å¶v@ttVs7N7Vs7t7wfÿwWrzt}Vs_tJWnVs^tNWr7t}WfVsVnAuþtVsVr@tòtVsVf@töt7~WqVs7~@tÂtVs7Ç¶v@tÆtVsV@tÚtVs7t@tÞtt6t6t6VwV~7Ç¶v7~fTw3r67vW~zw}Vs7v@t¶tVs4öööööwAtÎtVs7NVwVs7Þtf\rVs^tJWrVs^tNTw3{wVs7²tVwVrf¸tVs^tºt7zWqVs^t²tWtVs^t¾tT}Wpu6t6t6t6t6t6t6t6Vq3{vVp^tvT~3{vVp^t~WwVsVp^trTg@t¦tVsV~@tºtVs7t@t²tVsVs7Þt@t¾t7sVw^tvTr7ööööVr7v8m7txrtwwuw}VtV}7r7zfjVs^tÊtTqVs^t¶tTpVs7Þtf£tTr3{rz~}Vs7²t7æÃ¶v7aVrfþwWrzt}Vw]u~Vs7²tVs7vf¤tWlVs7óööö@ttzu}Vs7NTcVwVs7²tf\rVs^tJWwVs^tNT|r6VsVs^t6@tªtVsVw@t®tVsV|@t¢tVs7¢tT`7öÃ¶v7tf\bTr{wVcV`7Â¶v7pf\nVs_uNTa4t'r6Vs^t6Wrzt}Vs]u6Vs7p@t2Vs7Â¶v@t6Vs7t@tN2vvvvvvvvVaÑ7w\x07mVsVs7²t@tJt6V|Vw7õñ¶v7sfTwr6Vs7tVwféwzw}Vs7óööö@tt}Vs7NVs7vf¤tWlzu}VwWr}VtV}7r7zfjzr}VqWrVs^tÎtT~7öööö0{rzt}Vp7zWpVs7~V~VgfuVsVlOu&VsVs_u~Au>VsVsvut}uNVq7zWqVs7ÎtVs7Nf@zv}v}VsVp@tîtVsVq@tâtVsV~@tætVsVp@t®tVsVq@t¢tVs7NVs7w7ðÄ¶v7yVqVpVs7vftVs^tJWwt6t6Vs^tN7w0r6VwWrzw}Vs^t6W~Vs7NVs7w7ãÄ¶v7}VqVpVs7vftVs^tJWtt6Vs^tN7w0r6VtWrzw}Vs^t6WqVs7v@tÆtVs4öööö¶vAtÞtVsVs7Þt@tNVs7wTp7ÖÄ¶v7{Vs7NT}7|fTr3r6Vs7v@tºtVs4öööö¶vAt²tVsVs7vT|@t6VsVs7¢tTg@tJVsVs7²t@tNVp7ÛÄ¶v7qV}7}fTr3r6Vs7v@ttVs4öööööwAttVsV|@t2VsVg@t6VsVs7w@tJVsVs7tT|@tNVp7ÂÄ¶v7sV}7zfTr3{rV|fñt}Vs7²tfÿt}Vs^tÚtVs^tÆtfwVs^tÞtVs^tÚt7r7ffjVtVqfät}VwV~fät}Vs7ætfützt}t6t6Vs^ttr6Vf{tzw}Vf{wVs^tºt3{w}Vs7·v@tJVs7êÅ¶v@tNVs7v7}VVs7N7wfýw}t6Vs^tÆtr6Vs7{@t2Vs7ÖÄ¶v@t6VsV@tJVs7t@tNVs7êtVs7Nfüwzw}Vs7v@tÒtVs4ööööfAtêt}Vx7w\x07WpVsVs^tÆt@t®wVsVs_tÞtAu¦wVsVs_t²tAu¶wVsVs^tºt@t¾wVsVs_ttAuÆwVsVs^tt@tÎwVsVsvuöt}uwVsVs^tît@tÞwVsVs_tætAuÖwV~7vVwmW~Vq7vVtmWqVw7wVwmWxVt7wVtmWVs[vwWrVyWdzr}Vs7Îtfüt}Vs7ötf×t}VeVufät}Vs^tæwWpVsVr^tn@t&VsVr_tfAu>VsVrvtv}uNVp7vVzV{Vs7Nf±wVr7jf«w}VsVzV{fuVs_uvWaVs7LVs7v7^|vvVvVb@trVvVd@tvVvVsvuw}u~VvVu@tZVvVe@t^VvVq@tRVvV@tVVvV~@tjVvVx@tnVvVs_u¦wAuFVvVs^t®w@tNVvVs_têtAtJVvVs^tÒt@t2VvVpLvVvVrLv\x1BVvVs^t¾w@t&VvVs_u¶wAu>VvVs^tÎw@t*VvVs_uÆwAt\"VvVs^tÞw@tVvVs_uÖwAuVv7vVs7N7\\|vvVvVaAuîw}Vs7tRv}Þuus	t\nw\bUv7VTtRvt6Vw7Îð¶v7tf\bTu{vVt7~Vw7ª÷¶v7rföwVt^tzWuVt^t~7w0{vVt7fTsVu7ª÷¶v7rf\fVt^tbWuVt^tfTr7÷ööö0{vVs7wVuVr7öööö0TumTp7vVt^tnVumft7vVrVumWrt6Vt^tf3r6Vw^t~WvVt7r@tjVt7ª÷¶v@tnVtVv@tbVt7t@tfVs7r7÷¶v7wfÿwWuzw}Vt]unWqVtVw7Ýð¶v7|föwVt^trWuVt^tv7w0{vVt7fVu7Ýð¶v7|Vv^tvf§tVt_ufT4t'r6Vt^tnWuzw}Vt]un2vvvvvvvvVÑ7w\x07mW~Vv^trTv^t~TwVv^tv0r6Vv7~7ffh}Vv^trVw7rTuV~Ou~VuVqOuvVvVw7w@t~VrVp7w7wfj7vWuzw}VrVp7w7wfj}Vt7VRvVu}ñwwt	Uv7VTqRvVq7bVwVtVufòwVq^tnW~VvVq^tb7w1r	VrVsVw^t~VtVuV~7wV~mVq^tjTw7vV~m7wVpfVq7~V~Vwf-Vq^t~W~VvVq^tz@t~7vs7w}@tvVvV~@trVq7VRv}wt	Uv7VTtRvVt7~Tu7°ä¶v7wfgVt7bVwÛftVuVt^tnTwVt^tjfIVvVt^tf@t~VvVt_t~AtvVt^tbVw7w7wfjVt7VRv}Rww	Vw^tVTtr6VvVtVw^tRfgy}VvVw^t^ft}\"tw\bw	Vvt\bu6Vtr64vVw[vv7FTr7w\x077|9{tlVu4|\bVrÛ4wõ\nWuVt7wWtVw7wWwzw}}VvVuAu~4w}Auv}´wtw	u\bUv7VTuRvt6t6Vt7s0r6Vw[vt7L0{w}Vv4vAuvzw}VuVwYvvMvzVu7fVu7z7tftVu^tf3r6Vv4vAuvzw}Vu_unWrVuVwYvuMvxVu7fVu7x7tftVu^tf3r6Vv4vAuvzw}t6Vr4a#{vVu_unTs4M#{vVvVsVr4J\b\nAu~4wWp}VvVpAuv}Vu7VRv}¾~us	\bw\nUv7VTuRvVu7fVwVtföut6Vu_uf4w'r6VvVu]unTgï2vvª´~ÄH5r\bVvVgOu~4ws4v}Auvzw}Vt7|9r6t6Vw7q[vv7[1{vVw[vr7[1{vVu7fVw7rftVu^tf3r6Vv4vAuvzu}Vu_unWVuVw7sYvvMvVu7fVu77tftVu^tf3r6Vv4vAuvzu}Vu_unW~VuVw7~YvvMv}Vu7fVu7}7tftt6t6t6t6t\bt6t6Vu_uf4w${vVu_unW}t\b4jV4uõ4v${vl4kV4v÷4v${vlV4æu÷&Û4jò}W|t6V~4}.r64wV~ð4¦bõ4v$r64hW|zt}V~4t'{w}V~4w\v4z,{w4iW|}V4v!{vV}4v!{vV|V}\"{vVV~4u\"TrÛ\vT4vöWzV4æuöW{44uVrmV~\nÑ7ïw7t7u\x077sWq4vW~Vt7|0{pt6Vw[v|Tr7V0{vVr7v0{vVr7¢v1{p}Vt7e?{rVw[v{7L1{rVw[vf7L1{rVu7LLv{VuVwYvxMvxVuVwYv}Mv}Vu7fTrVu7}Ts7sftVu_uf4w${rVu_unWxVuVwYvgMv}VrVs7tftVu_uf4w${rVu_unTy4M#{rVt7eTs3r64vW|zr}4vW|4vVw7eTr[vv7X1{tlVt7bWrVw7bWp7vWtt6u6VtVr0r6VrWtzt}VtVp[vv7F7w\x077;r6Vt7wWtzw}}VtVr={s}Vt3{rVrVtWsVtVpWrVp[vv7FÛ4wõ4v\bW~Vt7w0{wVw[vc7FÛ4wõ4|\bV~\nW~Vt7u?{wVw[v`7FÛ4wõzt}Vv4vAuvz~}4v}Wft6t6t6Vsxtuvw}Vr[vvTw7V7v1{wzt}Vr[vvWw}t6t6Vw7w\x077]xuvuwu}Vu7fVr7wVs7wftVu^tf3{tVu_unW|zw}Vu7fVr7wVs7wftVu_uf4w${w4vVu_un\vW|}VfVy4q\b\nV~\nVxV|\v4¢u\b\nW~zt}Vv4vAuvzr}Vv4vAuvzu}Vv4wAuvVvV~VqÛV4t\bV4tþ\nVz\vV{\n\nV}\n4öÎï_\b4ö®Âåçx\v\nÏOu~zt}Vv4vAuvzw}Vv4vAuv}Vu7VRv}ww}	Uv7fTrRvt6t6t6Vw^t~Tp7f={vVp7sTt7VWsVtVw^trTuW~u6VuV~0{tt6VpVq;{v7vWtVu7~WVu7rW|u6VtVs0{wVtVuT}7^^tvTzV^tv0r6V}7R^tvV|^tvVzfw3{r}Vt7VWtzv}v}Vu7VWuVs7VWsVq7wWqzv}v}VrVw^t~@t~VrVw_tvAuvVvVrftzw}VvVw^t~@t~VvVw_tvAtv}Vr7fRv}uw	Uv76TtRvVtVw@tbVw^t~WuVtVt7b@tFVt7nVuVt7F7lfñuVt7R7wVw^t~fwVt^tVTuVu7v1WuVt^t^WsVt^tZWpVt^tjTWru6t6t6t6t6Vu3{vVr3{vVr^tvTqVp?{wzu}VtVt^tR@tNVtVs@tFVtVs@tBVtVsVp@tJVw^t~Tq3{wVw^trWp7vWuu6Vt7Ff\\r6VqVu7wTu1{wzu}}VpVu7sfwVp7VW~VuWsu6Vu7wWrV~Vu7sWuu6VrVq9r6VwVs@t~zr}Vt7Ff\\3r6Vr7wWrVufwVu7VWuzw}}VpVs7sT|Vuvuf}ufV|Vuvuv}uvVs7wWsVrWuzv}v}Vt7~Vt^tbT~VqftVtV~Vr7r^tvftVsVqVt^t~Vt^tzVt^tvVt^trf¬wLvvzw}VvVw^t~@t~VvVw_tvAtvVt^tNVt^tF7w7wfjVt^tnV7r7rfjVt76Rvy}Vu7wWuVr7rWrzv}v}3vt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7sTt7~^tvWwVt7r^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwftVuVvVtftVu^t~Vu^tzVu^tvVu^trfxVu7fRv}áetc	w\bUv7¶tTrRvt6t6t6t6t6Vt7öööV;r6Vr7nVwVtftVr7RVr^tnTxVr^tjTyfØtVr^tRr6Vr7tLvêwVrVr_t^HtîwVr7X@tâwVr7·ö¶v@tæwVr7ÖwVr7æwVxVyfÚwVvVr^tÎw@tnVvVr_tÆwAtfVvVrvtÖw}tvzp}Vr_t^WoVr4vAt.VrVoAt>Vr4wAt&Vr4rAt6Vr4vAtNVr4öööö¶vAtFVr7fVr7FfÒwt6Vr[vfr6Vr[vgTw7­v0{uVw7v0{w}Vr7vTwVr7FfÜwVr^t7óööö0{rVwfétzu}VrVr^t*7wTw@t*Vw7öw9r6Vr7V@t\"Vr7®þ¶v@t&zr}VrVr^t.7w@t.Vu7úwWbVu7FWcVu7vW`Vu7®vWaVr7F7v7wfÕw7w\x07WtVr7ÒwWnVr7v7rWfVr7Öw7rW|Vr7öw7rWgu6t6Vt7w\x07xurvsv}Vr^t.TtVr^t:TwVwVt?mWsVr^t>Wpt6t6t6t6t6t6t6t6u6VtVs0{wt6t6VtVp[vvTw77t?{vt6Vw7Vxuwrtv}Vw7{1{u}VrVt7wTt@t.zw}}Vr7ÖwVr7FfßwVr^tÖwT{7÷ööö0{zVr^t.TtVr^t:TsVtVs=mWVr^tÞwWpVr^tÒwWwVr^t>Wqu6VtV0{uVtVq[vvT~7T}7a={t7wV}7åöör\x073{tVrVt7wTt@t.zv}v}Vr7V@t\"Vr7Öö¶v@t&z}}V~7L1{vVt7wWtu6VrVt@t.VtVs9{uVtVq[vvT7T~7a={t7wV~7åöör\x073{tVt7wWtzv}v}Vr7V@t\"Vr7öö¶v@t&zt}t6t6V7­v1r6V7v0{wzu}Vp7s1{tVw7÷¶v7sfw{tVr7F7wVufÔw3{uzw}Vp7s1{wVw7÷¶v7sfw{wVu7tf¢wVrVr^t*7wTt@t*Vt7öw9r6Vr7V@t\"Vr7®þ¶v@t&zu}7wWtVrVr^t.7w@t.t6u6t6Vr7F7vVt7w\x07fÕw7w\x07xuuvsv}Vr^t.TtVr^t:TsVtVs=mWpVr^t>Wqt6u6t6VtVp0{vt6VtVq[vvTs77t?{vt6Vs7Vxuwtrv}Vs7{1{w}VrVt7wTt@t.zw}}Vr7V@t\"Vr7Öö¶v@t&zs}Vr7ÖwVr7FfßwVr^tÖwT}7÷ööö0{rVr^t.TtVr^t:TsVtVs=mWsVr^tÞwWVr^tÒwWpVr^t>Wqt6u6VtVs0{wt6VtVq[vvT~7Tz7a={v7wVz7åöör\x073{vVrVt7wTt@t.zw}}V~7L1{vVrVt7w@t.Vr7ÖwVr7FfÜwVr^tÖwT~7óööö0{tVgV|^t~@t~VgV|_tvAtvVrV~@töw7vWzt6V~7v>{vVr^tþw7sWsVr^tòwTt7fWqu6Vs3{wt6t6t6Vt7r^tvTdVt7~^tvTe7¾ð¶v7qfy3r6VdVe7¹ð¶v7qfy{wVdVe7 ð¶v7}fy3{tVq^tv7òööö0{uzt}Vq^tv7÷ööö1{wzt}Vq^tv7ôööö0{w}Vt7VWtVs7VWsVq7VWqzw}}7wWz}Vu^tTtVu^t.0r6Va7w7wfh}VuVt7w@tVu^t*VtVzLvvt6V~7öööö1r6VrV@têwVrVp@tîwVr7Æô¶v@tâwVr7t@tæwVr7ÖwTtVpVVr7öwVr7æwV`f­tVuVtfzw}Vr7wLvÎwVr4wAtÆwVr4vAtÞwVr4öööö¶vAtÖwVcVr7ÖwTtfDVr7~VpVfuVr4rAuætVr4rAuþtVr4rAuötVr7v@tîtVr7t@tÖwVrVr_u~AuwVuVtfL}Vr7FVr7öwfÑwV}Vpfw7vWtzw}}Vr7V@t\"Vr7öö¶v@t&}V}Vpfwzt}V{Vwfwzu}Vr7ÖwTtVr7FfÜwVr^tÖwTs7óööö0{vVfV|^t~@t~VfV|_tvAtvVrVs@tt	t6VwVp7÷¶v7sfy3r6VwVp7ì¶v7fy3{rVu[vìw7w\x07{rVr7@tÚwVr7ì¶v@tÞwVr7Öô¶v@tÒwVr7t@tÖwVr7æwVr7vVtf©tVr[væw{wVr[väwWsVr[vçwzt}Vu7uLvíwzu}Vr^tâwfw7vWs7v}WtVuVs7w\x07LvïwVuVt7w\x07Lvîwzw}V{Vwfwzp}VnVrvu}tvVu^tâwTtVu^túw0r6Vb7~7Vfh}VuVt7w@tâwVu^tæwVt7sTtVp@t~VtVw@trVtV{@tvVtVrvtÖw}tzVtVr^tÆw@tj}Vr7F7v7vfÕw7w\x07Wtzv}v}Vv7ö¶v7TfgVv7vLvnVv7÷ööö@tzzr}Vr7F7vVufÔw3{w}VrVr7FfÒwVr[vv3{wVr7k@t\"Vr7ñ¶v@t&}Vr7uLvêwVrVr^t.@tîwVrVr_t&AtæwVr7FfÖtVr7ÖwVr7æwVxVyfÚwVvVr^tÎw@tnVvVr_tÆwAtfVvVrvtÖw}tvzw}Vv7öööö@tvVr7FfÖt}Vr7¶tRv}2wt	Vt7u?r	7vsVt7uWr7vVw7uVw7ºé¶v7ufwm}WuVvVrVtVum@trVvVuVwVum@tv}Øzt	w\bUv7æwTpRvVpVr@t^VpVu@tRVwVt7tWzVwW~u6V~Vz1r67vWtt	7rV~^tvT|Vv^t~9{vl7rVv^trV|7qTu^tv7t0{vlVu^tjWtVu^tn}WrVp7¾vTuVtfYVuVtfXVp^t&WqVtr6VtVqVp^t:Vq7uWuu6Vp7nVvVr^tvVr7r^tvf¦wVp^tjWqVuVp^tn@tvVu7rVq@tvVr7fWrVu7~WuVt7wTt{v}Wq}VpVp_t>TyAuFVpVq@tNV~7rWtVqVyÑ?r6Vp7FVq7r7~fVVp^tNWq}Vq7uW}Vp^tBW7vWr7vWuu6t6VrV}1r6VrV^tv{wVpVu@tt	Vv^t~V|;r67vW{7wzw}Vv^trV|7qTx^t*W{Vx^t.}WxVpV~@t:VpVp7v@t&VpVp7R@t>Vp7@@tBVp7Ö¶v@tFVs7|VxV{Vp7¾v7`Vp7F7wf¾wzw}Vv^t~V|=r6Vv^trV|7qTu^tVu7vTr^tvfwVrVq@tvVuV@tVtW~zr}VVqfwVtW~zu}Vu7wWuVr7~Wrzv}v}}VpVv@tZVp7FTtVv^t~Vp7ZTu7af°tVpVz@tVpVw@tVpVt@t\nVpVu@tVp7fVp7vf;7vWr7vW~7rWuVp^tf7w0r	Vp^tbWwVp7¾v7rfHVp^t:Vw@tvVp7w@tþwVpVp_t>AuöwVpVpvt}u>u6t6Vp7~Vp7¾vf;Vp^t~7w1{vVp^tzWtVp^tþwTwVp^töw0r6Vp7öw7wf0}Vp^tòwVw7tVt@tvVpVw7w@tþwzw}}Vp^tòwWuVp^töwW~Vp^tþws7v}7tWtVp^t2WqVp^t6WwVp^tJu6VtVr1r6Vp^tRVp^t^Vv^trVv^t~VuVr^tv7q7ÁÖ¶v7[VsftVr7rWrzw}}V~Vu7r7rfjVpVv^t~Tt7r7rfRVpVt@tþwVpVp_uvAtöwVp7v@tVp4öööö¶vAtVwVq7tWzVwW~u6V~Vz1r67vWu7rWrV~^tvTqVv^t~?r6Vv^trVq7qTt^tWuVt^tWr}Vp7v@t&Vp7v@t>VpVr@t.VpVrVu7u@t*VpVp7öw@tt6Vp7¾vf#Tur67vWtVu^tvTuVp^tT^t~T{?r6V^trVu7t^tv7wWt}t6Vp^t.Tr3{vVrVp^t*Tu0{vVuVr7u\0WuV^trWu6t6Vr^tv7w1{vVr7r^tvT}V{9{vVtVV}7t^tv7wT}VtV}=mWt}Vr7~WrVu7wTu{v}}Vt7¶v;{wVp7vVqf3}7vWt}V~7rW~VqVp^tþw9{wVp^tòwVq7tVt@tvzw}}Vw7r7rfjVpVp7v@tVp^tWwVpVp7v@tVp7¾vVwVp7v7dfñuVp^t&7tWtVp^t:WwVp^t>7vWru6VtVr1r6Vp^tRVp^t^Vv^trVv^t~VwVr^tvT~Vp^tTq^t~?r	Vq^trV~7t^tvs7v}7~7âÖ¶v7UVsftVr7rWrzw}}Vw7r7rfjVp^tVp^t7r7rfjVp^töwVp^tòw7r7rfjVp^tFVp^tB7r7~fjVp7æwRv}:wu	Vv^tv^tvTv^t~TsVw=r6Vv^trVw7t^tvWu}VtVs?r6Vv^trVt7t^tvWr}VuVr=VuVr?}Ìwws	Uv7FTtRv7wWuVw^tr^tvTrVw^tvTs7r^tv?r6Vs^tvVr7zTu^t~WpVu^trWu}Vt7RVw^t~CtvftVt7s@tVVt7¬ô¶v@tjVt7w@tfVt7¯ô¶v@tzVtVp@t~VtVu@trVtVt^tZ@tnVtVt^t^Tw@tbVvVt7r7rf}Vt^tRVw7w7wfjVt7FRv}Õttw	w\bUv7FTuRvVut	Vw^tvTw^t~Vt;r67vWw7rzw}Vw^trVt7qTt^tWwVt^t}Tt@tbVuVtVw7u@tnVu7~Vu7bf\"t6Vu^t~7w0r6Vu^tzWwVu_tbWrVu7j7rfHVu^tVVw@tvVu7w@tRVuVrAt^u6t6VuVu7^f\"Vu^tv7w1{vVu^trWtVu^tRTwVu^tj0r6Vu7j7wf0}Vu^tVVw7tVt@tvVuVw7w@tRzw}}VvVu^tR@t~VvVu_tjAtvzw}Vv7v@t~Vv4öööö¶vAtv}Vu7FRv}wt	Uv7VTRvV7rT|t	VwVr;r67vWw7wzw}VvVr7zTv^t~WwVv^tr}VwfgV7fVpVqfgVVsLvjVtVuVrV|V~ftV7VRv}#vVwVt=r6Vr7vVvVt7qTv^t.Vv^t*Vuf±wVvfãtVv7t@tvVv7vfÞtVv4rAuVv4rAuVv4rAuy}VufÐt}Î}tb	w\bUv7öwTqRvVq7VVr7r7zfUVq7v@tVqVq_uVAtVq7v7vVr7r7zfiVq^tWzVq^tW{u6VuV|7rTp^trW}Vq7¢vT~Vp^t~TfYV~VfXVq^t*W~Vr6V~VV}7fWpVq^t.V~7uW~u6Vq7nVwVtVp7r^tvVp^tvf¤wVq^tjW}V~Vq^tn@tvV~7rV}@tvVp7nWpV~7~W~V7wT{v}W~}VqVq_t\"TlAuNVqV~@t6V{Vz7zTpV~@t~VpVlAtvVz7wWzV|7wT|Vr1{v}VqVq_tAu^VqVz@tFVqVq7^@tBVq7NVrVq7B7cf°tVuVr7rWfVq7vWdVq^t6WeVq^tJWaVuWx7vWzu6VfVxTp1r6t	VzTVq^tF9r67vW|7rzw}Vq^tZV7zT~^t~W|V~^tr}W~V7wWzVp7fWxVtV=T{3{wVwV7ZTy[v^7b1{wVy7vV{mWgV|Vp^t~T{V|V{?mWbVp^trWc7vW{V~Wpt6t	u6VbV{T}0{tVp^tv7w1r67©ô¶vW~7nW7szt}V}7wW{Vp7rW`Vp7~WpVaVeVV`^tvf\x1B3{v}7ô¶vW~7lW7p}WpVq7¢vT{VcV}7nT}7r^tvV}7~^tvfgVdV~VfgVqVpLvVs7v7vVpV{f±wVyVpLv^zt}Vq7¢vTpV|fHVpV|f0Vq^t*WpV|r6VpV|Vq^t.Vp7tWpu6VpV~7r^tv7vV~^tvm@tvV~7~W~Vp7rWpV|7wT|{v}Wp}VqVq_t\"AuVqVp@tVq7fVq7vfJVq^tbWpVq^tfW~Vg^tfVy7bT^tvfwVgV~@tfVVp@tvzw}}Vq7~Vr7r7~fUVq7v@t*VqVq_u~At\"Vq7¢v7vVr7r7~fiVq^t.TyVq^t*Ts7uWp7wW~u6Vp7v@tvVp7r7bLvvVrV~1r6Vp7~WpV~7wW~zw}}VrVsWgVq^t>TVq^t:7tWdVq^t\"WeVq^t2WbVWpu6t6t6t6VpVd1r6Vp^tvW|Vp7rTsWpVrV|;{rVuV|7rWpVtV|={wVp^tzWzzt}VbV7r7rfjVvVg@t~VvVy@trVvVe@tvVq^tNVa7r7~fjVq^tFW~Vq^tZWpu6V~r6Vp^tvVp7r^tv7r7~fjV~7wW~Vp7zWpzw}}Vq^t^Vq^tZ7r7zfjVq7öwRvy}Vp^tzWzVwV|7Z[v^Tx7b1{w}Vp^trW~Vp^t~WpVq7¢vVq7BV|ftV~Vp7nWcVq^t.T{Vq^t*7tW`Vq^t\"7bWxV{Wpu6t6V~T}Vc0{vVpV`0{vV~7nW~Vp^tvWfVp7rWpVfVg9{w7	V}^tbT}VyVf7uTf^tvToV}Vo=mT}VzV}Vz=mWzVf[vrVxVx7w\x077b0mWxzw}}V{7r7rfj}VyV|7uTpVxLvrVpVz@tvVsWpzv}v}«twt	Uv7vTuRvVw^tvTw^trWrVw^t~WwVu7v@tRVu7v@tjVuVrVt7z7vVwVt=m@tnVu7w@tbVu7~Vu7bTwf$t6Vu^t~7w0r6Vu^tzWtVu7NVwf%Vu7Z7rVu^tN7wTw7	VwmTwVw7r;mfHVu^tFVt@tvVu7w@tBVuVu_tRAu>VuVuvtb}uNu6t6VuVu7NTtf$Vu^tv7w1{vVu^trWrVu^tBTwVu^tZ0r6Vu7¢vVtf%Vu7ZVu^t\"7wTt7	Vtmf0}Vu^tFVw7tVr@tvVuVw7w@tBzw}}VvVu^tB@t~VvVu_tZAtvzw}Vv7v@t~Vv4öööö¶vAtv}Vu7vRv}Tv7Õ¶v7­qVvftr	7ts7Òõ¶v7ªtVvft}}wt	Uv7fTuRvVuVv@t~VuVvVw@tz7vWv7vWwu6VuVu7~ftt6Vu^tv7w0r6VtVu^trVvTv9{wVwWr}Vu7fRvVr7w\x07y}Vw7wWwzv}v}¡sw	Uv76TuRvVu7RVtf5VuVwVtTp@tJVuVw@tNt	t6u6Vu7NfTt7öö²v0{wVt7Õq1{v}7wzw}7v}W|VuVp@tBVuVw@tF7vWp7vWw7vWtu6VtWu6t6t6Vu7FfTr7öö²v1r6Vr7Õq0V\x073{wVuVu_tFAtNu6Vu7NfTt7öö²v0r67´qWszr}Vtft7w\x07Tt7t0{v}7´qWsVt7w0{wzt}VvVu^tZ@t~VvVu_tRAtvVu76Rvy}t6t6Vr7öw9r6VwVr=VrVp9\x07{t7vWtt	u6Vt70r67Âý¶vWt7vWw7Ùszt}Vt7Úý¶vVt7~Wt^tvTwVr={v}7wVt7Îý¶v^tvTs7Âý¶vVs7Ùs=mWt7ÙsVsTs7vVs7Ùs;m}WsVuVt@tNVuVtVs@tJu6VwVr={uVu7nVu7NTqftVu^tnVu^tjW}Vu7fVqftVu^tbWsVu^tfWtVu7~Vqft7	Wq7w1{tVt7w\x073{tVu^t~7w\x073{tVu^tzTt7w\x007vVt7w\x07W~VsV}VwTpTqWwzv}v}Vr7VVrVr7·v7l?mWszt}VwWp7	Ww}t6VrVq?{vt6V~7w1{vVrVq7w\x073{v7wW~zw}Vr7öö²vVrV~TtVt7öÆu7öö²v7öæÊ	?mTtVt7öö²v0mWszw}VrWs}Vu7RTtVsfQVr7Æt0r6Vt7ñpfQ}V|3{v}7wWtVrVs1{vVVrft7w\x07TtVt7t0mWtzv}v}wq	Vw^tvWtVw^trWpu6t6VtVp0r67vWuzw}7wWuVwVt7wTq@tvVt[vvT~7v\x07VrVsWsVqWtVr7qWrV~¶7v>{w}}VvVs@trVvVu@tv}Öttr	w\nUv7FTtRvt6VwëVwVwïTp2vvvvvv65\x073r6Vt7~7o7w7wfRVt^t~WrVt7bVt^tzTu7oVwVu7ofwTsVs7o9mTsfØtt6VvVt^tbr\bVr7öööö1{wVuWrVsWuVt_tnsVsÛ}Ht~VvVu@trVvVr@tvzt}Vv7v@t~Vv4ööööfAtvVrVu7w7wfjzw}Vt7RVpqftVtVt^tZ@tVVtVt^t^Tu@tjVtVw2vvvvvvvvTr@tnVt7¾ä¶v7wVrm@tbVvVt7b7tf}Vt^tRVu7w7wfj}Vt7FRv}wtr	w\bUv7VTtRvVt7Æ¶÷u@tfVt4Æ¶÷õðúîFAu~Vt4Æ¶÷õðúîFAuvVt7eWru6t6Vu7b0r67bWuzw}VrVw4|öTp4w\bVw\nÑ7FLvvVr7wWrVu7wWuVw4 VpWw{w}}Vt4ööööfAtbVt7v@tjVt7bTr7vVuVu7b=Tsmf7Vs3r67vVuWuu6Vt7bVuVr[vvfQVu7wTu{v}}VvVt^tj@t~VvVt_tbAtvVt7VRv}üwuw	w\nw\bUv7VTuRvVu7~VwVtf÷ut6Vu^t~7w1{vVu^tzVt1{vVu7bVwVtfØtVu^tb{vVu^tnVu^tjfôuTrË4võ4v {vVvVrOu~4wWs}VvVsAuvVu7VRv}twu	Vtr6Vw[vv7[0Wu}t6VtVu;{vt6VwVu[vvTs7F0r6Vu7wWuzw}Vs7G7w\x077~={wu6VtVu0r67wWrzu}VwVu[vv7F7w\x077={wVu7wWuzv}v}t6VtVu;{vVwVu[vv7X1{vVu7wTsWuu6t6VtVu0r6VtWuzw}VwVu[vv7F7w\x077={vVu7wWuzw}}VuVs0{w}7wWrVtVu;r6VuWtzw}VwVu[vv7V7v1r6VuWtzw}VtVtVu7wTu=r	VwVu[vv7]7w\x07s7w}3VuTrVtVr=mWtVrWuu6t6VtVu1r6VwVu[vv7F7w\x077;{wVuWt}VtVr1Wrzt}Vu7wWuzv}v}VvVt@trVvVr@tv}wus	w\nw\bt	Vw3r6VvWt7vzw}VwVvTt[vv7[1{vl7wWsVt7wWtVw7w}VtWpt6u6VtVp0{wt6Vt[vvTu7X0r6Vt7wWtVr2vvvvvvIWq7wWr3{tzw}Vu7FTu7w\x077={vV~4|\bVuÛ4wõ\nT~4y {vVt7wWtVr7vWr3{w7wWrVq2vvvvvvR6ÔTq2ä£;p¹ö23{w}}VvVwfvy}V~ÌVq2vvvvvvIVrmÕTqìVqVsm}rwz	Uv7FTrRvVw^trT|7~Wt7wVw^t~TqVqm7wWut6u6VqVu7wTu0{wVt7rWsVt7rWpVt7~Vt^tvWVt7~Wt^tvVp^tvVVs^tvfx¶7v>{v}t6Vq7{9r6VrVw^t~@t^VrVw_tvAuVVr7bVr7VfòuVwVr^tj@t~VwVr_tbAtvVw^t~Wqzw}7wWtu6VtVq0{wVt7w7vWuu6t6Vu7w\x07{vVt3{v7wVt7wVt7w0TumVtVq9{vV|Vt7uTt7~T~^tvTVt7r^tvT}Vt^tvVt^trfx¶7v:{vV~Vt_tvAtvVtV}@trVtV@tvWtzw}}Wtzv}v}Vq7t?{vVw^trT|Wt7wWuu6VuVq0{wVt7~Ts^tvTpVt7z^tvT~Vt^tvVt7r^tvfy3r6Vu7wWuVsWtzw}}VpV~fwV|7~W~VuWpu6Vu7wWsV~Vu7uWtV|Vp7uTu7rWVu7~W}u6VsVq9r6VwVp@t~zu}Vt^tvTzVt7r^tvT{V}^tvV^tvfyr6VzV{fwVt7~WtVs7wWszwsVuVt_tvAtvVp7wWpVsWuzt}v}v}v}VrVw^t~@t^VrVw_tvAuVVr7~Vr7Vf[VvVr_u~AuvVr7FRv}ªrwz	Uv76TtRvVtVw@tbVw^t~WsVtVt7b@tFVt7nVsVt7F7mfñuVw^trWuVw^tvWrt6Vt^tjTpVt^tVT~fd3r6Vt7~Vs7r7~fU7vWwVt7v@tZVtVt^tzTq@t^VtVt^t~@tRVtVr@tNVtVu@tFVtVuVs7uT|T}@tJ7wWru6VwV|1r6Vu^trWVu^tvWzVu7~WuVt^tRVr7w0r6Vt7R7r7~fhVt^t^Wq}VwVqT{Vz@tvV{7rV@tvVw7~WwVtVr@tZVr7wWrzw}}VtV}@tBVt7FTwfùtVwVsfYVpV~7tW~Vt^t^Wqu6VpV~1r67vWwVsVp^tvTu=r6VqVu7uTu^tvWwVu7v@tvVu^trW}Vp7rWpVt7FVw7v1fXVt^tBVt^tNTr7uWuu6Vwr6VuVw@tvVu7rV@tvVu7~WuVr7wWr7vWwzw}}VtVr@tNzw}}VvVt^tN@t~VvVt_tFAtvVs7uWv7vWuu6VvVu1r6VuVqTw^tvVw7r^tvfätVu7~Wuzw}}Vt^tRVq7r7~fjVt^tjWpzw}VvVs@t~VvVu@trVvVr@tv}Vt^tnVp7r7rfjVt76Rv}Ivt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7uTt^trWwVt^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwfóuVuVvVtfóuVu^t~Vu^tzVu^tvVu^trfxVu7fRv}rw}	Uv7VTrRvVr7bVw7v7r7rfTt6t6Vr^tb7w1r6Vr7v@tfVrVr_tnAt~Vr7~Vwf0Vr^tzVr^tfTq7tWpu6VwVs1r6VpVs@tvVp7rWpVs7wWszw}}VrVsVq@tf7wVwVw7w;m7wWp7wWsu6Vp3{tVp7wWpVtVs7wVsVugrvVs7wWs¶7v:{v}Vr4öööö¶vAtb7wWsu6Vr7v@tjVwVs;r6VvVr^tf@t~VvVr_t~AtvVr^tbVr^tn7r7rfjzr}Vs7wW{Vr^tfW~Vr^tzWpu6V~3r67vWsu6Vs7z0r6V{WszrsVr7~VsTq^tvWpVqVr7bVsTq^tv@tvVqVp@tvVs7rWszw}v}v}V{V~V~V{=mTqVqVsVsVq=mTW|VpV7tW}V~VqW~VpVq7tWqu6t6t6V3r6Vr7b7vf0zw}V|{wVr7bVpVf27vW|}Vr7bV}V|f2VqWpzt}t6VtV}^tvTzVp^tvTxVugrv¶7v8r6Vp7rWpV7wWzw}V}7rW}V|7wW|VzWx}Vr^tjTzVr^tb0r6Vr7b7r7rfh}Vr^tnVz7tVx@tvVrVz7w@tjzv}v}v}v}v}VvVr^tf@t~VvVr_t~Atv}Vr7VRv}+vt6t6t6t6t6Vv7|xrtwwuv}Vv7©v0{uVv7öö²v1{v7vy}Vv7F7|?{tVv7·v7l?{tVv7v7l?{t7ry}7wy}7ty}7u}avVvVt@t~VvVw@trVv7uLvv}avVvVt@t~VvVw@trVv7sLvv}avVvVt@t~VvVw@trVv7tLvv}avVvVt@t~VvVw@trVv7rLvv}utx	w\bVu3r67wy}t6t6VwÛVuÛ\bTd4VþÑ{vVdÑ7öV={vVwVu9{w7vy}VvVwVtVuføuy}Vu7wWqVt7wW~Vv7wWxVwVu7wW{VtVuTr7rWVr7~W|Vu7r=WyVu7~=WfVu7g=Wgu6VpV{=r67vy}VpVxWsV{VpW}VvVpWz7vWr7vWut6u6VuV}0{wVuVz[vvVt[vv1r6Vs7wWsVu7wWuzw}}VuVp7wTpVqTuVp?{wVwVu?{wVy3r6VqWuV~Wru6Vu3r67wy}Vu7wWuVr[vvVs[vvVr7wWrVs7wWs0{v}zt}VvVpWut6t6Vf3r6Vu^vvV~^vv1{rVVuVq7rTu3WsV3{wVu3{w7wWrVu^vvV^vv1{rzu}Vg{wVu_vvV~_vv${uV|VuVq7~Tu3WsV|3{vVu3{v7wWrVu_vvV|_vv${uzt}7wWrVs3{tzw}7wWrVuV~Vqfw{w}}Vr}wwp	Uv7fTsRvVs7rTrVufHVr7vf3VtVuWqVtWr7wWpu6t6t6V~7w\x07r6VrVq1{wzt}VpVqVr9{wVrVpWr}Vs7rVtVuVs^t~Vs^tzVVr[vvfùuTf37wW~Vr7wWr7vWpzw}}7vW~Vs^tzWqVs^t~Wpu6VwTrr6Vv[vvWVr7wWwVv7wWvVtVuVpVqV~VfùuT~Vu1{w}}Vs^trVp7r7rfjVs7fRvVr7v1}=vVs7w\x07Wsu6t6VwVr=r6VvVr[vvVs0{w}VuVr7wTr;r67vysVtVr7t^tvWrzt}v}}Vr7w}avVvVt@t~VvVw@trVv7w@tv}avVvVt@t~VvVw@trVv7t@tv}1wt	Uv7VTuRvVu7bTrVv7Öô¶vf\rVu7~Vrf)Vu^t~Tvr	VvVu^tzVwVtfs7v}Vu7VRv}4ww	Uv7fTpRvVp7rVtVufgVvVrVsfgVvVwLvnVvVp_trAtzVvVp^tz@tbVp7fRv}útwu	Uv7VTtRv7ýÔ¶vWu7nWrt6Vw7í×¶v7qfãu{vVw7Ô×¶v7}fãu{vt6Vw7ì¶v7~fãu3{vVw7ªì¶v7pfãu{v7Û×¶vWu7iWrzw}t6Vw7º×¶v7~fãu3{vVw7øì¶v7qfãu3{v7×¶vWu7lWrzw}7¢×¶v7wVw7º×¶v7~fãuTwmWu7k7vVwmWr}VtVr@tjVtVu@tnVt7v@tbVt7ÕÔ¶v@tfVt7rVt7f7tf}Vv7s7w7vVt^t~TvVt^tzfåuVt^trVv7w7wfjVt7VRv}xvVvVwVtfäu7v1})wt	Uv7fTrRvVr7~VvVwfíu7tWwt6Vr^t~Tv3{vVr^tzWsVrVtVufíuVr^tvTt3{vVvVsVtVr^tr7wfîuWw}Vr7fRvVw} wt	VvVwfëuWsVtVufëuWrt6t6Vs3r6Vr{wVvVwVtVufxy}Vr{w}VrVsy}VvVwVtVufxVwVu=VwVu?VwVu0m}www	Uv76TsRvVs7vLvFVsVw@tZVsVv@t^Vs7vLvJVsVu@tNVsVt@tBu6t6Vs7VVs7^fVs^tRVs^tVWwVs7nVs7BfVwVs^tnTv3r67vWwzw}Vs^tj7vVvmWu7vVwmWtVv7wVvmWvVw7wVwmWwVrr6Vs7fVwVtfÖuVs^tbWtVs^tfWwVs7~VvVufÖuVs^tzWuVs^t~Wv}VwVtVvVufáuTw7w\x073{w}}Vs76RvVw}©uw}	Uv7¦vTrRvVr7VVvVwféuVr7NVtVuféuVr^t2W|Vr^t6WsVr^tJW}Vr^tNWzVr^t^WwVr^tZWpVr^tFWqVr^tBW{Vr^tVW~Vr^tRWVr7vLv6VrV@tJVrV~@tN7vWut6t6u6t6Vr7nVr7Nft6t6Vr^tnTvr6Vr^tjTt7e={wVvVtfëu3{sVvVtfèu3{szt}7tWvVu7u1{st6Vw3{vVr7vLv6VrVp@tJVrVw@tNu6Vr7fVr7NfVr^tfTt3{wVtVr^tbfèu{v}zp}Vq3{tVr7vLv6VrV{@tJVrVq@tNu6Vr7~Vr7NfVr^t~Tt3{uVtVr^tzfêu{v}zs}VvVt7ü¶v7bfáuVvVtfëu3{uVvVtfèuWv¶7v<{uVv3{u}Vu7wWuzw}}Vs7vVwmr	VwVpVsV|7vfîusVw3Vs3}WvV~VVzV}7vfîuTwVvVw7w\x07mWvzw}7tWv}Vr7¦vRvVv}\x1Bww	Vu7w\x07Wut6u6VtVr0{wVuVwVr[vv1r6Vr7wWrzw}}VvVr@trVvVw@tvVvVtVr7wTt@tzVvVwVt@t~y}Vv7v@t~VvVt@trVvVw@tv}àwwr	Uv7VTuRvt6u6VtVr0{wVwVrTs[vv7v0r6Vr7wWrzw}}Vu7vLvjVuVtVrTw@tnVuVs@tbu6Vu7~Vu7bfVu^t~Tt3r6VsWpzt}Vu^tzTr3{wVtVrfëu{v}}VvVw@trVvVp@tvVu7VRv}$wt	Vwr6u6Vw3r67wy}Vw7wWwVv[vvTt7FVv7wWvVt7[0{v7w\x077|?{vVt7©w\x077·v7w\x077l?{v}}7v}Fwt	u6VwTtr6Vt7wWwVv[vvVv7wWv7F7w\x077|?{w}}Vt3}Lww	t	7wVw7t?{vl7wVvVw7ì×¶v7wff3{vlVvVwfëu7w}WtVvVwfêuVt\x07}$uw	w\bw\rUv7fTuRvVuVwVt7]fìuVu_t~WrVuVu^tvVu^tr7[fìuVuvtvWsVvVrAtfVvVs}tvVu7fRv}=ww	VwVtWuu6t6Vt3r67vWtzw}Vw[vv7F1r	VwsVt7wWtVw7wWwzt}Wu}}VvVt@trVvVu@tv}×twp	Uv7VTwRv7®£¶v^tv3r67®£¶v7	@tvt6t6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTv^tv7öööö0{vVv^trWsVw7~TtVv^t~TufYVtVufXVw^tfWtVw^tzWrVur6VtVuVs7ªvWvVrVt7uWtu6VtVv7r_uvAtvVv7öwWvVt7~WtVu7wTu{v}Wt}Vw7v@tjVw4ööööfAtbVw^t~VrVtVw7bf_Vr7r7~fjzw}Vw7b7ê÷¶v7tfg}Vw7bf7®£¶v7®£¶v^tv7w@tvVw7VRvy}v}¿bt}	w\nUv7¦rTwRvt6t6t6t6t6t6t6t6t6t6t67®£¶v^tv3r67®£¶v7	@tv7ú ¶v^tvWq7æ ¶v^tvWp7ú ¶v4ööööfAtv7â ¶v^tvWt7â ¶v7v@tvVw4öööööwAtwVw4rAtwVw4vAtwVw4öööö¶vAt®wVw4vAt¦wVw4öööö¶vAt¾wVw4wAt¶wVw4vAtÎwVw4öööö¶vAtÆwVw7vMwÚwVw4rAtÒwVw4vAtêwVw4öööö¶vAtâwVw4rAtúwVw4vAtòwVw4öööö¶vAt\nVw4rAtVw4vAtVw4öööööwAtVw4ööööööööuAtwVw7ætVpVvVtVvVt?mTsVw7vftVw^tætTv7öööö1r6VwVw_tÒtAtjVwVwvtât}tzVwVv@t~Vw7öööö@trz}Vw[vw3{wVwVw7wTv^t~@tîtVwVv_tvAuætVw7v@twVw4öööööwAtwVw7ötTvVw7ætftVw[vwWtt6Vv7ªì¶v7pfäuTvr6Vv^tvWut6Vt7u0{vVt7w1{vVu7ôööö0{t}Vu7ôööö1{sVv]u~Wzzr}7tWvVt7t0{qzs}Vv]u~Tz2vvvvvvI{tVw7@tÊuVw7ì¶v@tÎuVw7Öô¶v@tÂu7tWvVw7t@tÆut6Vw7öt7ì¶v7fäuTr3{vVw7¾rVrVw7Æuf©tt6t6Vw[v¾rxuwvtv}Vw7æt7pVw^tºrTv^trVv^t~Vv^tfVv^tbfåuVvfwVw[vãtWrVw[vâtWvVw^tætTt7öööö0{wVwVw_wÒtAw¢uVwVwvwàt}w°uVwVrLv³uVwVvLv²uVwVt@t¶uzq}Vw[v¼rWrVw[v¿rWv}t6Vw7öt7ì¶v7~fäuTtr6Vt^tv7v>{w}VwVv7w\x077t1Vr\x07Lv³uVv7w\x07Wvzq}Vw7¶u7q7îÕ¶v77×Õ¶v7Zfåuzs}v}Vw7ætTvVw7v7êw|vvVw7¶uTtVv7v7w7v7í¶vf£wVw7rVt7v|vvVw7Örfìtz}Vz2vvvvvvI{w}Vw7¶u7r7»Õ¶v7q7¢Õ¶v7_fåuzw}Vw7¶uVw7ötfâu}Vw[v²uWvVw^t¶uTt7öööö0{vVwVwvw°u}wxVwVw_w¢uAwjVwVw[v³uLv{VwVvLvzVwVt@t~zw}Vv7w\x07Tu7t0{tVw[v³u7w\x07WtVuVw[vÚw0r6Vw[vÛwVt0{r}Vw7vTufÝtVw7÷pMwwVwVtLvwVwVvLvwVw7v@twVw4öööööwAtwVw4rAtwVw4vAtwVw4öööö¶vAt®wVw4vAt¦wVw4öööö¶vAt¾wVw4wAt¶wVw4vAtÎwVw4öööö¶vAtÆwVwVtLvÛwVwVvLvÚwVw4rAtÒwVw4vAtêwVw4öööö¶vAtâwVw4rAtúwVw4vAtòwVw4öööö¶vAt\nVw4rAtVw4vAtVw4öööööwAtVw7ætVpVsVuftVw^tætTv7öööö0{uVwVw_tÒtAtjVwVwvtât}tzVwVv@t~}Vw7öööö@trVw7ötfét}Vw7vfÝtzt}Vw7ætTvVw7v7êw|vvVw7rVvVw7ötTvf¡wVvfétzw}Vw7ætTvVw7v7êw|vvVw7rVvVw7ötTvf¯wVvfét}t6t6t6Vw^tr7öööö0r6Vw[vVW~Vw^tjWvVw^tnWuVw^tfWrVw^tzWtVw^t~WVw^tbTs7öööö0r6Vw7w@tÎrVwVu@tÊrVw7w@t¶rVwVv@t²rVw7¶uVuÛftVw7vVvÛftVw7w@tÊtVw7ùä¶v@tÎtVwVw^t@tÂtVwVw^tT|@tÆtVw7@tÚtVw7éà¶v@tÞtVwVw^t¾u@tÒtVwVw^t²uT}@tÖtVw7q@têtVw7îà¶v@tîtVwVr@tâtVwVt@tætVw7ÆuVw7æt7pf}Vw^tV|7w7wfjVw^t¶uV}7w7wfjzu}Vw7v@tÎrVw7v@t¶rVs7÷ööö0{wVv3{wVw7w@tÚtVw7ùä¶v@tÞtVwVv@tÒtVwVu@tÖtVw7s@têtVw7Þà¶v@tîtVwVr@tâtVwVt@tætVw7ÆuVw7æt7rf}zt}7vWu7þ ¶v^tvTt7vWs7ò ¶v^tvWr7vWvt6t6u6VvVs1r6VvVr^tv7öööö0r6VuWtzusVv7vWvVu7wWuzt}v}}7ö ¶v^tvVt0r	7ö ¶v7r7vfh7ò ¶v^tvsVr}Vt7v7öööö@tv7þ ¶vVt7wTv@tvVv3{w7ò ¶v^tvWr}VrVt7vTvfátVvVw7r7v|vvzu}Vw7rfÜt7	Wtzt}Vw7ÆuVtVrfg}VwV~7tTr^tþÈ6@tºrVwVr^tÞÈ6@t¾rVw7ÂÚ¶v@tÂtVw7ÒÚ¶v@tÚtVw7ÒÚ¶v@tÒtVw7âõ¶v@têtVw7òÚ¶v@tâtVwVv@tòtVw7vVuVs7ôööö>Tvm@tötVwVw7öt@tÆtVwVw7¶r@tÞtVwVw7Îr@tÖtVwVw7Æu@tîtVwVw7¾r@tætVw7v@tVw4ööööfAtVw7æt7sVw7vfVwVw^t@t¾uVwVw_tAu¶uVw^tÆuVw^tÂu7w7wfj7Æ ¶v^tv7Â ¶v^tv7w7wfj7Î ¶vVw^t¾u@tv7Æ ¶vVw_u¶uAuvVVt7w7wfj7	WtVv{vVsVu7w7wfj}VqVp7w7wfj7®£¶v7®£¶v^tv7w@tvVw7¦rRvVt}`v7®£¶v^tvr6v}7Â ¶v^tv}`v7®£¶v^tvr6v}7Î ¶v^tv}pwq	Uv7öwTtRvt6Vtt	t67®£¶v^tv3r67®£¶v7	@tvt6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTv^tv7öööö0{vVt7fTu7vVv^t~TsfwVt7j7vVv^tZfwVt7^7vVv^tVfwVt7vLv2VtVv@t6Vt7v@tJVt4öööööwAtBVuVwfVt7BWqt6t6VwVs?r6Vv^trVw7qTv^tv7t1{w}Vt[v23{wzr}Vt[v2Wwt6Vv^tZ3{vVv^tJ{vVv^tR{vVw7w\x073{w7t7wVv^tjmzs}Vw7w\x07{u}7vzu}Vt7®v7ê÷¶v7tfgzu}v}7t}@t>7r7ffwTv7Ý¶v@tzVvVq@t~Vv7öð¶v@trVvVt7¾v@tvVt7t@t\"VtVv@t&Vt7t@t:Vt^tZWvVt^tFWwVt7v@tVtVvVw@t*VtVv@t.Vt7~Vt7®vf'7rWuVt^t~7w0r6Vt^tzWvVt7v7rfHVt^tVv@tvVt7w@tVtVt^t@tVtVt_t.Auu6t6VtVt7vf'Vt^tv7w1{vVt^trWwVt^tTvVt^t0r6Vt7v7wf0}Vt^tVv7tVw@tvVtVv7w@tzw}}Vt^tWrVt^tW~Vt^tWu}Vt7ºv7tVr7r7~fiVt^t\"WvVt^t&WpVrr6VvVrVpVv7uWvVuWwu6VvVw@tvVv7r7öð¶v@tvVw7rWwVv7~WvVr7wTr{v}Wv}Vt7v@tVt4ööööfAtVpVvVt7vfVtVt^t@tVtVt_tAu.V~Vu7r7rfjVt^t:Vp7r7~fjVt^tfVt^tb7w7wfjVt^tjVt^tV7w7wfjVt^t^Vt^tZ7w7wfjVqfót}Vt7®vf7®£¶v7®£¶v^tv7w@tvVt7öwRv}ùuww	Uv7öwTwRv7®£¶v^tv3r67®£¶v7	@tvt6t6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTv^tv7öööö0{vVw7v@tVVw4ööööfAtnVwVv_tFAtVw7öð¶v@tVwVv7®v@tVw7z@tVw7Ú¶v@tVw7ªÚ¶v@tVwVv7ºv@t*Vw7~@t.Vw7Ú¶v@t\"Vw7öð¶v@t&Vw7s@t>Vw7÷¶v@t2Vw7²Ú¶v@t6VwVv7ªv@tJVw7p@tNVw7¢Ú¶v@tBVw7òÚ¶v@tFVw7q@t^Vw7øì¶v@tRVwVv^t~@t\nVwVw7v@t:VwVw7v@tZVw7nVw7R7sfÁtVwVw_tnAu~VwVw^tV@tfzw}Vw7~7ê÷¶v7tfg}Vw7~f7®£¶v7®£¶v^tv7w@tvVw7öwRvy}v}(v7®£¶v^tv3r67®£¶v7	@tv7®£¶vVv7Ú ¶v^tv7t=r	7Ò ¶vVv7t\0Vv7u\x077v1fK7®£¶v^tv7ws7v}@tv7Þ ¶v^tvy}v}ºwwu	7®£¶v^tv3r67®£¶v7	@tvVv7Ö ¶v^tvTt7w=r6VtVvVv7w\0TwTu9r	7vs7î ¶vVtVuVtTu7r7~fiVwVtVv7wWv7ê ¶v^tv7Ö ¶v^tvTt7uWwu6Vw4vAtvVvr6Vv7wWvVw7~Wwzw}}VtVuWu7®£¶v^tv7w}Ww7Ö ¶vVu@tv}7®£¶vVw@tv7ê ¶v^tvy}v}³wwu	Uv7fTwRv7®£¶v^tv3r67®£¶v7	@tv7÷ööVVvVv7÷ööV9mWvt67â ¶v^tvr67ú ¶vVvf47æ ¶v^tvWtzw}Vw7~Vv7w7wfRVw^t~WuVw^tzWt7ú ¶v^tv7æ ¶v^tv7w7wfj7â ¶vVv@tv7æ ¶vVt@tv7ú ¶vVu@tv}7®£¶v7®£¶v^tv7w@tvVw7fRvVty}v}¥ttt	t\bUv7VTtRv7®£¶v^tv3r67	Wu7®£¶v7	@tvVt4vAunVt7Ú ¶v^tv7t@tbVt7Þ ¶v^tv@tfVt7ê ¶v_tvAu~t6Vv7þ ¶v^tv9{v7ò ¶v^tvVv7vTv^tv7öööö0{vVwVv^t~9{vt6Vv^trVw7qTw^tv7t0{v7£¶v^tv3{v4wWrVvVt7~VwVw7£¶v_uvfæwWs}7v7vfêt}7£¶vVsAuv7£¶vVrAuvt6Vs4vVrÑmTr4w {vVr4~þÑ7v\x07Tv7v={vVr4dþÑ7öö\x07VrÑ7w\x07Vv7rWu}7®£¶v7®£¶v^tv7w@tvVt7VRvVuy}v}Øzta	p\rUv76W{t6Vtr6VwVt7pWnVv^tjWyVv^tnWfVv^tbWgVv^tfWdVv^tzWeVv^t~WbVv^trWcVv^tvW`u6V{VwvvvVl{utwvqpsr}|~yx{zTkzîYü4ç2A\x07¹¶ÃÓ­ÃØw}rvV{VwvvfVl{utwvqpsr}|~yx{zThz-´ Og/ÒôIä£(jÝØw}rfV{VwvvVVl{utwvqpsr}|~yx{zTizîÜq®w-õdÈóGRµ\vz#Øw}rVV{VwvvFVl{utwvqpsr}|~yx{zTlz+ÈÇ¨öÑpªíí·Øw}rFVw76WwV`WrVcWVbW~VeWuVdWtVgWsVfWpVyWq7fWz7vWau67·vVzT}7vV}7·v;m7u7t\0T}7uV}7KVzT|7vV|7K;m7u7t\0T|V|V}=mT}V}7u9mT}0{uV|V}0{uVa7wWaVz7fVz7t7¢¥¶vWo7vWxu6VkWjVhWkVuWzV{VxTuvrvWmVuVjViThVlTi{rspq~|}z{xyfgdeØwVlVm{~|}~|}z{xyz{xyTl7g»wVl7|Ûw'Vl7e»w'zvvvvvvvvvvvvvvvv{vwtu~|}jkhijkhiØwVjVk{rspq~|}z{xyfgdeTl7uÛwVl7qÛw'Vl7dÛw'Vl7xÝw'Vl7oÝw'ØwTjVm{vwtuvwturspqrspqTl7g»wVl7|Ûw'Vl7e»w'zvvvvvvvvvvvvvvvv{jkhijkhivwtu~|}VjØwTlVxVovtvØw}rvVsVpVt\x07VpVqVt7lVt7cVt7qVmmvTqVrT|7hVr7eVr7|V|VTrV~T\x07VrV~\x07Tu7hVu7eVu7|VuVrV|\x07VrV|\x07VmmwVpVqVzTqVtVs\x07VsVq7lVq7cVq7qTpT~7hV~7eV~7|V~VuV|\x07VuV|\x07VmmtVsVpVTpVtVq\x07VtVp7lVp7cVp7qTsT7hV7eV7|VVuV~\x07VuV~\x07VmmuVtVrVsTsVpVq\x07VqVs7lVs7cVs7qTtWrVtV|WtVx7fTx7¶v1{v}WzVa7u1{v}7vWzu6VzV{vrvTlmuVtVlmtVsVlmwVpVuVt7lVt7cVt7qVqVsVpVt\x07VpVlmvT}TqVtVs\x07VsVq7lVq7cVq7qT|V~TpVtVq\x07VtVp7lVp7cVp7qTxVTsVpVq\x07VqVs7lVs7cVs7qTuVrWtVuVxV|V~VVr\x07V~V\x07Vr7hVr7eVr7|V}Tu7hVu7eVu7|VuVrV\x07VrV\x07T~7hV~7eV~7|V~VuVr\x07VuVr\x07T7hV7eV7|VVuV~\x07VuV~\x07WrVz7fTz7¶v1{v}VvVqVyTy@tjVvVpVfTf@tnVvVsVgTg@tbVvVtVdTd@tfVvVuVeTe@tzVvV~VbTb@t~VvVVcTc@trVvVrV`T`@tvVwVn1{v}}y}v}+v7®£¶v^tv3r67®£¶v7	@tv7®£¶v7þ ¶v^tvVv=r	7ò ¶v^tvVv7vTvfátVv7öööö@tv7®£¶v^tv7ws7v}@tvy}v}}©%dv7öö¶v}ÖtVLVVV\x1B\x1BV\x1BVV\x1B\x1BV\x1BVV\x07wVVVV#\"0[NZVVVVVVVVVV@BV;4Y\0LL-+V\x1BVV\x1BV\0V\0V\0VVV\x1BVVvvvfvxvvvvvvóØÍJL9Ó	$x'úsíÝ¯õio»-v7Æô¶v}×atvvvVwfvvfvsvvv\x1B[YYVVVV\x1BV\x1BVVvvvivvvzvvvrvvvVvvv7lplYw|wrwsawiwµwwrr¦wtUqthsw\\rtttrwwpwwuwwwbw%wýw~ÐwwP_á`Pwwswt]wrÖs tpôg}s]tu6¶w6àttptPtpt~wwwwwwwitCwqwwuuwqurtpr{suwqw{wf{wrwt|wwuspwwwwwwrwprwtrssrwgVutÇpBàxwprutzPwwswäwXdhòwurw;bpwuÃp]wxp&¶èwqzsÿ~lplÓ&RrR}wywqwtw}wywqwtµuwtuw\\w³E{E+`|`ì`6Üw6VotoÚ¼w#w1wttwtttrwzwwwqw7wrt~wqwjwrwswwuqw¢ttowowiwowiwowiwowiwow~Âx|wbppótHäg2ylplplvvvvrvvvrvvvWvvvVVVLVvvvªvfvrvvv]ufv|vvv#VVVVV\0\0vwturspq~)\x07))\x1B)\x1B))\x1BVVVVVVVVVVVVZVVVVV\x1BVVGDAV\0VVV<%98V\0VVVVV<%98V\0VVV\x1BVVVVVVVV\x1BVV<%98))\0)N\0))\x1B)\x1B))\x1BGNBB@ABBFAEAFOCCG@GC\x1B[Guvv«vvv¶jvv>wvvZvvrtvvÑvv\rtvv¶wa6wq6WFtvwûuwptwftwXtvwwvpttwÒuvrtvwêuvttvtìuvttwwèwvwâuvwàuvttvwìuvwèuwwÐuvwÔuvtttwÐuvwÜuwwÚuvptvwÂuvttvwÂutttvwÂuvttvtÄuvrtvwÀuvtttttpwrvttvwrvttvwrvdtwdtwwrvrtvw·wvwv^tvwõtwdtpw Þwvttvw³tvw¦Þwtttvwóuvwüwvwøwv|tÖtrttttqwwpw:wu<wwöwwt\bwg6w6Uwf~ntrwtttvw{vttwuõtvfÖwvV6FTt~@tvwhvxtwtwP¿`P¶\x07ww¶\x07sw¶\x07¤s&Ö©rvpfågtts]XtuX¶tàwt~w\0wt~~y~py|~y~~y~py}wywwywwywwy~~yn~y~~y~~y~tyvtåwvwg}rÝwvwg}tyvt±wztyvt©wvw{}twvtwvwgßtwÏuwôwvwý÷wpwN[fVettÇplBÆxFFttvwÑwvw½Mvw»ÑwtptvwÁÞwvwÑwvwËÞwvwÍÞwwttwttqtÞwvtqrtuttºwXtdjtðwxttHtrtvwñÞrv|tuttvw¹âstrttbtvwñãsvwëãsvwããsvw÷ãsvwñãswwÕâsvw¥âsvwßâsvw¶xvftvw)vwóãsvwÞrvrtvw»ãsvftvw÷ïsnttÜØwl6³^&þwR&êw}8wy8wq8wt8{Eöwëw`6Ì`V6öÝwV66o@±wT2*VVVVVVVVVVVVVVVVVVVVV\x1BVVV*Z\vII&JIJ_\bF\bGVVVVVZVV\rU([+-L\x1BL+FO7,\fL+7,\fL+v	L+VVL+vi		L+FOL+W\bL+\fL+V\bL+WYL6-\r\bL+{VVL+7,L+FO7,))\fL+FO70vv:fvqvvv%fvpvvv/fvqvvvfvrvvvfvqvvvfvtvvv\x1Bfvqvvvfvrvvvfvqvvv	fvrvvvõfvqvvvüfvtvvvúfvqvvvåfvtvvvãfvqvvvêfvtvvvèfvqvvvÓfvtvvvÑfvqvvvØfv~vvvÀfvqvvvËfvrvvv·fvqvvv¾fvtvvv¼fvpvvv¦fv~vvv®fv~vvvfvpvvv\v\v[\v[\vvv¾|fvpvvv~Wöv¸|fvrvvvvö}v¤|fv}vvv	w«|fvvvv¨\rwV^VZV\x1BVV^VVZVVVVVVVVVVVVVVVV_VVV[VVVVQV\x1BVV\x1B\x1BVVVV\x1B\x1BVVVVVVV\x1B\x1BVVVVVVV\x1B\x1B[VVV*VVVVVVVVVVZVVVVVVVV\x1B\x1Bvvvvvwv7ï¶v}ºe\0VVVV\0VVVV\x1BVVVVV\x1BVVVVVV\x1B\x1B=){fvzvvv^ufvuvvv	{fvqvvvð{fvtvvvrvvvvvvvþ{fvrvvvx{fvqvvvvfvsvvvð{fvtvvv¾{fvwvvvrvvvvvvv	{fvqvvvrvvvvvvv{fvwvvv0:71)89\")09#82&7$%3)3$$9$\"/&3);?%;7\"5>)\x1B))\0)))\x1B\x1B)\x07))))\x07\x1B)\f)\x1B)))\x1B))\0))\0V\x1B\x1BVVVvc{fvdvvvTvvvUfv~vvvUvvvkfvpvvvRvvvèvfv~vvvSvvvVZVV\x1BVVVvvvyfvkvvvPvvvVVvvvÒyfv{vvvQvvvVV\x1BÍÉV\x1BVVVVVV\x1BVV@BV\0V\x1BVV@BV\x07VVVVVVVV\x07VVVVZVVV\x07V\0VFR\x1BR\0V^VVV:2Q_V^VVV14Q_V^VVV#Q_V^VVVQ_VVVV<%98VVVZVVVV\x1BLVGVVVVZVV$QVVVY\x1B\x1BVVVLV\x1BVðäVY\x1BVV\x1BVVVVVGQwpw}wUwww1wrwwwrwttu¶wrtrwtwwwq¹wwswG[wwwtwtwwZw}p|}wwUw|cfw~w|wrWwwwhm-}L}rwtwnn]uZwqts_LAwwwr~rwuq|t{wywLwrr~wbtlwttOwrtrttuuwhtuw}tOwrswtrwbt`pwwLwtwwr~wqt}thwKwzwDwuwAwwusuwrqt}tkwLwtwpwstbtjtOtrr~wbtkw>wquww,wtq}wtwwq?tmwwwwwAxwswts}wRwrwpwtttotrufr{wttpwyw(wruÄqukththt6twq~wt}uwsw[sEw7tTw\0urtwpu­wttwLwwqwwwwt~p|twQw~XtzbrFwwswwsw^ztVrttwuNwwtuwwuL~tt6p$uw{wqrwpwutDI{wTËuwwu}u{u{u{tzs~t|wtwtsGsw|ww{wf{EWýat\x07u\vwywVYw£uwRrussw+p+uà¨wwpøtwrw|wwjr&txT8waurut~wuwrwotswáwtld{wP~o}XuFwtrttgwct4pttttzw~wUw}wEwwuttstwwmwxtstwwsuwtwrwÆèwwåwgËrfuwzfTwtwßwwqwpw}wUwwwYw[t5wcu÷rwwwãwsó~pw\\w°ruwtsr^urwÓwtËrrPwlswwÍttnwBp0}Gr\rw@y_wtt|uGrtttwrw|wDuRsw~HwztB|rtw)utwwtpwtwëwwu~ctOtuwSqus0p{wwwwwxt#~tuwwaw\"pwwrtwtwrptwtmt#~twwtwwwtpwwwwwtrwsõtwtöttwwrwæwrttrwV|^ptr~wptuX{wt°wwwuww¿wqwpww$`tqwtwt\fpuwwtwqww>tuwww7wïtt}tBsswwwaw£_gpy¾/zuu¶esMqruu^tuwIg6twt{t	rwqwtèotwrªRXtaÖruftqhrâwuÍyArD~wxw`swy¦|qwgtqwtwssHWwÖwxtwKruswtwwtwqtsww¦uq\x1B~Ùcs÷îFwhöww\x1Bv^vvvfvvv~vvv_vvv\\vvvzvvvrvvv]vvv-vvvvvvv~vvvrvvvZvvvvvvvwvvvwvvv[vvvvvvv~vvvrvvvXvvvvvvv~vvvrvvvYvvvvvvvwvvvwvvvFvvv\x1BvvGvvvzvvvrvvvDvvv\x1B\x1B5\x07\x07\x1B\0\0\x1Bvvvvvvvvöv7¾Û¶v}ÏzVVVVVGZFFFV)))))))))\x1B)))vvv/afvvvvafv~vvvÖ`fvpvvvafv}vvvVV\x1BVV\0VVVVVVVVVVVVZVZVZVZV\x1BVVVFVVVFvUnfvjvvvVQVVVVv>nfvivvvVVVFVVVFZVV\0VGFFVVGFFY\0LVVY\0VV\x1BVVVVVVVV)\0)\0)\0\x07vvv^ufvuvvv>ufvqvvvnfvrvvvnfvvvv]ufv|vvv9ufvqvvvnfv~vvvpofvyvvvcofv}vvvVofv{vvv[ofvqvvvBofvsvvvVVVVVVMVVFVVVVVVVVZVVv}lfvrvvvnfv~vvv\0vvvð{fvtvvvVlfv|vvv]ufv|vvv\\lfvqvvvGlfv~vvvlfvrvvv\\lfvqvvvvvlfvpvvvõufvsvvvV\0VVV\x1BVVVV\x1B\x1BVVVV\x1BGFFVVVV\x1BGFF>ufvqvvv9ufvqvvv ufv}vvvBofvsvvv\x1Bð{fvtvvv*mfvrvvv>ufvqvvv9ufvqvvvVlfv|vvv)))\x07)\x07))\x07))\x07\x1B\0)\x1B\0)\x1B\0)\x07/afvvvvafv~vvvõufvsvvvMVVVVVv^ufvuvvv>ufvqvvv]ufv|vvvBofvsvvvpofvyvvvnfv~vvvVlfv|vvv\\lfvqvvvGlfv~vvvVVVVVVV\x1BMVVVVVVVV\0VVVVV^V\x1B_vvv/afvvvvafv~vvvÖ`fvpv7ÞÌ¶v}ìf*FFvvvvwvvvwvvvEvvvvvBvvvzvvvrvvvCvvvvvvvwvvvwvvv@vvv5vvvvvvvwvvvwvvvAvvvvvvvwvvvwvvvNvvv\0\x1Bvv~vvv|vvvdvvvvvvèvfvÐvfvÆvfv´vfvrvvvvvv~vvvpvvv~vvvvvv´rfvbfvèvfvkfvUfv]fvvvvsvvv~vvvevvvzvvv|vvv|vvvevvv~vvvqvvväufvíufvÖufvÞufvÍufv±ufv]ufv§ufvufvufv~vvv{vvv|vvvvvv}vvvyvvv{vvvdvvv~vvv`vvvbvvv{vvv{vvv{vvv{vvvdvvvfvvv}vvvyvvvdvvvhxfvPxfvExfvKxfv0xfv'xfvxfv\x1Bxfvqsfv	xfvãxfvßxfvÀxfvµxfv¦xfv«xfvxfvxfv|yfvoyfvvvv~vvv~vvv\rsfvòsfvúsfvvvv~vvvzvvvzvvvdvvvxvvv{vvvzvvvrfvqsfvysfvmsfvQsfvOsfv1sfv\"sfvÜw|wrwsawiwvrzxsqwww wkdwttrwwpwwuwwwbw%wý~ÐwPtwp_Qxwwwtwtww~mrrk}sNwqxw~r~ru|utwfF{nWtrwsnteeoq}snwqqw~\\|zuqp:wfwury{ew~ttt`wqwwuru~ttttww~wrtwszt|wruwprtt`wqwtwtwtrsrtttrwqrwwgp}uwwuw`wqwtwsuwuwtuwyrcrruw~ttt`wqwtwsu~tttttrtws{wftwpuuwrutwwwtutuuuzrsuuwuuwpw^{wuwawfu~wuwu~twuwttrjrw~wuwaw|wsu~wuwu~tsuwr{uz{wuw_t~wuwuwwsrqs`pwuwdunwwwtq~pwww~dt{LsqpwEtwwwswnwwwewutswwpwxrVwI~wRrerfwR5Awwtsf6|rtPwwswt]wvwrtqwwwrt_wrtWwrtqwwwrtywOwrt5Sff tpuvtgwls=u}qb}czbz{wuwtzBtexwrw5/q]s0|iwzrahts}Zrl@jrItbDwat}uGBwyw~E\\tr|Zw}xA`u|Rt}s]tu_rwpwtuws¶eT}vtptPtpt~wwwwwwwitCwqwwuuwqurtpr{suwqw{wf{wrwt|wwuspwwwwwwrw}trssrwg_vBvprutzPwwswtNqwfaqwqwqwqwqwqwqwqwVYwvuoqstsr puw,wrs]w(gVFfvv6v5Xtvuf|tbYs~u\x07Qtt$bcwWnBz2wwZpuwwu|WsU{kuEwzywff|swAxdau3wwwwnutftr}ptptpqwqw]wxp\rcvzarGvvtPqzsszw{wswwwtwtwWvd6t@^zswñRlpl}/uptptptuUzwlwewtwytxT\r3CvkuGYV{hs]shtRr~ws\\èdRrRr^~Bz}wywqwtw}wywqwtuBzv`|~npw\\w3ptwwZwtuwta|ai7ewt|`|lplPNpt6rwts~wuwk\\kukU~wjm@|`|e{d?AE{E{^Tjuwsa\\wtutfpDuuk|w~`\\dXcma0]s|Ow{oaEgr~Uuw6wrt|wwwUdwTtwprHqwwwrwyw|qOarw~ttt`wqwtwsu~ttttuwpwsqj|wwtwwPw|wwtwwrwtuwwwZ4wuwrbuh4ttwwÎ@tqopTIwwuwM@tw1mtxcqÏO6i~twt~wtwhwttttr+~tXtpwwwtmEt|g>swd?~.Wiw[wqwwGht`wx?qwtwZuwwtwuwwttnpwtwSwtwrwwaZvagw_uuw9vg²vyvgpovsvvYvvqig9ghdFfricsev[¥6VotoZ=rOqg6twwzqv_Vvrwqwtwvywkutwxr~vvs{uq|rwv#w1wttwtttrwzwwwqw7wrt~wqwjwrwswwuqwvtowowiwowiwowiwowiwow~vipp£qwgtqwtwssHWw[|qfwvhdZvjhtw¹iw`~tqwrwtwyw³M2uwuwvrwmwtwwtww|wrwwwwpwrwwwwwwuwtwwtwwwwwwwwwwtwwtrwqwrwrwww|wgsuwswgvlplplvvVvtvtvyvvvvvsvvtttttttttttv7©¼¶v}~ttvvvvvtv7à½¶v}wtv7Ê½¶v}wwv7¡½¶v}wwv7Áº¶v}ÕuÄtswtuv|ð|°|v|\0|rp|\0|\0|tp{|~q|qqe\x1B||\0|0bv|0|vbvu|p|`|v|ö}Ó|p|À| |ð|p|vwupp|°EtsvJ8`vhvwvwoxuvrü|h~wyV|Qyv|Ê|vpì|P|°|`| |v|v|v[zOgtvmRrkw~wðs¼|v~oqQ=s`pÖttftX6Bthu=s~n~_qvpF|p|viè|\\rqðhö|J|æ|qb|v|\0|v||pb:zve+|v| k|0|@|v|cvv|v| |ð|wqv|vavuv|vbzbovDv|v|v||vö|vMwuwr:[wyv{v|vwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwv7ê¦¶v}Ettttttttttttttttttttttttttttttuuuuuuuuuuuuuuuurrrrrv7ª¦¶v}r´tvv?döw\x1B`¶E`iöNÀRv3vZ;sFV8vB$¶;#ûÒv {Ð6 Ò¡¶ v6Hvöt·Aqh·ìUWîæY÷ïFBWì5÷ì10wív7ívíO×í6\x1B·í ú×ëÙ7ÖUÇÖÄ·×vÊwÕv¢WÕÐ Òv©wßæÝ¦ØvÙFÄvvTÍÐÍhÎtÊØ¸4ÊôÊ(´ÊvtËhTËvv5Ë=eË\fBõË\fB¢Ëpvvv6fÖwes`p0oÖpVÖqRÖ\0Q|Z}qFÖ}äG}VÐÖzFÞVxÝÖxfVfqwft×f.~gzdx×`&ba&`onlmm&imvRWkF×kk\x1BWhöWiiº×i¶¤i¸¡WV6VWWW±×W\x07WTv×TUDRîYü4ç2A\x07¹¶ÃÓ­Ã-´ Og/ÒôIä£(jÝîÜq®w-õdÈóGRµ\vz#+ÈÇ¨öÑpªíí··íð1È°ë·yº×zRZ[Üò<ªßÆ*¬þ\0$'Hî\x1B°GÞ¾QuÆ±	/É}°1çÑ£'¼p__bó|ÁQNWmX\x1BZ;e{N%\"|Í|\0X¿´÷óZä×ÉÔ=lÞý=´Õ'±oä§Rpï óCxÖf`·Òo~Ah:>QÃÊÆBÅzjO<Ü®89¼ê-XôùÓb¾ò~t±úÈæ&ÒÕÈ\x07°v7ò ¶v}wrv7æ ¶v}wwv7ê ¶v}wrv7Þ ¶v}wrv7Â ¶v}wwv7¶ ¶v}rvvvvvvvO";

// js/double.ts
var encoder = new Encoder();
var decoder = new Decoder();
function readNumber(address, length) {
  return Number(decoder.decode(engine().view(address, length)));
}
function writeNumber(number, address, room) {
  return encoder.encodeInto(String(number), engine().view(address, room)).written;
}

// target/package/index/isoflag_bg.js
function __wbg_readNumber_7f43f774338328da(arg0, arg1) {
  const ret = readNumber(arg0 >>> 0, arg1 >>> 0);
  return ret;
}
function __wbg_writeNumber_d72efaee886f22c0(arg0, arg1, arg2) {
  const ret = writeNumber(arg0, arg1 >>> 0, arg2 >>> 0);
  return ret;
}

// target/package/index/glue.js
var imports = { "./isoflag_bg.js": { __wbg_readNumber_7f43f774338328da, __wbg_writeNumber_d72efaee886f22c0 } };

// js/errors.ts
var SnapshotError = class extends Error {
  name = "SnapshotError";
  code;
  line;
  column;
  pointer;
  constructor(code, message, place = {}) {
    super(message);
    this.code = code;
    if (place.line !== void 0) this.line = place.line;
    if (place.column !== void 0) this.column = place.column;
    if (place.pointer !== void 0) this.pointer = place.pointer;
  }
};
var EngineError = class extends Error {
  name = "EngineError";
  code;
  constructor(code, message, cause) {
    super(message, { cause });
    this.code = code;
  }
};

// js/frame.ts
var MISSING = 4294967295;
var LIST = 2147483648;
var SHORT = 48;
var encoder2 = new Encoder();
var Frame = class {
  #engine;
  #words = new Uint32Array(0);
  #bytes = new Uint8Array(0);
  /** The bytes, four at a time. */
  #quads = new Uint32Array(0);
  #wordRoom = 64;
  #byteRoom = 4096;
  /** Where the next text goes. */
  #at = 0;
  #turn = 0;
  constructor(engine2) {
    this.#engine = engine2;
  }
  /**
   * Begins a frame with room for so many attributes and no user key, and gives
   * the number of the turn.
   */
  begin(attributes2) {
    const turn = ++this.#turn;
    this.#at = 0;
    if (this.#words.length < 2 + 2 * attributes2) this.#widen(attributes2);
    this.#words[1] = MISSING;
    return turn;
  }
  /** Gives up the views, because the memory has a new buffer. */
  forget() {
    this.#words = new Uint32Array(0);
    this.#bytes = new Uint8Array(0);
    this.#quads = new Uint32Array(0);
  }
  /** Ends a turn: the memory may have grown. */
  end() {
    this.#turn += 1;
  }
  /** Which turn it is. */
  get turn() {
    return this.#turn;
  }
  /** Whether what was written in a turn still stands. */
  holds(turn) {
    return this.#turn === turn;
  }
  /** Writes the user key. */
  key(key) {
    this.text(0, key);
  }
  /** Writes a text where it is the value of a word. */
  text(word, text) {
    const length = this.#text(text);
    this.#words[word] = this.#at - length;
    this.#words[word + 1] = length;
  }
  /** Writes attribute `n`. */
  attribute(n, value) {
    const word = 2 + 2 * n;
    if (typeof value === "string") return this.text(word, value);
    const length = value === void 0 ? MISSING : this.#list(value);
    this.#words[word] = value === void 0 ? 0 : this.#at - length | LIST;
    this.#words[word + 1] = length;
  }
  /** A copy of what was written of so many attributes. */
  copy(attributes2) {
    return { words: this.#words.slice(0, 2 + 2 * attributes2), bytes: this.#bytes.slice(0, this.#at) };
  }
  /** Writes such a copy. */
  restore({ words, bytes }) {
    this.begin(words.length / 2 - 1);
    if (this.#bytes.length < bytes.length) this.#makeRoom(bytes.length);
    this.#words.set(words);
    this.#bytes.set(bytes);
    this.#at = bytes.length;
  }
  /** Writes a text behind the others, and gives its offset and length. */
  append(text) {
    const length = this.#text(text);
    return [this.#at - length, length];
  }
  /** Writes a flag's key by itself, and gives its offset and length. */
  flagKey(key) {
    this.begin(0);
    return this.append(key);
  }
  /** Writes a text so that it ends where the next begins, and gives its length in bytes. */
  #text(text) {
    const { length } = text;
    const start2 = this.#at + 3 & ~3;
    if (this.#bytes.length - start2 < 3 * length + 4) this.#makeRoom(start2 + 3 * length + 4);
    if (length <= SHORT && this.#ascii(text, length, start2)) {
      this.#at = start2 + length;
      return length;
    }
    const { written } = encoder2.encodeInto(text, this.#bytes.subarray(start2));
    this.#at = start2 + written;
    return written;
  }
  /** Writes a text if it is ASCII, four characters at a time. */
  #ascii(text, length, start2) {
    const quads = this.#quads;
    let all = 0;
    let at = 0;
    let quad = start2 >> 2;
    for (; at + 3 < length; at += 4) {
      const one = text.charCodeAt(at);
      const two = text.charCodeAt(at + 1);
      const three = text.charCodeAt(at + 2);
      const four = text.charCodeAt(at + 3);
      all |= one | two | three | four;
      quads[quad++] = one | two << 8 | three << 16 | four << 24;
    }
    const bytes = this.#bytes;
    for (; at < length; at++) {
      const one = text.charCodeAt(at);
      all |= one;
      bytes[start2 + at] = one;
    }
    return all < 128;
  }
  /** Writes each item's length and text, and gives the length of all. */
  #list(items) {
    const encoded = items.map((item) => encoder2.encode(item));
    const length = encoded.reduce((sum, bytes) => sum + 4 + bytes.length, 0);
    if (this.#bytes.length - this.#at < length) this.#makeRoom(this.#at + length);
    const view = new DataView(this.#bytes.buffer, this.#bytes.byteOffset);
    for (const bytes of encoded) {
      view.setUint32(this.#at, bytes.length, true);
      this.#bytes.set(bytes, this.#at + 4);
      this.#at += 4 + bytes.length;
    }
    return length;
  }
  /** Makes room for so many attributes. */
  #widen(attributes2) {
    this.#reserve(Math.max(2 + 2 * attributes2, this.#wordRoom), this.#byteRoom);
  }
  #makeRoom(bytes) {
    this.#reserve(this.#wordRoom, Math.max(bytes, 2 * this.#byteRoom));
  }
  /** Makes room and views it; what was written stays. */
  #reserve(words, bytes) {
    const { exports } = this.#engine;
    const room = bytes + 3 & ~3;
    this.forget();
    const wordsAt = exports.reserve_frame(words);
    const bytesAt = exports.reserve_bytes(room);
    this.#words = this.#engine.words(wordsAt, words);
    this.#bytes = this.#engine.view(bytesAt, room);
    this.#quads = this.#engine.words(bytesAt, room >> 2);
    this.#wordRoom = words;
    this.#byteRoom = room;
  }
};

// js/engine.ts
var encoder3 = new Encoder();
var decoder2 = new Decoder();
var Engine = class {
  exports;
  frame = new Frame(this);
  constructor(instantiate) {
    const grown = () => this.frame.forget();
    this.exports = instantiate(imports, grown);
  }
  /**
   * A view of the module's memory, good until the next call that may grow it.
   * Numbers come out of the module signed, addresses too.
   */
  view(address, length) {
    return new Uint8Array(this.exports.memory.buffer, address >>> 0, length >>> 0);
  }
  /** The same in words of 32 bits. */
  words(address, length) {
    return new Uint32Array(this.exports.memory.buffer, address >>> 0, length);
  }
  /** The JSON that a call has left in the output. */
  output(length) {
    this.frame.end();
    return JSON.parse(decoder2.decode(this.view(this.exports.output(), length)));
  }
  /** Puts a snapshot's text into its buffer and gives its length in bytes. */
  putText(source) {
    this.frame.end();
    if (typeof source === "string") return this.#putString(source);
    const address = this.exports.reserve_text(source.length);
    const room = Math.min(source.length, MOST_BYTES + 1);
    this.view(address, room).set(source.subarray(0, room));
    return room;
  }
  #putString(text) {
    let room = Math.min(text.length, MOST_BYTES + 1);
    const first = encoder3.encodeInto(text, this.view(this.exports.reserve_text(room), room));
    let { read, written } = first;
    if (read < text.length) {
      room = Math.min(written + 3 * (text.length - read), MOST_BYTES + 1);
      const rest = this.view(this.exports.reserve_text(room), room).subarray(written);
      const second = encoder3.encodeInto(text.slice(read), rest);
      read += second.read;
      written += second.written;
    }
    if (read < text.length) return MOST_BYTES + 1;
    this.#markLoneSurrogate(text, room);
    return written;
  }
  /**
   * `encodeInto` writes U+FFFD for a lone surrogate. Such a text is refused as
   * one that is not UTF-8, so it is made that.
   */
  #markLoneSurrogate(text, room) {
    const at = text.search(/[\ud800-\udfff]/u);
    if (at >= 0) {
      const before = encoder3.encode(text.slice(0, at)).length;
      this.view(this.exports.reserve_text(room), room)[before] = 237;
    }
  }
};
var MOST_BYTES = 64 * 1024 * 1024;
var prepare = () => {
  throw new EngineError("no_module", "no module has been given; await init(...) first", void 0);
};
var prepared;
var current;
var discarded = 0;
function provideModule(compile) {
  prepare = () => {
    const module = compile();
    return (imports2) => new WebAssembly.Instance(module, imports2).exports;
  };
}
function engine() {
  return current ?? start();
}
function discard() {
  current = void 0;
  discarded += 1;
}
function generation() {
  return discarded;
}
function start() {
  try {
    const instantiate = prepared ?? prepare();
    current = new Engine(instantiate);
    prepared = instantiate;
  } catch (cause) {
    throw cause instanceof EngineError ? cause : refusal(cause);
  }
  return current;
}
function refusal(cause) {
  const { name } = Object(cause);
  return /^(Compile|Link|Eval|Reference|Type)Error$/.test(String(name)) ? new EngineError(
    "wasm_refused",
    "the WebAssembly module cannot be compiled; a Content-Security-Policy needs 'wasm-unsafe-eval' in script-src, or import isoflag/js, which has none",
    cause
  ) : new EngineError("engine_failed", "the engine could not be started", cause);
}

// js/inline.ts
var FLIPPED = 1987475062;
function bytesOf(text) {
  const bytes = latin1(text);
  const words = new Int32Array(bytes.buffer, bytes.byteOffset, bytes.length >> 2);
  for (let at = 0; at < words.length; at++) words[at] = (words[at] ?? 0) ^ FLIPPED;
  for (let at = 4 * words.length; at < bytes.length; at++) {
    bytes[at] = (bytes[at] ?? 0) ^ FLIPPED;
  }
  return bytes;
}
function latin1(text) {
  const { Buffer } = globalThis;
  if (Buffer !== void 0) return Buffer.from(text, "latin1");
  const bytes = new Uint8Array(text.length);
  for (let at = 0; at < bytes.length; at++) bytes[at] = text.charCodeAt(at);
  return bytes;
}

// js/context.ts
var MOST_ELEMENTS = 65536;
var USER_KEYS = ["targetingKey", "key", "user_id", "id"];
var hasOwn = (() => {
  const { hasOwnProperty } = Object.prototype;
  return (object, name) => hasOwnProperty.call(object, name);
})();
var LiveUser = class {
  #context;
  constructor(context) {
    this.#context = context;
  }
  key() {
    return userKey(this.#context);
  }
  attribute(name) {
    const context = this.#context;
    return canonical(own(context, name)) ?? canonical(own(asContext(own(context, "properties")), name)) ?? canonical(own(asContext(own(context, "attributes")), name));
  }
};
var KeptUser = class {
  #key;
  /** The attributes of the three places, in the order in which they are looked into. */
  #places;
  constructor(given) {
    const context = asContext(given);
    const nested = ["properties", "attributes"].map((name) => asContext(own(context, name)));
    this.#key = userKey(context);
    this.#places = [context, ...nested].map(attributes);
  }
  key() {
    return this.#key;
  }
  attribute(name) {
    for (const place of this.#places) {
      const value = place.get(name);
      if (value !== void 0) return value;
    }
    return void 0;
  }
};
function asContext(value) {
  return typeof value === "object" && value !== null && !isArray(value) ? value : {};
}
function isArray(value) {
  try {
    return Array.isArray(value);
  } catch {
    return true;
  }
}
function userKey(context) {
  for (const name of USER_KEYS) {
    const key = keyText(own(context, name));
    if (key !== "") return key;
  }
  return "";
}
function keyText(value) {
  if (typeof value === "string") return value;
  return isNumber(value) ? String(value) : "";
}
function quickKey(context) {
  return hasOwn(context, "targetingKey") && keyText(context.targetingKey) || hasOwn(context, "key") && keyText(context.key) || hasOwn(context, "user_id") && keyText(context.user_id) || hasOwn(context, "id") && keyText(context.id) || "";
}
function quickText(context, name, place) {
  if (!hasOwn(context, name)) return void 0;
  const value = property(context, name, place);
  return typeof value === "string" ? value : void 0;
}
function property(object, name, place) {
  switch (place) {
    case 0:
      return object[name];
    case 1:
      return object[name];
    case 2:
      return object[name];
    case 3:
      return object[name];
    case 4:
      return object[name];
    case 5:
      return object[name];
    case 6:
      return object[name];
    case 7:
      return object[name];
    default:
      return object[name];
  }
}
var MOST_PLACES = 8;
var places = /* @__PURE__ */ new Map();
function placeOf(name) {
  const place = places.get(name) ?? places.size;
  if (place < MOST_PLACES) places.set(name, place);
  return place;
}
function attributes(context) {
  try {
    const names = Object.getOwnPropertyNames(context);
    return new Map(names.map((name) => [name, canonical(own(context, name))]));
  } catch {
    return /* @__PURE__ */ new Map();
  }
}
function own(object, name) {
  try {
    return hasOwn(object, name) ? object[name] : void 0;
  } catch {
    return void 0;
  }
}
function canonical(value) {
  return typeof value === "object" && value !== null ? list(value) ?? date(value) : scalar(value);
}
function scalar(value) {
  if (typeof value === "string") return value;
  return typeof value === "boolean" || isNumber(value) ? String(value) : void 0;
}
function isNumber(value) {
  return typeof value === "bigint" || typeof value === "number" && Number.isFinite(value);
}
function list(value) {
  try {
    if (!Array.isArray(value)) return void 0;
    const items = [];
    const length = Math.min(value.length, MOST_ELEMENTS);
    for (let at = 0; at < length; at++) {
      const element = own(value, String(at));
      const item = typeof element === "object" && element !== null ? date(element) : scalar(element);
      if (item !== void 0) items.push(item);
    }
    return items;
  } catch {
    return void 0;
  }
}
function date(value) {
  try {
    return Date.prototype.toISOString.call(value);
  } catch {
    return void 0;
  }
}

// js/freeze.ts
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

// js/fallback.ts
function isEnabled({ reason, enabled }, fallback) {
  return reason === "not_found" || reason === "error" ? fallback : enabled;
}
function valueOr({ value }, given) {
  const fallback = given ?? null;
  return fits(value, fallback) ? value : fallback;
}
function detailsOr(evaluation, given) {
  const fallback = given ?? null;
  const { value, errorCode } = evaluation;
  if (fits(value, fallback) || value === fallback) return evaluation;
  return Object.freeze({
    ...evaluation,
    value: frozenCopy(fallback),
    errorCode: errorCode ?? "TYPE_MISMATCH"
  });
}
function fits(value, fallback) {
  return value !== null && (fallback === null || kind(value) === kind(fallback));
}
function kind(value) {
  return value === null ? "null" : isArray(value) ? "array" : typeof value;
}
function frozenCopy(value) {
  try {
    return deepFreeze(copy(value));
  } catch {
    return value;
  }
}
function copy(value) {
  if (typeof structuredClone === "function") return structuredClone(value);
  return JSON.parse(JSON.stringify(value));
}

// js/now.ts
function instant(options) {
  try {
    const now = options?.now;
    const given = typeof now === "number" ? now : Date.prototype.getTime.call(now);
    return Number.isFinite(given) ? given : Date.now();
  } catch {
    return Date.now();
  }
}

// js/bound.ts
var BoundEvaluator = class {
  #current;
  #user;
  /** The snapshot that the answers are of. */
  #answered;
  #answers = /* @__PURE__ */ new Map();
  #written;
  /** @internal Use `FlagEvaluator.forContext`. */
  constructor(current2, context) {
    this.#current = current2;
    this.#user = new KeptUser(context);
  }
  /** As `FlagEvaluator.isEnabled`. */
  isEnabled(flag, fallback = false, options) {
    return isEnabled(this.#evaluate(flag, options), fallback);
  }
  /** As `FlagEvaluator.evaluate`. */
  evaluate(flag, options) {
    return this.#evaluate(flag, options);
  }
  /** As `FlagEvaluator.evaluateAll`. */
  evaluateAll(options) {
    const loaded = this.#current();
    return loaded.evaluateAllPacked(() => this.#packed(loaded), options);
  }
  /** As `FlagEvaluator.value`. */
  value(flag, fallback, options) {
    return valueOr(this.#evaluate(flag, options), fallback);
  }
  /** As `FlagEvaluator.details`. */
  details(flag, fallback, options) {
    const details = detailsOr(this.#evaluate(flag, options), fallback);
    return details;
  }
  /** As `FlagEvaluator.has`. */
  has(flag) {
    return this.#current().has(flag);
  }
  /** As `FlagEvaluator.keys`. */
  get keys() {
    return this.#current().keys();
  }
  /** As `FlagEvaluator.report`. */
  get report() {
    return this.#current().report();
  }
  #evaluate(flag, options) {
    const loaded = this.#current();
    if (this.#answered !== loaded) this.#follow(loaded);
    const known = this.#answers.get(flag);
    if (known !== void 0 && known.until === Infinity && known.from === -Infinity) {
      return known.evaluation;
    }
    const instants = known?.instants ?? loaded.instants(flag);
    const now = instants?.length === 0 ? 0 : instant(options);
    if (known !== void 0 && known.from <= now && now < known.until) return known.evaluation;
    const evaluation = loaded.evaluatePacked(flag, () => this.#packed(loaded), now);
    const decided = evaluation.reason !== "not_found" && evaluation.reason !== "error";
    if (decided && instants !== void 0) {
      const next = instants.findIndex((step) => step > now);
      const until = instants[next] ?? Infinity;
      const from = instants[(next < 0 ? instants.length : next) - 1] ?? -Infinity;
      this.#answers.set(flag, { evaluation, instants, from, until });
    }
    return evaluation;
  }
  #follow(loaded) {
    this.#answers.clear();
    this.#written = void 0;
    this.#answered = loaded;
  }
  /** The context as this snapshot reads it. */
  #packed(loaded) {
    if (this.#answered !== loaded) this.#follow(loaded);
    return this.#written ??= loaded.pack(this.#user);
  }
};

// js/flag.ts
var LONE_SURROGATES = /[\ud800-\udfff]/gu;
var NEVER = 0;
var LAST = 1;
var NO_FLAG = { position: -1, readsKey: NEVER, reads: [], instants: [], fixed: 0 };
function valueOf(user, { name, isUserKey, isItOtherwise }) {
  const value = isUserKey ? void 0 : user.attribute(name);
  if (value !== void 0 || !(isUserKey || isItOtherwise)) return value;
  return user.key() || void 0;
}
function quietKey(context) {
  try {
    return quickKey(context);
  } catch {
    return void 0;
  }
}
function textOf(key) {
  return typeof key === "string" ? key.replace(LONE_SURROGATES, "�") : "";
}

// js/lease.ts
var MOST_SNAPSHOTS = 1e3;
var MOST_LENGTH = 32 * 1024 * 1024;
var FEWEST_SNAPSHOTS = 2;
var leases = /* @__PURE__ */ new Set();
var lengthOfAll = 0;
var registry = typeof FinalizationRegistry === "undefined" ? void 0 : new FinalizationRegistry(release);
function acquire(owner, source) {
  const { length } = source;
  makeRoom(length);
  const lease = { generation: generation(), handle: load(source), length };
  leases.add(lease);
  lengthOfAll += length;
  registry?.register(owner, lease, lease);
  return lease;
}
function isHeld(lease) {
  return lease.handle >= 0 && lease.generation === generation();
}
function release(lease) {
  const { handle } = lease;
  const held = isHeld(lease);
  forget(lease);
  if (!held) return;
  try {
    engine().exports.unload(handle);
  } catch {
    abandon();
  }
}
function abandon() {
  discard();
  leases.forEach(forget);
}
function makeRoom(length) {
  for (const oldest of leases) {
    const tooMany = leases.size >= MOST_SNAPSHOTS || lengthOfAll + length > MOST_LENGTH;
    if (!tooMany || leases.size < FEWEST_SNAPSHOTS) break;
    release(oldest);
  }
}
function forget(lease) {
  lease.handle = -1;
  if (leases.delete(lease)) lengthOfAll -= lease.length;
  registry?.unregister(lease);
}
function load(source) {
  const { exports } = engine();
  const handle = exports.load(engine().putText(source));
  if (handle >= 0) return handle;
  const [code, message, line, column, pointer] = engine().output(
    exports.output_length()
  );
  throw new SnapshotError(code, message, {
    ...line !== null && { line },
    ...column !== null && { column },
    ...pointer !== null && { pointer }
  });
}

// js/recovery.ts
function retrying(call) {
  try {
    return call();
  } catch (error) {
    recover(error);
  }
  try {
    return call();
  } catch (error) {
    recover(error);
    throw new EngineError("engine_failed", "the engine broke down", error);
  }
}
function answering(otherwise, call) {
  try {
    return retrying(call);
  } catch {
    return otherwise();
  }
}
function answeringAgain(error, otherwise, call) {
  try {
    recover(error);
    return call();
  } catch (again) {
    if (!(again instanceof EngineError)) abandon();
    return otherwise();
  }
}
function recover(error) {
  if (error instanceof SnapshotError || error instanceof EngineError) throw error;
  abandon();
}

// js/loaded.ts
var MOST_UNKNOWN = 1e3;
var UNPACKED = 4294967295;
var LACKS_KEY = 15;
var ON = 624;
var Loaded = class {
  /** What it is loaded from, again if the module has given it up. */
  source;
  #lease;
  #flags = /* @__PURE__ */ new Map();
  #unknown = 0;
  /** The flag that was asked for last. */
  #lastKey;
  #lastFlag = NO_FLAG;
  /** Results by the flag's position and the packed decision. */
  #results = [];
  /** Those of keys that name no flag. */
  #notFound = /* @__PURE__ */ new Map();
  #attributes;
  #readsClock = false;
  #template;
  /** The packed decisions of the last context; kept, for making an array takes long. */
  #decisions = new Uint32Array(0);
  #keys;
  #report;
  constructor(source) {
    this.source = source;
    this.#lease = retrying(() => acquire(this, source));
  }
  /** Whether a flag is on; the fallback where no flag decides. */
  isEnabled(key, context, fallback, options) {
    try {
      return this.#isOn(key, context, fallback, options);
    } catch (error) {
      return answeringAgain(error, () => fallback, () => this.#isOn(key, context, fallback, options));
    }
  }
  #isOn(key, context, fallback, options) {
    const flag = this.flag(key);
    const packed = this.#decide(flag, context, options);
    if (packed === UNPACKED) return isEnabled(this.#result(flag.position, packed), fallback);
    const reason = packed & 15;
    return reason < 2 ? fallback : (ON >> reason & 1) === 1;
  }
  /** Evaluates one flag; whatever happens, there is an answer. */
  evaluate(key, context, options) {
    try {
      return this.#evaluation(key, context, options);
    } catch (error) {
      return answeringAgain(error, () => failure(key), () => this.#evaluation(key, context, options));
    }
  }
  #evaluation(key, context, options) {
    const flag = this.flag(key);
    if (flag.position < 0) return this.#unknownFlag(key);
    return this.#result(flag.position, this.#decide(flag, context, options));
  }
  /** The same for a context that `pack` packs for this snapshot. */
  evaluatePacked(key, pack, now) {
    return answering(() => failure(key), () => {
      const flag = this.flag(key);
      if (flag.position < 0) return this.#unknownFlag(key);
      const packed = pack();
      const handle = this.#handle();
      const { exports, frame } = engine();
      frame.restore(packed);
      return this.#result(flag.position, exports.evaluate(handle, flag.position, now) >>> 0);
    });
  }
  /** Evaluates all flags, in the snapshot's order; whatever happens, there is an answer. */
  evaluateAll(context, options) {
    return answering(() => ({}), () => {
      const reads = this.names();
      const now = this.#readsClock ? instant(options) : 0;
      return this.#all(this.#fill(context, true, reads), now);
    });
  }
  /** The same for a context that `pack` packs for this snapshot. */
  evaluateAllPacked(pack, options) {
    return answering(() => ({}), () => {
      const packed = pack();
      const now = this.#readsClock ? instant(options) : 0;
      const handle = this.#handle();
      engine().frame.restore(packed);
      return this.#all(handle, now);
    });
  }
  /** All that any flag reads of a user. */
  pack(user) {
    this.fillAll(user);
    return engine().frame.copy(this.names().length);
  }
  /** The instants at which time may change a flag's answer, ascending, if they are known. */
  instants(key) {
    return answering(() => void 0, () => this.flag(key).instants);
  }
  /** Whether the snapshot has a flag. */
  has(key) {
    return answering(() => false, () => this.flag(key).position >= 0);
  }
  /** The keys of all flags. */
  keys() {
    return answering(() => NO_KEYS, () => this.#allKeys());
  }
  /** What loading had to say. */
  report() {
    return answering(() => NO_REPORT, () => this.#report ??= this.#readReport());
  }
  /** The keys of the flags that changed since an older snapshot. */
  changedSince(older) {
    return retrying(() => {
      const before = older.#handle();
      const after = this.#handle();
      if (!isHeld(older.#lease)) throw new Error("one snapshot has taken the other's place");
      return deepFreeze(engine().output(engine().exports.changed(after, before)));
    });
  }
  /** Gives up the place in the module. */
  release() {
    release(this.#lease);
  }
  /** The snapshot's handle in the instance in use. */
  #handle() {
    return isHeld(this.#lease) ? this.#lease.handle : this.#acquire();
  }
  #acquire() {
    this.#lease = acquire(this, this.source);
    return this.#lease.handle;
  }
  /** What is kept of a flag. */
  flag(key) {
    if (key === this.#lastKey) return this.#lastFlag;
    const flag = this.#flags.get(key) ?? this.#find(key);
    if (flag.position >= 0) {
      this.#lastKey = key;
      this.#lastFlag = flag;
    }
    return flag;
  }
  #find(key) {
    const isText = typeof key === "string";
    const name = textOf(key);
    const known = isText && name !== key ? this.#flags.get(name) : void 0;
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const position = isText ? exports.find(handle, ...frame.flagKey(name)) : -1;
    const flag = position < 0 ? NO_FLAG : this.#readFlag(handle, position);
    if (position >= 0 || isText && this.#unknown++ < MOST_UNKNOWN) this.#flags.set(name, flag);
    return flag;
  }
  #readFlag(handle, position) {
    const { exports } = engine();
    const names = this.names();
    const [readsKey, steps, ...attributes2] = engine().output(exports.reads(handle, position));
    const reads = attributes2.flatMap((at) => names[at] ?? []);
    const instants = [...steps].sort((a, b) => a - b);
    const depends = readsKey !== NEVER || instants.length > 0 || reads.length > 0;
    engine().frame.begin(names.length);
    const packed = depends ? UNPACKED : exports.evaluate(handle, position, 0) >>> 0;
    const fixed = packed === UNPACKED ? -1 : packed;
    return { position, readsKey, reads, instants, fixed };
  }
  #allKeys() {
    if (this.#keys === void 0) {
      const handle = this.#handle();
      this.#keys = deepFreeze(engine().output(engine().exports.keys(handle)));
    }
    return this.#keys;
  }
  #readReport() {
    const handle = this.#handle();
    const { exports } = engine();
    const report = engine().output(exports.report(handle));
    const digest = engine().output(exports.digest(engine().putText(this.source)));
    const { version, format, flags, problems, problemCount } = report;
    return deepFreeze({ version, format, digest, flags, problems, problemCount });
  }
  /** The attributes that any flag reads. */
  names() {
    if (this.#attributes === void 0) {
      const length = engine().exports.attributes(this.#handle());
      const [clock, ...names] = engine().output(length);
      this.#readsClock = clock;
      this.#attributes = names.map(([name, isUserKey, isItOtherwise], at) => {
        return { at, name, place: placeOf(name), isUserKey, isItOtherwise };
      });
    }
    return this.#attributes;
  }
  /** The packed decision of a flag. */
  #decide(flag, context, options) {
    const { position, readsKey, reads, fixed } = flag;
    if (fixed >= 0) return fixed;
    const now = flag.instants.length > 0 ? instant(options) : 0;
    const handle = this.#fill(context, readsKey > LAST, reads);
    const { exports, frame } = engine();
    const packed = exports.evaluate(handle, position, now) >>> 0;
    if (packed !== LACKS_KEY) return packed;
    const { turn } = frame;
    const key = quietKey(context);
    const holds = frame.holds(turn) && isHeld(this.#lease) && engine().frame === frame;
    if (key !== void 0 && holds) {
      frame.key(key);
      return exports.settle(handle, position) >>> 0;
    }
    const again = this.fill(new LiveUser(context), true, reads);
    return engine().exports.evaluate(again, position, now) >>> 0;
  }
  /** Writes what is needed of a context into the frame, and gives the handle. */
  #fill(context, needsKey, reads) {
    const { frame } = engine();
    const turn = frame.begin((this.#attributes ?? this.names()).length);
    try {
      for (const read of reads) {
        const text = read.isUserKey ? void 0 : quickText(context, read.name, read.place);
        if (text === void 0) frame.attribute(read.at, valueOf(new LiveUser(context), read));
        else frame.text(2 + 2 * read.at, text);
      }
      if (needsKey) frame.key(quickKey(context));
      const whole = frame.holds(turn);
      const handle = this.#handle();
      if (whole && engine().frame === frame) return handle;
    } catch {
    }
    return this.fill(new LiveUser(context), needsKey, reads);
  }
  /** As `fill`, for all that any flag reads. */
  fillAll(user) {
    return this.fill(user, true, this.names());
  }
  /**
   * The same where reading may run code of the caller, which may have evaluated,
   * updated, or made the module give this snapshot up. After reading, none runs.
   */
  fill(user, needsKey, reads) {
    const key = needsKey ? user.key() : "";
    const values = reads.map((read) => valueOf(user, read));
    const handle = this.#handle();
    const { frame } = engine();
    frame.begin(this.names().length);
    if (needsKey) frame.key(key);
    for (const [at, read] of reads.entries()) frame.attribute(read.at, values[at]);
    return handle;
  }
  /** The results of all flags for the context in the frame. */
  #all(handle, now) {
    const keys = this.#allKeys();
    const { exports } = engine();
    if (this.#decisions.length < keys.length) this.#decisions = new Uint32Array(keys.length);
    const decisions = this.#decisions;
    decisions.set(engine().words(exports.evaluate_all(handle, now), keys.length));
    const evaluation = (at) => {
      const packed = decisions[at] ?? UNPACKED;
      if (packed === UNPACKED) exports.evaluate(handle, at, now);
      return this.#result(at, packed);
    };
    if (this.#template === void 0) {
      const pairs = keys.map((key, at) => [key, evaluation(at)]);
      this.#template = { decisions: decisions.slice(), evaluations: Object.fromEntries(pairs) };
    }
    const { decisions: known, evaluations } = this.#template;
    const all = { ...evaluations };
    for (let at = 0; at < decisions.length; at++) {
      if (decisions[at] === known[at] && known[at] !== UNPACKED) continue;
      const key = keys[at] ?? "";
      if (key === "__proto__") Object.defineProperty(all, key, { value: evaluation(at) });
      else all[key] = evaluation(at);
    }
    return Object.freeze(all);
  }
  #unknownFlag(key) {
    const name = textOf(key);
    const known = this.#notFound.get(name);
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = exports.describe_unknown(handle, ...frame.flagKey(name));
    const result = deepFreeze(engine().output(length));
    if (this.#notFound.size < MOST_UNKNOWN) this.#notFound.set(name, result);
    return result;
  }
  #result(position, packed) {
    const results = this.#results[position] ??= /* @__PURE__ */ new Map();
    const known = results.get(packed);
    if (known !== void 0) return known;
    const length = engine().exports.describe(this.#handle(), position, packed);
    const result = deepFreeze(engine().output(length));
    if (packed !== UNPACKED) results.set(packed, result);
    return result;
  }
};
var failure = (key) => Object.freeze({
  flag: typeof key === "string" ? key : "",
  enabled: false,
  variant: "",
  value: null,
  reason: "error",
  rule: null,
  version: "",
  errorCode: "PARSE_ERROR"
});
var NO_KEYS = Object.freeze([]);
var NO_REPORT = Object.freeze({
  version: "",
  format: "reference",
  digest: "",
  flags: 0,
  problems: Object.freeze([]),
  problemCount: 0
});

// js/source.ts
var SOURCE = /* @__PURE__ */ Symbol.for("isoflag.source");
function toSource(snapshot) {
  if (snapshot === void 0) return "[]";
  if (typeof snapshot === "string") return snapshot;
  let source;
  try {
    source = copyOfBytes(snapshot) ?? JSON.stringify(snapshot);
  } catch (thrown) {
    throw new SnapshotError("invalid_json", `the snapshot cannot be read: ${textOf2(thrown)}`);
  }
  if (source === void 0) {
    throw new SnapshotError("invalid_json", "JSON has no text for such a snapshot");
  }
  return source;
}
function copyOfBytes(value) {
  if (ArrayBuffer.isView(value)) {
    return new Uint8Array(value.buffer, value.byteOffset, value.byteLength).slice();
  }
  return isBuffer(value) ? new Uint8Array(value).slice() : void 0;
}
var BUFFERS = [ArrayBuffer, globalThis.SharedArrayBuffer].filter((type) => type !== void 0);
function isBuffer(value) {
  return BUFFERS.some(({ prototype }) => {
    try {
      return Reflect.get(prototype, "byteLength", value) !== void 0;
    } catch {
      return false;
    }
  });
}
function textOf2(thrown) {
  try {
    return String(thrown);
  } catch {
    return "what was thrown has no text";
  }
}

// js/evaluator.ts
var FlagEvaluator = class {
  #loaded;
  /**
   * Loads a snapshot. Without one there are no flags, and every answer is the
   * fallback.
   *
   * @throws {SnapshotError} if the snapshot cannot be read at all. A fault in
   * one flag is no error: that flag answers `error`, and `report` says why.
   * @throws {EngineError} if WebAssembly cannot be compiled here, or breaks down.
   */
  constructor(snapshot) {
    this.#loaded = new Loaded(toSource(snapshot));
  }
  /**
   * Puts another snapshot in force.
   *
   * @throws {SnapshotError} as the constructor; the old one stays in force.
   * @throws {EngineError} likewise.
   */
  update(snapshot) {
    const source = toSource(snapshot);
    const older = this.#loaded;
    if (source === older.source) return Object.freeze({ changed: Object.freeze([]) });
    const newer = new Loaded(source);
    const changed = newer.changedSince(older);
    this.#loaded = newer;
    older.release();
    return Object.freeze({ changed });
  }
  /**
   * The same questions for one context: it is read once, now, and answers are
   * remembered. Updates of this evaluator are followed.
   */
  forContext(context) {
    return new BoundEvaluator(() => this.#loaded, context);
  }
  /** Whether a flag is on; the fallback if there is no such flag or it has a fault. */
  isEnabled(flag, context, fallback = false, options) {
    return this.#loaded.isEnabled(flag, asContext(context), fallback, options);
  }
  /** Evaluates one flag. */
  evaluate(flag, context, options) {
    return this.#evaluate(flag, context, options);
  }
  /** Evaluates all flags: an object of results by key, in the snapshot's order. */
  evaluateAll(context, options) {
    return this.#loaded.evaluateAll(asContext(context), options);
  }
  /**
   * What a flag is worth to a user: its value, or the fallback if that is null
   * or of another kind (`typeof`, array, null) than a fallback that is not null.
   */
  value(flag, context, fallback, options) {
    return valueOr(this.#evaluate(flag, context, options), fallback);
  }
  /**
   * The evaluation with the value that `value` gives. Where the fallback took
   * another value's place, `errorCode` is `TYPE_MISMATCH` unless there was one.
   * A fallback that is an object or an array is copied, and the copy is frozen.
   */
  details(flag, context, fallback, options) {
    const details = detailsOr(this.#evaluate(flag, context, options), fallback);
    return details;
  }
  /** Whether the snapshot has such a flag, with a fault or without. */
  has(flag) {
    return this.#loaded.has(flag);
  }
  /** The keys of all flags, in the snapshot's order. */
  get keys() {
    return this.#loaded.keys();
  }
  /** What loading the snapshot in force had to say. */
  get report() {
    return this.#loaded.report();
  }
  /** @internal What `isoflag/explain` reads. */
  [SOURCE]() {
    return this.#loaded.source;
  }
  #evaluate(flag, context, options) {
    return this.#loaded.evaluate(flag, asContext(context), options);
  }
};

// js/entries/index.ts
provideModule(() => new WebAssembly.Module(bytesOf(bytes_default)));
export {
  EngineError,
  FlagEvaluator,
  SnapshotError
};
