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
var bytes_default = "v\x1BwvvvwÉwjt		vu			vw	vr				vt		w	w	w	u			w	r				w	s					vp						vs					w	q							vt	\bv									v~								vt		w\nvw	w\bw	t\n	vr	\b		vvvu		\nw	t	\nw	u	\n	vu\n		w\nu\n		w	t	\nvp						w	ttyXY)XW)))8\x1B)ABEAABEENEDNvyyXY)XT)))8\x1B)ADNN@DDFvouïuáurwqvrvvwqwgqqqqwrwv|uvvrv~u|w~uq~uuzvvqwvwvvvvvvvsvvvvvvvvvvwvvvwvvvuswvvvvvvvvvvsvvvvwvvvvvsvdvusvvvwuquuvs{sssu|quuwu~puuuu~usspqqv~v|wppwrwux}uv}vvrrvvvvppvsv~vv~upuuwvutwwvqvrvsuttwevzwv~xvrprpqur~vvv~qwrvtuvsvqbruwsrpvtvvvvvvvvvvvvtvtvtttttttttttttttttvtttttvttttttttttttttttttwuuwssprsc`rwswuwwqwwuwpppau~~u~wwp~nuvpvrrrr~}wprrrr}vvwwwvwpuw{pvw~wspwvlzwwyvwpuswwwwqqmwwpvpqq|quwrrrwwssffrssssrvtrswwOOsuwvgpou	w7öö¶v}	v7º ¶v}	v7 ¶v}qét`p\x1B\x1Btv|vwqvw~vÐtf)vÑtpvÞt~\0vßtz\0)vÜtrvÝtrvûurvøupvùu{)væusvçupväu{\0)våu{\0)\x1Bvâuz\0)vãupvàupvîuy)))uwc)))\x1Butwv7w}N»ttttttþw½t¨t¼t£t¤t¥t¢tµtÎtÏtq~t§wtttÁtºtttÅtwP­wôw\x07÷w\x1BåtëwwGs3-!¸wôtAïwþt/,´w³w«wzwc|páu9ww	t	Vv[vfTt7u0r6Vv^tvVv7r^tvVw^tvVw7r^tvfyzw}VvVw^tvVw^trfÝw7w\x073}VtVw[vf0\x07}7ww	t6t6Vt3r67wWuzw}7wVtf£wTu3{w}Vtr6VuVwVt|vv}VvVt@trVvVu@tvy}v}0vVu7uWuu6t6Vu3{vVwVt7r^tv0r6Vt^tvVvVwfw3{w}Vt7~WtVu7~Wuzw}}Vu7v1}gvVv^tvVv^trVwf¢w}BvVv^trVv^t~Vw^trVw^t~f^r	7wsVv^tfVv^tbVw^tfVw^tbf^}}TvVvVv[vVVw[vVLvVVvVv[vWVw[vW\x07LvW}dvVvVv[vVVw[vV\x07LvV}-ww	Vt7­vfQ7vVw7uWwu6t6VwVu1r6Vu3{wVt7ZfQzw}Vt7«vfQy}Vv^tvVtVv^tr^tzgvvVu7~WuVv7~Wvzv}v}wr	VwVu0r	t	u6VwVwVr0{wlVr7wWrVt7rWuVv7rWsVt^tvWpVv^tvVt7~WtVv7~WvVs^tvVpVu^tvf¥w3{v}Vr7w}Vw9s7v}}wws	Uv7fTsRvVt7uTpWtVwWut6u6Vtr6Vt7~WtVu^trWrVu7~WuVrVqTqVr9{wzt}}Vs7rTtVqf7VtVw^tvVw^trfHVp7~WrVw7zWuVqVs^tzTtWwVs^t~VtWpu6Vrr6VwVu^tvTt?{tVtr6VpVu7r^tvVt|vv}Vr7~WrVu7~WuVwVtWwVtVpWpzw}}VvVs_trAtvVvVqVw@t~Vs7fRvy}v}bww	7r7~f¨wTwVvAtvVw}þtwr	VwVu1r67vy}Vw7FWp7vWwu6VwVp0r67wy}t6t6VvVwTr^tvTqVwVtTu^tv1{vVr7rWst6t6t6t6t6Vq7wxrurwtv}Vs^tvVu7r^tv1{rVr7^[vvVu7^[vv1{rVr7_[vvVu7_[vv1{rVr7\\[vvVu7\\[vv1{rVr7~Vu7~f¾w{szr}VsVu7rfo{rzu}Vs^tvVu7r^tv0{uzt}VsVu7rfo3{wzt}VsVu7rfo{w}7vy}Vw7FWwzv}v}^vVvVtVwVuVwVu?mfwTvVwVuVvmTv7v<Vv7v>}avVwVu0r	VvVtVwfws7w}3}avVwVu9r	VtVvVufws7w}3}wu	Uv7fTuRvVu7rVt7v7w7wfTVu^tr7w1r6Vu^tzWrVu^t~WsVvVtr	Vtr6VrVwVt|vv}Vts7v}@t~VvVr@trVvVs@tvVu7fRvy}v}wwp	t6t6Vw7V;r67wWuVw7wWtu6Vt7wTt7t?{uVv^tvVv7rTv^tv;{v}zw}Vw7wWrVw7WWqu6t6VuVq9r6VwVu?{wVvVu7tWtu6Vr7wTr7t?r67wy}Vt^tvVt7rTwWtVw^tv;{v}zu}VvVu7tWs7wWp7WWtu6Vt7t9r6Vt7wWtVpVs^tvVs7rTs^tv;\x07Wpzw}}Vp3{tVr7VWrVu7VWuzw}}v}7vWu}Vu}Oww	Uv7fTuRvVu7~VwVt7vf`Vu^tzWwVvVu^t~@tvVvVw@trVu7fRv}xvVwr6VvVwf w}}0vt6Vr3{vt6VwVu1r6VuVrf£wTu{w7vy}VvVtVwVrfªwy}Vr3{vVuVvVr|vv}VvVtfbVu}6vt6Vt3{vVwVtf£wWwVu3{vVw3r67vWwzw}Vt3{vVw7vVt}v}VvVt@trVvVw@tv}5wt	Vw^t~WtVw^trWuVw^tv7öööö1r6VvVuVtfgy}VvVt@t~VvVu@trVv7öööö@tv}BvVw^tv7öööö1r6VvVw^t~@t~VvVw_tvAtvy}VvVw^trVw^t~fg}nvVv^tvVv^trVw^tvVw^trf{}Hww	Uv7VTtRvVtVw^t~@tnVtVw_tvAufVt7~Vt7ffIVvVt_u~AuvVt7VRv}ovVvVwVtVuVrfk7÷ööö1r6v}}'ww	Uv7fTrRvt	Vv3r67vWvVr7zzw}VrVt@tzVvVuWvVr7~}Vv@tvVr^tzr6VwVr^t~fb}Vr7fRv}÷tws	Uv7VTsRvt6VwVtTwVt?{vVv^trWqVs7fT~VwVv^tvTt7wTpVwVp=mTw7~7rVr7w0mTpVwVp=mTVuVrf©wVs^tbWpVs^tf{vt	Vt3r67vWrV~zw}VsVu@tfVtVrWrVs7j}Vs^tnWwVr@tvt	Vs^tfr6Vs^tjTt3r6Vs7~VpVw7vf`Vs^t~zt}VqVtVpVwfªwzw}VsVpVwfeVs^tv}Tw3{vVvV@tvVvVw@tr7÷öööWp}Vs7VRvVp}jvVvVv^tv7wVwVtfk7÷ööö1r6v}}jvVv^tvVwVt?r6VvVwVtVuVrfm}}Rvt6VwVv^tv={vVvVwVtVufW7÷ööö1{vy}v}Øwwr	Uv7fTrRvt	Vv^tvTs3r6Vr7zWp7vzw}VrVt@tzVv^trWqVr7~WpVuVs}WsVpVs@tvt6t6Vr^tzTp3{vVr^t~WsVw3r6VqVsfbVv7v@tvVvVt@trzw}VqVsVpVwVufªwTt3{wVvVw@tvVvVt@tr}7÷öööWp}Vr7fRvVp}Áwww	Uv7VTsRvVs7bVwVuVrf©wt6Vs^tb7w0r6Vv4wAtvzw}Vs^tjTr3r6VvVu@t~Vv4vAtvzw}Vs^tnWut	Vt3r6Vs7~VuVrfeVs^t~zw}VsVuVr7wf`Vs^tv}Tt3r6VvVr@t~VvVu@trVv7w@tvzw}VvVt@t~VvVw@trVv7v@tv}Vs7VRv}Oww	Uv7fTrRvVr7rVw7vVtVufTVr^tr7w0r6v}VvVr_t~AuvVr7fRv}Oww	Uv7fTrRvVr7rVw7wVtVufTVr^tr7w0r6v}VvVr_t~AuvVr7fRv}>wu	Uv7fTtRvVv7tf6VtVwAt~Vt7~Wru6Vu7~1r6VvVuVr^tvfQVu7rWuzw}}Vt7fRv}gvVv^trVv^t~Vwf¢w}&wt	Vv^t~WtVvt	7wVw7öw?{vl7tVw7öf?{vl7u7rVw7öör?m}Tuf6VwVv^trVv^t~fwVvVtVu@t~}yvVvVwVtVuf|7w}&ww	Vt7­vfQVw7uWwu6t6Vwr6Vu3{wVt7ZfQzw}Vt7«vfQy}VvVtfsVu7wWuVw7~WwVv7~Wvzv}v}Ntw	w\bUv7fTtRvVt7~Vw7~7VfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Iww	Vv^t~TuVv^tv0r6Vv7r7~fh}VvVu7w@t~Vv^trVu7uTvVt@trVvVw@tv}Cww	VvVw^t~TtVw^tv?r	VwVt7r7~fVVw^t~sVt}@trVvVw^tr@tv}gvVvVv^t~Vw7r7~fi}Ntw	w\bUv7fTtRvVt7~Vw7r7~fUVt_u~WuVv7v@t~VvVuAtvVt7fRv}wr	VvVwfF7wVwVw7w;mTr7wWtVv^t~TsVv^trWuu6Vtr6Vu7wLvvVt7wWtVu7wWuzw}}VrVsWtt6Vw3r6Vt7wWtzw}Vu7wLvv}VvVt@t~}gvVvVv^t~Vw7w7wfi}+wt	Vv^trWtVv^t~Vw7­vfQ7uWvu6t6Vvr6Vu3{wVw7ZfQzw}Vw7«vfQy}Vt]uvVwfVu7wWuVv7~WvVt7~Wtzv}v}'ww	Vv^t~TtVv^tv0r6Vv7r7jfh}VvVt7w@t~Vv^trVt7jTvVw_tvAtvVvVwvt~}t~VvVw^tn@tn}Bww	t6Vv^tvTwVv^tr0r67vWwzw}VvVw7w@tv}Vw7¶ö¶vVwm[vv}Ntw	w\bUv7fTtRvVt7~Vw7~7ffUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Oww	Vv^t~TtVv^tv0r6Vv7~7Ffh}Vv^trVt7FVw7F|vvVvVt7w@t~}?ww	Vv^t~TtVv^tv0r6Vv7~7Vfh}VvVt7w@t~Vv^trVt7sTvVwvuv}uvVvVwvuf}uf}Ótwu	Uv7¦vTtRvVv^trWuVv^t~Vw7­vfQ7^Wvu6t6Vvr6Vr3{wVw7ZfQzw}Vw7«vfQVt7¦vRvy}Vt7ô¶v@t:Vt7q@t2Vt7ÙÍ¶v@t6Vt7ºÌ¶v@tJVt7r@tBVt7åÂ¶v@tFVt7ô¶v@tZVt7q@tRVt7ÞÍ¶v@tVVt7æÍ¶v@tjVt7~@tbVt7ÖÍ¶v@tfVt7Ì¶v@tzVt7r@trVt7úÍ¶v@tvVtVu@t^VtVu7z@t>VtVu7n@tNVtVu7R@tnVtVu7S@t~VwVt7sfÚtVr7wWrVv7^WvVu7^Wuzv}v}Cww	VvVw^t~TtVw^tv?r	VwVt7~7FfVVw^t~sVt}@trVvVw^tr@tv}Ntw	w\bUv7fTtRvVt7~Vw7~7FfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Mww	Vv^t~TtVv^tv0r6Vv7~7öwfh}Vv^trVt7qVw7öw|vvVvVt7w@t~}Ntw	w\bUv7fTtRvVt7~Vw7~7nfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Cww	VvVw^t~TtVw^tv?r	VwVt7r7rfVVw^t~sVt}@trVvVw^tr@tv}Ntw	w\bUv7fTtRvVt7~Vw7r7rfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}Owt	VvVtf6Vv^t~Wut6Vt3Tr{vVr{vVv^trVuVwVt|vv}VvVtVu@t~}5ww	t6VvVw^t~TtVw^tv?r	VwVt7w7wfW7÷ööö1{wVw^t~sVt}@trVvVw^tr@tvy}v}Uww	Vv^tvVv^t~TtVw?r6VvVtVw7w7wfm}}Ntw	w\bUv7fTtRvVt7~Vw7w7wfUVt_u~WuVv7v@t~VvVuAtvVt7fRv}6wt	VvVtf2Vv^t~Wut6Vt3{vVt7tTr3{vVv^trVu7tVwVr|vv}VvVtVu@t~}@ww	Vv^t~TtVv^tv0r6Vv7r7rfh}VvVt7w@t~Vv^trVt7tVw@tv}gvVvVv^t~Vw7r7rfi}ivVw7ùÿ¶v7åÿ¶vVv[vvTvm7r7sVvmfH}/ww	Uv7fTrRvVr7v@tzVwVr7zfwVvVu@tfVv7v@tzVvVu@t~VvVt@trVv7wLvnVvVw@tvVvVr^tz@tbVr7fRv}æwwt	t6Vv7Tt7a;r67wWw7éöörVt\x007w\x07{w}7vWwVv7öw?{vt6Vv7~\0Ttr6Vt7F1r6Vt7V0{tVt7`1{uVv7ö[0Wwzu}Vv7öv0Wwzt}Vv7w\x07[vÉ¼6Wwzw}Vv7w\x07[vÉ¼67t\x077w\0Ww}Vw7w\x07}@ww	VvVw7·v7)\x077|Vw7FTuVt7|=mVuVw7O=mTw@trVvVwVt?@tv}ñtwq	Uv7fTpRvt6Vw^tvTrr6Vw^tfTtVw^tbTuVtVu=mWsVw^tnWqVw^t~W~t6u6VsVtTu0{wVwVt7wTt@tfVq[vv3r6VuV~[vv7w\x073{w}}VrVu7qTw^tWsVw^tWrzt}Vw7v@tv}t6Vw^tjTt3{vVw^tRWqVw^tVW~u6VtV~0{wVwVt7öwTu@tjVp7~VqVt7v^tvTrVt7v^tvTsf½wVuWtVp^t~{v}zw}7vWr}VvVs@trVvVr@tvVp7fRv}wu	Vw^tjWut6t6Vw^tvr6Vw^tbVw^tfWtVu{w7wWrzt}7wWrVu3{wVw^tVVu7q\0Wtzw}VtVw^tVVu7q\0VtTt;Wr}VvVt@t~VvVr@trVv7v@tv}¨wwz	Uv7fTuRvVw^t~WqVw^tvWtVw^trW~Vw^tzT7~W|u6t6VtV~0r	7vsVwVt7rT}@tvVu7rVqVt^tvTsftVu^tz7tWzVu^t~WrVu^trWp7vWtu6VtVz0{tVtVrW{Vt7rWtV7r^tvV|^tvVsV{^tvf3{v}VpVr7r7rfj7w}WwVvVs@trVvVw@tvVu7fRvy}VpVr7r7rfjV}Wtzv}v}ßwws	Vw^tvWrVw^trWst6u6VrTtVs0{wVwVt7VTr@tvVt7fTp^tv7öööö0{vVt7r^tvTuVt7~^tvTt7Öô¶v7}fy{vVuVt7Ýô¶v7rfy{vVuVt7Ùô¶v7~fy{vVuVt7Áô¶v7tff{v}VvVt@trVvVu@tvVvVp@t~y}Vv7v@tv}øwwp	Vw^trTtVw^t~TuVtVu=mWpVt7qWrVw^tvWsu6t6VtVp0r	7vsVwVt7wTu@trVtVs^t~9{wVs^trVrTq^tv7t0{wVq7Z^tv3{w7w}WwVvVt@trVvVw@tvy}Vr7öwWrVuWtzv}v}ww	Uv7fTsRvVw^tbWpVw^tnWqVw^tfW~Vw^trWtVw^tzWt6t6t6u6VtV0{wVwVt7rTu@tr7vWrVt^tvT|V~^tvTt^t~?r6Vt^trV|7t^tvWr}VuWtVrVq9{v}VpVr7qTu^tWwt6Vu7v^tvTt3r67wWuzw}Vs7~7wVtfeVs^t~Tu3{u}Vtr6VuVwVt|vv}VvVt@t~VvVu@trVvVr@tvzw}Vv7v@tr}Vs7fRvy}v}\x1Bwp	Vw^t~7wWtVw^tvWuVw^trWsu6t6VuVs0r67vWrzw}7wWrVwVu7wTp@tvVwVt7t@t~Vt7wWtVu[vvVpWu7w1{w}}VvVt@trVvVr@tv}wwr	Uv7VTtRvVw7~Wrt6t	t6t6Vw^t~r6Vt7nVrf\"7wWuVt^tn7w\x07{w}Vw^tv7w1{wVw^trWuVw7v@tru6Vu3{tVwVu^trTs@t~VwVsVu^t~7u@tzVt7fVrf\"7vWuVt^tf7w1{v}Vt^tbzt}Vt^tjWwzt}7vWuVw7v@t~Vw7fWrt6Vw^tfr6Vt7~Vrf\"Vt^t~7w\x07{w}Vr7v@tvzt}Vt^tz}Ww7wWu}VvVw@trVvVu@tvVt7VRv};vVv7v@tvVvVw^tr3Vw^tv7w@trVvVw^tbVw^tfTv7u\x007vVvmVw^tzVw^t~Tv7u\x007vVvm@t~}*wp	Vw^tvWtVw^trWru6t6VtVr0r67vWuzw}VwVt7~Ts@tvVt^tv7wWuVt7r^tvWqVsWt7w1{w}}VvVq@trVvVu@tv}3wr	Vv^tfWtVv^tbWut6u6VtTw3{wVwVu0{wVvVw7~Tt@tfVw^tv7w1{v}Vw7rWr}Vr}%wu	Vw^tvWtVw^trWrt	u67vVrVtTu0{wlVwVu7~Tt@tvVu^tv7w1{v}Vu^trWt7w}WwVvVt@trVvVw@tv}ærw	Uv7VTtRvt6Vw[vS{vVw^trWpVt7zVwf)t	Vt^tz7w0r6Vw^tjWrVwVt^tb@tjVrVpWpVt^tfVrzw}Vw[vS{wVw7wLvSt6Vw[vR7w0r6Vw^tVWsVw^tjWuzw}Vw^tVTsVw^tjTu0{t}Vw^trVuWpVsVu}WwVt7v@tjVtVp@tbVtVp@tzVtVw@tfVtVwVpTs@tnVt7bW|VpWru6t6V|f(WuVt^tnWwVt^tbWqVu7öö²v0r67vW~7vWzw}VtVt^tjTVsVqVwVrT~@tjVqWrVwWsVuf1{w}}t6u6VqVwTr0{wVw7wTwZvvTu7v>r6Vu7I\x07t	Vr7tTw[vvTs¶Tu768r6Vs7i\x07zw}Vu7I\x07t	Vr7uTw[vvTs¶Tu768r6Vs7y\x07zw}Vu7I\x07Vr7rTw[vv7q\x077p}7p}7pTu7öö²v0{t}Vuf1{v}Vt^tjVrVqW~}Vt7zTwVpVV~VftVtVwfIVt^trWwVt^tvWr}VvVw@trVvVr@tvVt7VRv}lvVwr6VvVwf¿ty}Vv7öööö@tv}jvVv^tvr6VvVwfsy}Vw7îÿ¶v7rfH}5ww	Uv7fTuRvVwr	Vu7~VwVtfuVu^tzWtVu^t~s7v}WwVvVt@trVvVw@tvVu7fRv}UvVv^tv7öööö1r6VvVwfPy}Vw7îÿ¶v7rfH} wt	7¦í¶vWt7xWut6t6t6t6Vv[vv7wxuvwut}7¨í¶vWt7}Wuzw}7í¶vWt7{Wu}VtVuVwf¢wy}Vw7îÿ¶v7rfH}UvVv^tv7w0r6Vv7rVwf­wy}Vw7îÿ¶v7rfH}FvVw^tvr6VvVw^t~@t~VvVw_tvAtvy}Vv7v@tv7vVw^trfût}wu	t6Vw[v~{vVw^trWuVw^tvWrt6u6VtVu0{wVtVr[vv7X1r6Vt7wWtzw}}VwVuVt7wTu@trVwVuVr@tvzw}Vw7wLv~VuWt}VvVt@trVvVr@tv}Äwwr	Vv^tvTwVv^tr0r67öö²vy}VvVw7w@tvVw[vvTu¶7v>r	VvVw7t@tvVw[vw7I\x07WtVu7i\x07WrVu7©w;r6Vr7pVty}VvVw7u@tvVw[vt7I\x07Vt7pWtVu7w?r6VtVr7zy}VvVw7r@tvVr7d7ööv\x07Vw[vu7I\x07Vt7psVu}}ww|	Uv7fTsRvVw7bTVw[vnTu7wW|Vw^tzWtVw^trWqVw^tfWpVw^t~W~Vu7s?W}t6t6t6u67vWrVtVp={uVpV~={uVs7~V|[vvVtVqVpVtf×tVs^t~7w1{wVwVs^tzVt7wTt@tzVtVu?{vVtVuWrVtV~={vV}3{tVrVqVuVVufy3{v}VvVt@t~VvVr@tr7wWrzt}VwVp@tzzw}v}VvVr@tvVs7fRv}Mww	Uv7fTtRvVt7rVvftVwVt^t~TwVt^tzfHVt^trVw7w7wfjVt7fRv}&wr	t6Vw^trTt7r?{vVt7rTuVw^tvTr^vvTt?{vVwVuVt@trVwVr7rTsVt@tv}VvVt@trVvVs@tv}/ww	Uv7fTrRvVr7r7wVwVuVt7t=Twm7vVuVwmfÕtVr^t~WwVv7vVr^tzVr^trTtm@trVv7wVwVtm@tvVr7fRv}Nww	7Â ¶v^tv7Î ¶v^tv7w7wfj7Ê ¶vVv^t~Tw@tv7Â ¶vVv_tvAtvVw}òrws	Uv7VTpRvt6VwVv^t~9{vVv^tFTt^trVv^trVwTr[vvVt^t~WtVr7wLvvVwVt9{v7w\x07{vVw7qTt^tvTr7t0{vVt[v*7w1{vt6t6t6Vt^t:{vVt^tJ7FWwVt^tNWuu6Vwr6Vw7FWwVu^tvVu7FWu7t1{wzt}}7wWwt6t67wVt^tnTu7uVu7t;m7wxtwvu}Vt^tV7nWwVt^tjWuu6Vw3{uVw7nWwVu^tvVu7nWu7t1{v}zw}Vu7t1{wVr3{tzw}Vr{v7wWwzw}Vt^tB7v1Ww}VvVwVv[vBLvBVt^tn7s0r6Vt^tjWwVv7RVv^tZVt^tVTr7~7~fiVv^tZWuVvVrr	VuVrVw7fWwVv^t^Vu7uWuu6VuVw]uvOuvVw7nWwVu7~WuVr7wTr{v}sVu}@tZ}VvVt7vfVt^t\nWwVpVt^tTt@tnVp7v@tfVp7v@t~VpVtVw7u@tju6Vp7~f%Tw3{wVvVw^tvfzv}v}Vp7VRv}ww	Vw^tr7tWtVv^tjWrVv^tVWsVw^tvWuu6t6Vtr6Vu^tvTpVs9{wVrVp7wLvvzw}Vw^tz7tWtVv^tfWsVv^tbWpVv^tFWrVw^t~Wuu6t6Vtr6Vu^tvTwVp9{wVr^t^WqVwVsT~[vvVr^tZW|V~7wLvvVwV|9{w7w\x07{wVvVqVw7Z7~fzw}y}Vu7rWuVt7rWtzv}v}Vu7rWuVt7rWtzv}v}TuP	u\nt\bUv7ÆrTtRvVtVw_uîwAt>VtVwvt}uþwVtVwvtöw}uîwVtVw^tæw@tÞwVt7vLvVt4wAtVt4vAt.Vt4öööö¶vAt&VtVt7ªv@tÆwVtVv@tÎwVt4rAtöwVt4rAtVt4rAtVw^tvW`VtVt7¦vT}@tÚwVtVt7vT{@tÂwVtVt7¾v@tÊwt6t6t6t6V`7t1r6Vw^tZWaVw^t^WuVw_tJW]Vw^t2Wp7v7w7w7wfjVtVp@tVtV]At*V}fwVtVw7þwTp^t~@t.VtVp_tvAu&Vt7örVvVw7vfV{fêtVtVt_tærAuöwVtVtvtör}uVw7FWpt6Vu3{vVuVaVt^t>Vt^t:f¥wr6VuWhzw}VuVafw}VtVp_uvAuþtVtVp^t~@tætVw]ufW^Vv[v>WzVw[v\x1BWiVw[vWVVw^tWeVw^tWpVw^tWgVw_t\"W]Vw^t&WbVw^t:W}Vw^t>WnVw^tRWlVw^tVWmVw^tjWjVw^tnWkVw^t~WuVw^trWWt6t6t6t6Vw^t*T{r67uWdVu7wxtwt~}Vu7wxtvwt}Vt7örV^Vz7w\x07fÌtzt}Vw^tzWdVtV^ËTZ4VþÑTw@ttVtVZÑTx@ttVtVt7t@törVt7tVwVt7ör7fftVt7òuVwfMVw7rWuVz7w\x07WsVxWwu6Vur6Vw]uvW^Vt7örVw]u~VsfÌtVt^túuTqVt^tòu0r6Vt7òu7~7nfh}Vw7fWwVt^tþuVq7nT~Vtvuör}uvV~V^OufVtVq7w@túuVu7fWuzw}}Vt^tòuWVt^tþuWqVt^túuWyVt^ttTsVt^töuTffd{uVt76Vy7~7nfU7vWuVt7v@tÖtVtVt^t2T|@têtVtVt^t6@tîtVy7nWy7vW~VqWwu6t6VuVy0{vVtVwvtr}u¾uVtVw^tb@t®uVw^tvTc7u0{vVw7nWwVt^tîtV~0r6Vt7ît7~7nfhVt^têtW|}VuV|TrVc@tvVr7rVtvu¾u}tvVr7bVt^t®u@tvVtV~7wT~@tÖtVu7nWuzw}}VVq7~7nfjVt7æuV~fMVsVf7tWVt^têtWqu6VsV1r6Vt7¶tWwV~Vs^tvTu=r6VtVqVu7nTw^tv@t¶tVtVwvtr}uörVtVw^tb@tær}Vs7rWsVw7u@tvVt7æuVt^tîuVt^t¶tTu7u17~7nfiVt^tâuVt^tîuTr7nWwu6Vu7u1r6VwVu@tvVw7rVtvuör}tvVw7bVt^tær@tvVw7nWwVr7wWr7uWuzw}}VtVr@tîuzw}}VtVt^tîu@tþrVtVt_tæuAuörVt^tîtVq7~7nfjVt^tþrWyVt^törWzr}Vbr67uWdzs}Vt7ör2vvvvvv/6Vz7w\x07fÌt}Vt^túrWTVt^tþrWyVt^tòrWcVt^törWdzu}Vt7þwfîtVt7Öwfw7tW`zu}VtVy@tþrVtVq@tòrVtV@tör}VVy=r6Vt7örVy7~7nfVVt^tþrWy}Vt^tòrWcVt^ttVt^tt7r7rfjVdVx7~7ffj7sWd}Ve7sWst6Ve3r62vvvvvvvöW^zw}Vp7nWw2vvvvvvvöW^VeWuu6V^Vw]uvÖW^Vw7VWwVu7wTu{v}}VsVpWVt4öööö¶vAt¾u7rWx7vW|VpWu7vWqu6VtV|@t¦ut6t6u6VqW~VuV0{wVq7wWqV\\Vu7n]uvT_ÖW\\Vu7VWuV_2vvvvvvvv3{v}7	V\\V^ÕT_2vv7ÔuTw7tTrVwVr=mTr7	VrÎ2vv7ÕV_mWr7vVw7tTf7vVwVf9mTwVwÎ2vv7ÕV_mWwu6VwVr9{tVwVrVw7w\0VwTf7wVfÎ2vv7ÕV_TomWwVfVrVomWrzv}v}VtVt^t¦uTf@tþrVtVt_t¾uTZAuörVfVZÑ?r6Vt7örVf7r7~fVVt^tþrWf}Vt4rAtªtVt4vAt¢tVt4öööö¶vAtºtVpVe7sVt^tòrWoVsWuVpWwu6Vur6Vt7NVt7ºtVw^tfVw^tbfÛwVu7VWuVw7VWwzwst6VpTuWwu6Vs3{wVu_ufWZVwVuvuv}uvVw7fVZAuvVs7VWsVw7nWwVu7VWuzv}v}}}7v7~7~7Vfj7vfwVg7sTq7nWrVpWut6t6Vg3{vVqVr7nTs0{vVu7~Vq7~VsfcTu3{w}7~7vfw7v7~7~7VfjVtVwVp7n@tÎtVtVu@tÂtVtVr@tÆtVtVt_tªtAuÞtVtVtvtºt}uîtV}Vb7bTsV}TuWwu6Vsr6VtVu^t~@tþrVtVu_tvAuörVu^tzWrVu^tfWqVt7FVt7örftVt^tBW~Vt^tFW|t6Vr3r67tWpzw}Vt7^Vt7îtVrVqfVt^tZWVt^t^WpVrVqfw}Vu7bWuVwVp@tvVw7zV~@tvVw7~V|@tvVw7rV@tvVs7bWsVw7fWwzw}}7v7r7r7bfj7vfwV}WxVn7bTu7z\x07r6V}7rVu7rVu7\x07fcTx3{w}VtVx@tòrVtVwV}7r\0Tg@tþrVtVu7r\0Tw@tör7r7vfw7v7r7r7bfjVwVg=r6Vt7örVg7r7ffVVt^tþrWgVt^tòrWx}Vt7ÆtWbVtV{@t¾tVtV]Au¶tVtVt7¶t@ttVtVt7t@ttVt7tV{Vt7t7gftVt7tV{fOVt^t²tTpV{7FTnW}7vWsVt^t¶tWUVz7w\x07WRVpWwu6t6t6VsVn0r	V}sVw[vZTS7t1r6Vw^t^WVw^tRW|Vw^tVW~Vw]unW^Vw^trWPVw^tvWQ7vWqVw^t~Tur6Vw^tzWrVt7U@törVuVrVt7örTz7wff3{uVzVf¡tVuVrVt^tòrTzVt^tþrf¥wW{Vt^törVz7w7wfjV{{uVuVrfw}zu}VsVp7F}TwV}Vw7FfwVUVp7~7FfjVt^töuWwVt^ttWpVt^ttWt6Vt^ttT~Vt^ttTrfd3r6Vt7nVw7~7FfU7vWsVt7v@túuVtVt^tjT|@tþuVtVt^tn@tòuVpVw7FT{Wq7vWwVpWut	u6VqVwV{0{wlVu^tvW}Vt7æuVu7r7Z|vvV}7u1r6Vu7FWuVt^tòuVs0r6Vt7òu7~7FfhVt^tþuW|}VwV|TzV}@tvVz7rVt7æu7Z|vvVtVs7wTs@túuVw7FWwzw}}VwVp7F}TwVqVw7FfwVVp7~7FfjVt7ÊuVsfOV~Vr7tWqVt7ör7rW}Vt^tþuWpu6t6VqV~0r6VpWwu6Vs3{tVs7wWsVwfýtVw7FWwzv}v}Vt7uWwVsV~^tvTu=r6VtVpVu7FTw^tv@tuVt7¾uVw7r7Z|vv}V~7rW~Vw7u@tvVt7ÊuVt^t²uVt^tuTu7u17~7FfiVt^t¶uVt^t²uWrV}Vt7¾u7Z|vvVr7FWwu6Vu7u1r6VwVu@tvVw7rVt7¾u7Z|vvVw7FWwVr7wWr7uWuzw}}VtVr@t²uVt7u@törVt7örfýtzw}}Vt^tòuVp7~7FfjVt^t²uWwVt^tÊuWzw}VtVw@t²uVtVp@t¶uVtV@tÊu}VwV?r6Vt7ÊuVw7~7FfVVt^t²uWw}Vt^t¶uWsVt^ttVt^tt7r7rfjVt7fVt7îtTuVkVjfVt^tbW~Vt^tfWqVt7~VuVmVlfVt^tzW|Vt^t~WpVtVt^tætTu@tþrVtVt_uþtT]AuörVuV]Ñ?r6Vt7örVu7r7ffVVt^tþrWu}Vt^tòrWVtVb^t~Tr@tþrVtVb_tvT]AuörVrV]Ñ?r6Vt7örVr7~7nfVVt^tþrWr}Vt^tòrWzVt7îtfît7v7w7w7wfjVkVjfwVmVlfwzp}VuWq}t6V~3r67tWzzw}Vt7VVt7îtV~V|fVt^tRW{Vt^tVWzV~V|fw}Vt7örV^VRfÌtVt^töuT~Vt^tt0r6Vt7t7~7Ffh}Vw7FWwVt^ttV~7FTuVtvuör}uvVuVSLvZVuV@t^VuVr@tRVuVq@tVVuVP@tjVuVQ@tnVuV{@tbVuVz@tfVtV~7w@töuVs7FWszv}v}v}Vt^t¾uV|0r6Vt7¾u7r7~fhVt^tºuWx}VxV|7uTrV~@trVrVw@tvV|7wW|zv}v}VtVt^t@tÖwVtVt_uAuîwVtVtvu&}uþwVv7FVt7þwT}fDVtVt_uöwAuötVtVtvu}uwVtVt_t>AuwVtViLvwVtVVLvwVtVe@twVtVa@tªwVtVh@t®wVtVf@t¢wVtVo@t¦wVtVr@tºwVtVz@t¾wVtVw@t²wVtVs@t¶wVtVg@tÊwVtVx@tÎwVtVu@tÂwVtV@tÆwVtVT@tÚwVtVy@tÞwVtVc@tÒwVtVd@tÖwVtV|@têwVtVp@tîwVtV~@tâwVtVq@tæwVtVW@túwVtV`@tþwVvV}fLVt7ÆrRv}çtt	w\bUv7FTuRvVt^tvWpVt^trWsVt^t~WrVt7zfwVuVw7nTq@tZVsVr7uTwVsTtWru6Vwr6Vu7~VqVt^tvTVt^trT|fÛwVu^t~W}VV|fwVrV}@tvVw7~WwVr7rWrVt7~Wtzw}}Vu7r@tjVu7v@tR7v7r7r7~fjVu7r@t^Vu7r@tV7vfwVuVp7w@tfVuVs@tbVuVrVs7t\0@tnVu7jfðtVuVu7ffJVu_uvWzVv4rAtfVv4rAt~VvVzAtvVu7FRv}Æwwu	Uv7fTrRvt	7vVu3{vlVr7~VwVtVufÛwVr^t~Ws7wVr[vz3{vlVrVtVufuVr^trWuVr^tvWpVw^tVTtVw^tn0r6Vw7n7~7nfh}VwVt7w@tVVw^tjVt7nTwVu@tbVwVp@tfVw7óööö@tv7w}WwVvVs@trVvVw@tvVr7fRv}*ww	Uv7fTrRvVr7~VvVwVtfVr^tzWtVrVvVwVufVr^tvWvt	Vr^t~7w0r6VvVtVr^tr0\x07zw}Vv7w}Vr7fRv7w\x07}Jwt	7tWrVtVu=r6VwVu7uTw^trWsVw^tvWr}VvVs@trVvVr7vVr7t1m@tv}.ww	Uv7fTrRvVr7~VvVwVtft6Vr^t~7	VuVr^tz?7w\x073{vVwVt;{vVvVt7uTvVu@trVv7w@tv}Vr7fRv}Ntw	w\bUv7fTtRvVt7~Vw7r7~fRVt_u~WuVvVw@t~VvVuAtvVt7fRv}xvVv^tv7÷ööö0}ütwt	Uv7FTRvt6t6t6Vq3r6Vp3{uVw{wzu}Vp3{tVw3{w}7vWqu6Vw7t9r6VqVw7w\0T|VqTqVvVq7sTq7f^tvVq7b^tvVsVpfx7w\x077w0mWqVwV|Wwzw}}VvVq7sTv7f^tvVv7b^tvVsVpfx7w\x073{w}V7w@tjV7ï¶v@tnVVp@tbVVs@tfV7k@tzV7¾ï¶v@t~VVr@tZVVu@t^VVt@tRV7t@tVV~7eV7VV7~7ufñw}V7FRv}xvVv^tv7òööö0}gvVv^tv7\b\x077ôööö0}xvVv^tv7ôööö0}\rww	Uv7fTrRvVr7~VwVtVu7úé¶vf7wWuVr^tzWwt6Vr^t~7w0r6VvVw@trzw}7tWut6Vw3{vVw^tv7÷ööö1{vVw[vrWu}VvVuLvw7vWu}VvVuLvvVr7fRv}wwu	Uv76TsRvVsVt@tbVsVw@tfVs7t@t~VsVv^t~@tzVs7nVvVwVtfVs^tjWtt6Vs^tn7w0{vVs^tV7vVtm7rWwVt7~VtmWvu6Vw3r67vWtzt}VsVp@tjVs7w@tnVsVs7~@tVVs7BVvVs7nfVs^tNWtVs^tBTq3{wVsVs^tJ@tFVsVt@tZVsVq@t^VuVs7^VrgrvTt{wVv7fWvVp7wWpVw7fWwzv}v}Vs76RvVt}wt|	t\bVu7q\x07W~Vu7u\x007wWVtVu7q\x07T|W}VvVw7sWzu6VzVvTp0r67vy}Vp7VWvVp^tf7öööö0{vVp7~^tvVu1{vVWsVtWwVp7r^tvTqWru6Vs7wTsr6Vw_vvVr_vvVw7~WwVr7~Wr'{wzt}}VqV|WrV~WwV}Wsu6Vwr6Vw7wWwVs[vvW{Vr[vvVs7wWsVr7wWrV{0{wzt}}}Vp7f}	ww	Uv7fTrRvVr7~VwVtVu7Úè¶vf7wWtVr^tzWuVr^t~7w1r67vWtt	7vVu3{vl7vVu^tv7òööö1{vlVu^tzWwVu^t~}WuVvVw@t~}VvVu@trVvVt@tvVr7fRv}#ww	Uv7fTrRvVr7~VwVtVu7Öè¶vfVr^tzWwt6Vr^t~7w0r6Vv7÷ööö@tvVvVw@trzw}VvVwf }Vr7fRv}5wt	Vvt	Vw^tvTu7v8r6VvVt@t~Vw^trWrVw^t~zw}Vt7õä¶v7Vufòw}@trVvVr@tv}\buw	w\nw\bUv7fTrRvVr7~VwVtVu7²è¶vfVr^tzWwt6Vr^t~7w0r6Vv4tAuvVvVw@t~zw}t6Vw3{vVw^tv7ôööö1{vVw]u~Ws4wWp}VvVsOu~VvVpAuv}Vr7fRv}wt	Uv7fTsRvVvt	Vw^tvVw^trVtVufTp3r67vWu7vzw}VsVu@tzVsVt@t~Vs7t@tvVsVw^t~@trVrVpVsfõwTw7v1WuVwVpVwm}@trVvVu@tvVs7fRv}÷rty	t\bUv7FTuRvVwVt7uW}Vv^tvTVv^tr7sWzt	u67vVzVTt0{wlVt7VWVt^tf7öööö0{vVt7r^tvWrt6t6t6t6Vt7~^tvTs7rx~wuuutuuvu}Vr_vv4¼»íÐØìÎvóVr7u_vv4Óõ±Ø¬Ávóò&{uzt}Vr^vv7´ëíq0{tzw}Vr_vv4¼§ý°ÚîÌv'{w}VrVs7Áô¶v7tff{vVs7q\x07W{Vs7u\x007wWxVrVs7q\x07TyWfVwW|u6V}V|Tp1r6Vp7~W|Vp^trVs1{wVxW~VrWtVp^tvTpWqu6V~7wT~r6Vt_vvVq_vvVt7~WtVq7~Wq'{wzu}}VpVyWqV{WtVfW~u6Vt3{uVt7wWtV~[vvWgVq[vvV~7wW~Vq7wWqVg0{v}zw}}}VuVs@tbVuVr@tfVu7t@t~VuVv^t~@tzVu7w@tZVu7ï¶v@t^VuVs@tRVuVr@tVVu7f@tjVu7õè¶v@tnVu7~7xVu7n7ufów}Vu7FRv}wwr	Uv7¦vTrRvVv^trWsVrVv^tvTp@tbVrVpVs7s@tnVv^t~WpVu^tZWqu6t6Vr7jVr7bf:Vr^tjTv3{vVvVr^tVTsVwVtfr{wVr7~VqVvVsfÛwVr[vz3{wVr7z@tJVr7åè¶v@tNVrVs@tBVrVv@tFVr7f@tZVr7õè¶v@t^VrVs@t:VrVv@t>VrVp@t2Vr7t@t6Vu7xVr76Vr7^7ufñwzw}}Vr7¦vRv}\rwt	Uv7VTrRvVvVw^tvVw^trVtVufr	VwsVw^t~Vr7z@tjVr7îé¶v@tnVrVu@tbVrVt@tf7wWsVr7w@tzVr7ï¶v@t~7wVr7~7ufów}@trVvVs@tvVr7VRv}æwww	Uv7VTrRvVr7~VwVtVuf\nVr^tzWwt6Vr^t~7w0r6Vv7v@tvVvVw@trzw}Vr7bVwVtVufVr^tnWwVr^tb7w0r6Vv7v@tvVvVw@trzw}VvVr^tj7vVwm@trVvVw7~Vwm@tv}Vr7VRv}çwww	Uv7VTrRvVr7~VwVtVuf\nVr^tzWwt6Vr^t~7w0r6Vv7v@tvVvVw@trzw}Vr7bVwVtVuföwVr^tnWwVr^tb7w0r6Vv7v@tvVvVw@trzw}VvVr^tj7vVwm@trVvVw7wVwm@tv}Vr7VRv}©uwq	Uv76TsRvVsVu@tVVsVt@tjVs7t@tbVsVw^t~@tnVs7FVwVtVufVs^tBWtt6Vs^tF7w0r6Vv7öööö@tvVvVt@trzw}7rWqVs7FVs^tN7vVtmTw7v7r7~fTVs^tF7w1r6Vs7v@tZVsVs^tNT|@t^VsVs^tB@tRVw7rWwVt7~VtmWu7vWtu6t6Vwr6Vs7w@tFVsVt@tBVsVs7b@tNVrVuVs7FfõwTp3{wVv7öööö@tvVvVp@trVs7Rfwzr}VvVs^tZ@t~VvVs_tRAtvzu}Vs7FT~Vuf¿tVs^tBWVs7vVs^tNVs^tFT}7öööö0Tpm@tNVs7wVVpm@tBVs7vV}Vpm@tFVs7~V~fIVs^tzWpVs^t~W~Vu7fWuVs^tRVt0r6Vs7R7r7~fhVs^t^W|}VqV|TVp@tvV7rV~@tvVsVt7wTt@tZVw7fWwVq7~Wqzv}v}v}Vs76Rv}ówww	Uv7fTrRvVr7~VwVtVu7Îè¶vf7wWtVr^tzWuVr^t~7w1r67vWtt	7vVu3{vl7vVu^tv7õööö1{vlVu7z^tvWwVu7~^tv}WuVvVw@t~}VvVu@trVvVt@tvVr7fRv}gvVv^tv7q7u?}xvVv^tv7õööö0}PvVwVv^t~gsvr	7vsVtVv^tvVv^trVw^tvfòw}}\nww	Uv7VTrRvVr7~@tbVr7ãä¶v@tfVrVt@tzVrVw@t~Vr7@trVr7úä¶v@tvVr7sVuVu7v8m7tTw7®Í¶v^tv@tjVrVw7Í¶v^tv@tnVv7vVr7rfówVr7VRv}9ww	Uv7VTrRvVr7~VvfðwVr7bVtVuf}7r7jf¨wTvVwLvnVvVr_tnAtfVvVrvt~}tvVr7VRvVv}ítws	Uv7VTtRvt6t	t6t6t6Vw^tv7wxttvw}Vw7rWuVw^tzWrVw^t~zt}Vv7v@t~Vv4ööööfAtvzt}VtVwCtrftVw7~Wu7wWsVt^t~WrVt^tr}WwVt7zTpVu^tvfðwVp7YfQVtVw@tnVtVwVr@tju6Vt7nf(Tu7Y1r6Vu7v1r6Vu7öö²v0r6VvVt^tb@t~VvVt_tzAtvVs3{rVt^tvVw7w7wfjzr}Vt7zVufQzt}Vt7z7ç¶v7tfHsVt7z7ç¶v7tfH}zv}v}Vt7VRv}4wu	Uv7fTsRvVv^tBWpVv^tFWqVv^t^VsVt@tzVwVqVpVs7z7qVuVrf²wVs7fRv}zvVvVw^tvfðw}Àuwu	Uv7fTpRvt6VwVr9{vVuVw7t^tv7wTwVv^tr9{vVv^tvVw7uTr^trTw7	0{vVp7vVwVwVv^tzTuVr^tvTq7q\x07TsTr7vVuVr9m=TwmTr@tzVp7w7wVv^t~VsVwmVuVs?mTv@t~7w7tVq7v8mWs}VpVs@trt	t6Vs7w1{vVt[vT7w\x07{vVt[vW7w\x07{vVt[vv7tTw7w\x077r={vt	t6t6t6t6t6t6Vwxtvtw}Vt^t~Tw7?{t}VtVvVrf¿wzr}Vt^t~7uWwVt^trWsu6Vw3{uVw7~WwVs^trWuVs^tvWqVs7~WsVvVrVqVuft3{v}zw}Vw7uWwVt^trWsu6Vw3{tVw7~WwVs^trWuVs^tvWqVs7~WsVvVrVqVuf¼w3{v}}7wzw}7v}Vt[vVzw}VtVp7rf°w}Vp7fRv7w\x07}ÿwwt	Uv7fTpRvt	Vs3r6Vu^tfWs7qWqVu^tbzw}7sWqVr^tfTs7t1r6Vr^tbzw}Vp7~VwVtVufàwVp^t~WsVp^tz}WwVvVqLvfVv7w@t~VvVw@trVvVs@tvVvVr^t^@tzVp7fRv}ôwww	Uv7VTuRvt6Vt^tv7t1r6Vu7zVwVtVtfåwVu^tz7t0r6VvVw^tFVw^tBVtVtVu7fføwzt}VvVu^tj@tfVvVuvtz}tvzw}Vv7v@t~Vv7v@tvVv7wLvf}Vu7VRv}ætwp	Uv7VTrRvt6VwVv^tFTu^t~9{vVu^trWsVr7zVvVwfäwVr[vjTv7={v7wVv7r\x073{v7wWqVt^tzTp3{v7vWut6VsVw7qTv^tv7t0{vVr^tz3{vVv^t6Vr^tfTw7n7vVwVv^t2?Tvm7f7vVvmWu}Vt^t~WwVp7uWvu6Vv3r67vWqzt}Vw7r^tvWst	Vu3r67wWt7vzw}Vu^tvWtVu7r^tv}WpVw^tvVv7~WvVw7~WwVsVtVpfy3{v}}Vr7VRvVq}Âuwu	t6t6t6t6t6t6t6Vw^tv7wxrwturv}Vv^tBVw^trVw7~Vt^tvVt^trfÿwy}Vw^t~7FWuVt^trWrVt^tvWsVw^trWwu6Vu3{st6Vw^tv3r6Vv^tBVw7r^tvVw7~VsVrfÿw{wzp}VvVwVtfûw3{s}Vw7FWwVu7FWuzv}v}Vw^t~7FWuVt^trWrVt^tvWsVw^trWwu6Vu3{ut6Vw^tv3r6Vv^tBVw7r^tvVw7~VsVrfÿw{pzw}VvVwVtfûw{s}Vw7FWwVu7FWuzv}v}Vw^t~7FWuVt^trWrVt^tvWsVw^trWwu6Vu3{tt6Vw^tv3r6Vv^tBVw7r^tvVw7~VsVrfÿw3{szw}VvVwVtfûw3{r}Vw7FWwVu7FWuzv}v}Vw^trTwVt^tz9{vVvVt^t~Vw7t^tvfçwy}7vy}7w}çwwt	Uv7fTpRvVp7~VtVu^tVu^tVr^tvVr^trVs[vzfãwt6Vp^t~Tq3r6VvVwVtVuVrVs7vVrfâwzw}VvVwVtVuVrVs7wVr7¦vVu7vVr^t&mTv^tvVv^trVqVp^tzfÄtfâw}Vp7fRv}¥pt~	t\rUv7æ|TpRvt6Vu3{vVpVt@tjVpVu@tnVpVt@tbVp7VVp7bTq7vfæwVp7NVq7wfæwVp7¦vVq7tfæwVp7vVq7ufæw7vWqu6Vq7ör1r6Vp7öwVq7v7öw}vVq7öwWqzw}}Vp7v@túsVp7öwWqVp7VW~t6u6V|7r1r6Vp7~Vq7öwV~fÙtVp^t~7w\x073{tVp7úsV|Vp^tz7¶v=LvvV~7nW~Vq7öwWqV|7wW|zw}}7Ö¶vW~u6V7~1r6V~^tvWz7vWqu6Vq7f1r6Vp7æqVqVz@tvVq7rWqzw}}Vp7æV7rVpvræq}rvV7wWV~7rW~zw}}7vWqVp7æqT~Vp7öw7vfÆtVp7æsVp7æV~fØtVpvræsWxu6Vq7r0{wVp7úsVqVq7wWq[vv3{v}Vp7æqTqVp7öw7wfÆtVp7æpVp7æsVqfØtVpvræpWyVpVx}ræpVpVp^tús@t¶qVpVy}tÖqVp7¶qW~Vp7ÖqW7vWqu6Vq7f1r6V~[vvr6Vp7æpVqVqV^tv@tv}Vq7rWqV~7wW~zw}}VpvræpWx}Vu7RWq7vW~Vp7öwWV|7r1Wz7vW|u6VqV~0{wVtV~Wut	t6Vz{vVpVx}röwV|7u={vV^tvzw}Vu7b^tvT}7¦vVu7f^tv7vV}^t&mT}^tvV}^trVu7n^tvVu7j^tvfÄt}W}VsVu7V^tvT{=r6Vp7öwVvVwVu7f^tvVu7b^tvVu7wV}fâwVrV{7bTuVp^tæw@tfVuVpvtöw}tv}V|7wW|V7rWV~7RW~zv}v}Vp7æ|Rv}.vVv7w@tzVv7í÷¶v@t~VvVw^tvVt7RVw^t~VtVw^tr?mTw_tnAtfVvVw^tbTv7¦vVw^tf7vVv^t&m_uvAtv}Órwq	t6t6Vv^tbVw;r6Vv^t~7uWtVv^tr7~Wru6Vt3{tVt7~WtVr7~Tr^tvVw1{v}Vr[vrWpzt}Vv^tfVw[vvTp7t1{w}7vWpVwVv^tFTt^tZ9{vVt^t^Vw7ZTu7~WpVu^tR7FWrVu^tVWtVu7zWsu6t6Vr3{vt6Vt^tv3r6Vv^tBVt7r^tvVt7~Vu^t~Vs^tvfÿw{wzt}VvVtVpfûw3{w}Vt7FWtVr7FWrzw}}Vr3Wpt6t6Vv^t~Tt7f9r6Vv^tbTs3{wzt}Vv^tvVt0r6Vv7r7~fh}VvVt7w@t~Vv^trVt7uTvVr3LvrVvVw@tvzt}Vvt	Vv^tF^tZTs3r6Vv^tfW~7vzw}Vv7z7vVs7w7wfiVs7wWtVv^tfT~Vv^tbTqWuu6Vu7tLvvVtr6Vt7wWtVu7wWuzw}}Vv^t~WtVsVq}Ts@tbVt7uWuVv^trWtu6Vu3{wVsVt^tvTq=r6VqV~Vt7r[vvLvv}Vt7~WtVu7~Wuzv}v}VwVs9{vVv^tfVwVr3Lvv}Vp7w\x07}Årts	w\rt6t6t	Vw^tZVt=r6Vw^t^Vt7bTu7rzw}Vw^tV7nWuVw^tj7nWru6Vu3{tVu7nWuVr7nTr^tvVt1{v}Vr7rWuVr7~}WrVu^tvTu7t0{vVvVu@tvVvVrvtv}trzw}t6Vw^tFTu^t~TsVt=r6VvVwVu^trVt7qfýwVw^tF^t~Wszw}Vv7vLvfVv7v@t~Vv7v@tv}t6t6Vw^tVTu7f9r6Vw^tZTp3{wzt}Vw7nTr^tvVu0r6Vr7r7nfh}VwVu7w@tVVw^tjVu7nTwVt@tvVwVvvtv}trVwVv^tf@tby}Vwt	Vs3r6Vw^t^Wq7vzw}Vw7R7vVs7r7bfiVs7wWuVw^t^TqVw^tZTp7bWru6Vr7t@tvVur6Vu7wWuVr7bWrzw}}Vw^tVWuVsVp}Tp@tZVu7nWrVw^tjWuu6Vr3{wVpVu^tvTs=r6Vu7rvtvW~VqVs7bTsVu7b^tv@tfVsV~}tv}Vu7nWuVr7nWrzv}v}VtVp9{vVw^t^Vt7bTwVvvtv}tvVwVv^tf@tf}}Ê~u}	w\nw\bUv7fTRvt6Vu[v*3r6Vv7tLvfVv7v@t~VvVu_ufAtvzw}Vu^t^7fWsVt^t\nTrVu^tZTqVrVq?m7wWpVt^tWrt6u6Vp7wTp3{wVr^tv7w0r6Vr7rWqVr7~WrVwVq^tvVs7fTsfúw{w}}Vv7uLvfVv7v@t~VvVu_ufAtvzw}t6Vu^tBTp3{vVu^tFW}t	Vw^tBT|^tr3r67vWs7wzw}7vV|^tvTs^trT~V~V|^tzTrVs^tvTqTs7vVrVs9m=T~mWs7w7wV|^t~VqV~mVrVq?m}W~V}Vp7rW{u6V}TqV{0{wVq7fW}Vs3{vVq^tzTr3{vVq^t~Wz7vWpu6Vr7w;r6VzVp7uTr^tvVr^trV~Vsfx7w\x07{tt	Vq^tvTr7t1r6Vq^trzw}V7~V|VtVufàwV^t~WrV^tz}WwVv7rLvfVv7v@t~VvVr@tvVvVw@trzrsVpVr7w\0TxVpTpVzVp7uTp^tvVp^trV~Vsfx7w\x077w0mWpVrVxWrzw}v}v}v}Vt7vW~Vu^tNTsVu^tJ7FWzVt^tW{Vt^tWx7vWqu6VsVz1r6Vq7wW}Vs7FW|Vs^tj7FWpVs^tnWru6t6Vpr6t6Vr^tv3r6Vw^tBVr7r^tvVr7~VxV{fÿw3{wzu}VwVrV~fûw{t}V|WsV}Wqzr}Vs^tvTr7t0r6VvVq@t~Vv4ôöööfAtvVvVs[vZLvfVvVs^tr@tzzs}VvVw^tBVtVuVsVr7v1füwzr}Vr7FWrVp7FWpzv}v}}t6t6t6t6t	t6t67wVu^tnTr7uVr7t;m7wxtvwu}Vu7jzw}Vu^tV7nWpVu^tjWsVw^tB]ufWy7vWru6t6VrWqVsWrVp3{vVp7nWpVr7nWsVr7f]uvVy{w}}Vq3{tVq^tvWrVq7r}WsVr7wxutuvw}Vv7~LvfVv7v@t~VvVu_ufAtvzu}Vv7qLvfVv7v@t~VvVu_ufAtvzt}VVw^tBVtVufàwV_uvWfVv7LvfVv7v@t~VvVfAtvzw}Vs^tvWwVvVu[v+LvfVvVw@tzVv4tAtv}V7fRv}wtw	w\bUv7fT~Rvt6t6t6t6t6Vp7w0r6Vq7vVqVw[v>mWwVs^t~WpVs^tv7w1{tVs^trTsVr^tJ9{tVwVp?Wpzw}Vs^tv7w1{t7vWpVs^trTsVr^tJ9{t}VvVtVuVrVr^tNVs7FVpfüwzu}VwVp?{w}Vv7qLvfVv7v@t~VvVr_ufAtvzw}V~7~VtVuVrfàwV~_u~WVv7v@t~VvVAtvVv7pLvf}V~7fRv}ûtww	7wWqt6Vr7w0r6t6VuVs;{vVtVs7t^tv7wTtVw^tr9{vVw^tvVt7uTu^trTt7	0{vVu^tvTr7v>{v7vVtVtVw^tzTuVr7q\x07TsTr7vVuVr9m=TtmWr7w7wVw^t~VsVtmVuVs?mWqzt}7vWrzw}Vw^tr3r67vWrzw}7vVw^tvTu^trTrVrVw^tzTtVu^tvTuTs7vVtVs9m=TsmWr7w7wVw^t~VuVsmVtVu?mWq}VvVr@trVvVqVq7vVpmVrm@tv}îttu	w\bUv7VTrRvt6t6Vu^t:Tp3{vVu^t>WsVrVwVt^tVt^tVu^tvVu^trVu[v+fãwVr^tvTw3{vVu7¦vVt7vVu^t&m_uvWqVrVr^tr@tjVrVw@tnVr7|@tbVr7ç÷¶v@tfVrVqAt~Vs7~WtVsVp7uTuWsVr7~fÛtWpu6t67vWwVu3r67vWtzw}Vu7~WuVpVt7~Tt^tv9{w}}VtVs7~VtmTu3{wVu^trWt7wWwzw}Vu^tzWtVu^t~Ww}VvVt@trVvVw@tvVr7VRv}°tww	Uv7öwTtRvVt7Ì¶v@t\nVt7@tVt7Ì¶v@tVt7ô¶v@tVt7q@tVt7ï¶v@tVt7ºÌ¶v@t*Vt7r@t\"Vt7ªÌ¶v@t&Vt7ÂÌ¶v@t:Vt7p@t2Vt7²Ì¶v@t6Vt7ªÝ¶v@tJVt7s@tBVt7ð¶v@tFVt7ô¶v@tZVt7q@tRVt7ÄÂ¶v@tVVt7êÚ¶v@tjVt7q@tbVt7Þð¶v@tfVt7ô¶v@tzVt7r@trVt7åÂ¶v@tvVtVv@tNVtVv7·v@tVtVv7^@tVtVv7B@t.VtVv7´v@t>VtVv7j@t^VtVv76@tnVtVv7f@t~VwVt7~fÚtVt7öwRv}Îrtq	w\bUv7VTqRvt6t6t6t6t6t6Vs3{v7vVs7vVs^tvT|7t1mT~Vp^tvTzmWV|7t0{vVz3{vVp^trTVs^t2?{wV~W}7rVp[vfT|\0Wz7wW{V3{wVW~zt}7rVp[vfT|\0WzVs^t6V7nTs^tbW}Vs^tfW{t6t6Vs^tv7óööö0r6V~{wzu}V}3{wVqVsfìwzs}V}3{tVq7rV{V}fgVq7õööö@tvzr}V~{w7vW}}7vW~zw}7vW}V~^t.{vVq7÷ööö@tvVqVz7w\x07Lvrzw}Vq7öööö@tv}t6Vp^t~7w1r67ööööWpzw}t	V~3r67vWs7~zw}V~^tJWsV~^tN}Vp^tzWVs7FWp7^W~t	t6u6V~WsVp3{wVp7FWpVs7FW~Vs^tvV1{v}Vq7bVs7^f®tVq^tbzw}Vq4wAtn7v}WpVq_tnWx}Vv7fVuVrfgVq7bV{V}fgVv7^VwVtfgVvVz7w\x07Lv6VvV|Lv4Vv7w7uV|7w0m7vV|mLv7VvVxAuNVvVp@tBVvVq_tbAtjVvVq^tj@tRVvVqvuv}uvVq7VRv}kvVv[vv7tTv^tÆÊ6Vv^tþÊ6Vwf¢w}uws	Uv7¦vTtRvt6t6t6t6t6t6t67sVw^tvTu7ööööVu7v8m7wxswtursv}Vv7öööö@tvzs}VvVwvuv}uvzr}VvVwvuv}uvzu}Vv7rVw^t~Vw^tzfgVv7õööö@tvzt}Vw^t~WrVt7rVw^tzTpfBVp7rWuVt^tzTsVt^trWwVt^t~Vs7rWsu6t6Vw3{vVu3{vVt7fVrfìwVsVtvuf}uvVw7wWwVs7fWsVu7fWuVr7fWrzw}}VvVt_trAtrVvVp@tzVv7òööö@tvzw}Vw^trVt7RVw^t~Tsf\\Vs7I\x07TwVt^tRVt^tZTpTrVwVr?mWr7fWwVt^t^Vp7sWuVt76Wpu6Vrr6Vt7FVw7z^tvVw7~^tvfgVpVwfìwVuVtvu6}ufVuVtvuF}uvVr7wWrVu7VWuVw7VWwzw}}VvVt_tRAtvVvVs@t~VtVs@tZ}Vt7¦vRv}¢twu	t6t67sVv^tvTt7ööööVt7v8mTt7sVw^tvTu7ööööVu7v8m1{v7wWut6t6t6t6t6Vt7wxsrutwvp}Vv^t~TtVw^t~1{rVt7wWtVw^tr7~WwVv^tr7~Wvu6Vt7wTt3{pVv7r^tvVv^tvVw7r^tvVw^tvfy3{sVw7~WrVw7VWwVv7VTv7nVrfêw3{v}zr}Vv^tzTtVw^tz1{uVw^t~WwVt7wWtVv^t~7fWvu6Vt7wTt3{sVv7fTvVwfêwVw7fWw3{v}zu}Vv^t~Vv^tzVw^t~Vw^tzfyy}Vv]u~Vw]u~y}Vv[vrVw[vr0y}7vWu}Vu}zvVvVwfíw7w}çutp	w\bUv7VTuRvt6t6t6t6t6t6t67sVv^tvTs7ööööVs7v8m7wxswtursv}Vw7îÿ¶v7rfHzs}Vv7rVwf3zr}Vv]u~Vwfzu}Vv7rVwfPzt}Vv^t~WrVv^tzVw7­vfQ7rWvu6t6Vvr6Vt3{wVw7ZfQzw}Vw7«vfQzu}VrVwfëwVt7wWtVv7fWvVr7fWrzv}v}Vv^trWqVu7~Vv^t~Tr7r7ffUVu7v@tjVuVu_u~AtbVu7b7vVr7r7ffiVu^tjWtVu^tnWpVrr6VtVrVq7~WvVpVt7rWtu6Vt7~Vv7~@tvVv7r_tvW~Vt7z7ªÝ¶v@tvVtV~AtvVv7VWvVt7fWtVr7wTr{v}Wt}Vu^tbVwVpVtfÚtVp7r7ffj}Vu7VRv}uwp	Uv76TtRvt6t6t6t6t6t6t67sVw^tvTu7ööööVu7v8m7wxswtursv}Vv7öööö@tvzs}Vv7÷ööö@tvVvVw[vrLvrzr}Vv7ôööö@tvVvVw]u~Ou~zu}Vt7fTuVw7rfaVv7rVufnVv7õööö@tvzt}Vw^t~WrVt7rTsVw^tzTufBVsVt^tzVu7~7ffiVur6VuVt^tzTwWsVt^t~Vw7rWwu6Vt7fVrfèwVwVtvuf}uvVw7fWwVr7fWrVu7wTu{v}VtVs@tz}VvVt^tz@tzVvVt_trAtrVv7òööö@tvzw}Vw^trWrVt7rTsVw^t~Tuf\\VsVt^tzVu7~7VfiVur6VuVt^tzTwWsVt^t~Vw7sWwVt7FWpu6Vt7fTqVrfaVt7VVqfnVpVr7ffèwVwVtvuF}ufVwVtvuV}uvVw7VWwVr7VWrVu7wTu{v}VtVs@tz}VvVt^tz@t~VvVt_trAtv}Vt76Rv}Ewt	VvVw^tfTtVw^trTu?r	Vw^tvVt[vvs7v}LvwVvVtVu?Lvv}ëwws	Uv7fTtRv7wWrVw^tf7wWpt6u6VwVuVp@tfVu7r0{wVt7~Vwféwt6Vt[v~3{vVtVt[v7ff>Vt^tv7w\x073{vVu7wWuVt^trVs7rWszw}}Vw7]@tzVw7Âç¶v@t~7vWr}VvVs@trVvVr@tvVt7fRv}Su^	w\nu\bUv7ÆsTuRvVtVwf¹wt	7vVvfÒw3{vlVt7ºvWSVt7vWnVt7vWdVu7 wWPVu7¾wWoVu7ÊwWlVu7ÆwWmVu7ÒwWjVu7îwWkVu7vWQVu7¶uWhVu7ÖuW^Vu7¾tW_Vu7âuW\\Vu7þuWiVu7tWVVu7tWWVu7¾v7rWTVu7v7rWU7vWwu6t6t6t6Vv7«vVw3fÔw7w\x07xuvwtw}7wzu}Vu7vVvfÞwVu^tTs7óööö0{vVTVU^t~@t~VTVU_tvAtvVuVs@t>t6t6t	t	t6t6t6t6t6t6t6t6t6t6Vt[víw7w1r6VuVw@tÊrVu7öô¶v@t¶rVu7w@tÎrVu7¶tVu7¾vVu7ÎrVdf°tVu^t¶tT|3r67uWszx}Vu^tºtW{Vu^t¦tWxVuVu_t²tT[At¦rVuV|@tºrVuVx@tÊtVuV{@tÎtVuVn@tÂtVuVd@tÆtVu4vAtÞtVu4öööö¶vAtÖtVu4rAtîtVu4vAtætVu4öööö¶vAtþtVuVu^t¢rTe@trVuVu_tºrAurVu7u@tºtVu7þð¶v@t¾tVuVe@t²tVu7t@t¶tVu7¶tTpVu7þtTrf±tVu7ºr7ÂÎ¶v7pVrf\rVu76Vu7r7Þð¶v7qf\nVu^t2WsVu^t67w0{|VpVs7Þð¶v7qfVu[v¶t7w0r6Vu^t²tWsz}}Vu[v·tW~Vu7¶tVu7ºr7ýð¶v7|Vu7þtf²tVu_u¶tTZ4t'r6Vu^t¾tWsz}}Vu]u¾tW]Vu7v@t¶tt6t6VZ4w${vV]2vvvvvvvv3{vVu7w@trVuV]OurVu7¶tfãtzw}VuVuvu¶t}ur}Vu7¶tVu7ºr7øÄ¶v7yföwVu^t²tWrVu^t¶t7w0r6VrWsz|}Vu^t¾tVu7~@túsVu7ðÄ¶v@tþsVuVe@tòsVu7t@tös7vVrmWyt6V|V[Ñ7ðÄ¶v7~fTp3r67vWq7~W|7vWzw}Vu7v@tVu4öööööwAt.Vu7¶tVpVu7ösfVu^t²tWsVu^t¶tTp3{Vu7ÖsVpVsf·tVu^tÞs7zW|Vu^tÖsWfVu^tÒsTgWst6t6u6t6V|3{vVs^tvT3{vVs^t~W}VuVs^trTq@tÚsVuV@tÞsVu7t@tÖsVuVu7ös@tÒs2vvvvvvvvW]Vy3r6V}^tvTp7ôööö1{uV}]u~Vu7ÖsVu7þtf³tW]}Vs7zWsVu7NVVqfuVuV]Ou®tVu7óööö@t¶tVuVu_uNAu¦tV|7zW|Vu7®vVu7¶tf@zw}}VfVg7r7zfjVu^t*T|Vu^tTVu7ösf¾tTs3{wz}}Vu7Ös7¨Ï¶v7eVpfòwWsVfVg7r7zfjz|}V|WsVu^t.Tq7öööö0{|}VuV@têsVuV|@tîsVuVq@tâsVuV@tÚrVuV|@tÞrV|VVe7øÄ¶v7yVr7wVrmT}Vy7vVu7þtTrfVu7v@tVu4öööööwAt.VuVr@t¾tVuVu7Þr@t²tVuVu7®vTr@t¶tVu7r7ÊÄ¶v7sVu7¶t7|fTs3{wVrfwVu7âsf÷tz}VuVw@t*Vu7æô¶v@tVu7w@t.Vt[vïwWsVu7¶tVu7¾vVu7®vVdf°tVu^t¶tTq3r67uWszx}Vu^tºtWbVu^t¦tWcVuVu_t²tTZAtÂuVuVq@tÆuVuVc@ttVuVb@ttVuVn@ttVuVd@ttVu4vAttVu4öööö¶vAt®tVu4rAt¦tVu4vAt¾tVu4öööö¶vAt¶tVuVu^tÎuT}@tÆrVuVu_tÆuAuÞrVuVsLvÁrVu7u@tâtVu7þð¶v@tætVuV}@tútVu7t@tþtVu7þtTsVu7¶tf±tVu7Æu7²Ä¶v7zf\fTr{sVu7VVu7Þr7Þð¶v7qf\nVu^tRWrVu^tV7w0{sVsVr7Þð¶v7qfVu[vþt7w0r6Vu^tútWrzp}Vu[vÿtWyVu7þtTVu7ÆuTs7Ç¶v7rföwVu^tútWrVu^tþt7w0{sVu7nVrVu^tætf.Vu^tjW|Vu^tnW`VVs7Ç¶v7föwVu^tútWrVu^tþt7w0{rVrr	Vu7fVu7¶tVrVu^tætfÛwVu^tfWe7ws7v}WsVu7þtVu7Æu7ýð¶v7|Vu7¶tf²tVu_uþtTX4t'r6Vu^tætWrzs}Vu_uætW[t	t6t6VqVZÑT~7Ùð¶v7qfr6VX4v${wVu7v@tætVu4öööööwAtþtVuVu7þt@tÒsVuVu7¶t@tÖsVu7Æu7Ùð¶v7qVu7Ös7}fTr3{tVu^tþtVu^tút7~7ffjz~}Vu7v@tþtVX4w'r	Vu7þtfãt7ws7v}zt}Vu7q@tâtVu7Ùð¶v@tætVuV}@tútVu7t@tþtVu7X@tÒsVu7Å¶v@tÖsVu7þt7Vu7Ös7wfówWrzp}Vu_tútW[Vu^tþtWr7t}WaVuV[Au¶rVuVr@tÊrVuVa@tÎrVu7~@trVu7ðÄ¶v@trVuV}@trVu7t@trVqV~7ðÄ¶v7~fTr3r67vWz7~Wq7vW~zt}Vu7v@trVu4öööööwAtrVu7þtVrVu7rfVu^tútWrVu^tþtTq3{tVu7ösVqVrf·tVu^tþs7zW~Vu^tösWRVu^tòsT{Wqu6t6t6t6t6t6t6t6V~3{vVq^tvTz3{vVq^t~WrVuVq^trTf@túsVuVz@tþsVu7t@tösVuVu7r@tòs7sVr^tvTp7ööööVp7v8m7txrtwwuw}VRV{7r7zfjVu^trTqVu^trT~Vu7rf¾tTr3{rz}Vu7ös7îÃ¶v7aVpfòwWrzt}Vr]u~Vu7ösVu7¶tf³tW]Vu7óööö@tÖszu}Vu7þtTgVrVu7ösfVu^tútWpVu^tþtTxr6VuVu^tæt@têsVuVp@tîsVuVx@tâsVu7âsT7þÃ¶v7tf\fTr{wVgV7öÃ¶v7pfVu_uþtTZ4t'r6Vu^tætWrzt}Vu]uætVu7p@tâtVu7öÃ¶v@tætVu7t@tþt2vvvvvvvvVZÑ7w\x07mVuVu7ös@tútt6VxVp7ð¶v7sfTrr6Vu7ÖsVrfèwzw}Vu7óööö@tÖs}Vu7þtVu7¶tf³tW]zu}VpWr}VRV{7r7zfjzs}VqWrVu^trTz7öööö0{szu}Vq7zWqVu7~VzVffuVuV]OuÖtVuVu_u~AuîtVuVuvuÖs}uþtV~7zW~Vu7rVu7þtf@zv}v}V~7w\x07WqVuVu^t@törVuVu_t.AuuVuVuvur}uÖsVuVu_tâsAuuVuVu^tês@tuVu7FV}VyfuVu^tBW}Vu^tFWyVu7v@ttVu4öööö¶vAutVu7v@ttVu7vMwÚuVu7v@t¶tVu7v@tòuVu4ööööfAttVu4~AuîuVu4vAuæuVu4öööö¶vAuþuVu7v@tÞuVu4öööööwAuÖuVu7v@t¾tVu4wAu®tVu4wAutVuVW^t~@tÖrVuVW_uvAuîrVuVV^t~@tþsVuVV_tvAuösVuVi^t~@tærVuVi_uvAuþrV\\fwV_fãtV^f÷t7vz|}VuV~@t¢rVuVq@t¦rVuVz@tºrVuV~@tªrVuVq@t®rVu7þtVu7Þr7øÄ¶v7yVqV~Vu7¶tf tVu^tútW~t6t6Vu^tþt7w0r6V~Wrzw}Vu^tætWzVu7þtVu7Þr7ëÄ¶v7}Vu^t®rVu^tªrVu7¶tf tVu^tútWpt6Vu^tþt7w0r6VpWrzw}Vu^tætW{Vu7v@trVu4öööö¶vAtrVuVu7r@tþtVu7ÞrTx7ÞÄ¶v7{Vu7þtTf7zfTr3r6Vu7v@têsVu4öööö¶vAtâsVuVu7¶tTg@tætVuVu7®rT@tútVuVu7âs@tþtVx7ÃÄ¶v7qVf7{fTr3r6Vu7v@trVu4öööööwAtrVuVg@tâtVuV@tætVuVu7Ár@tútVuVu7rT@tþtVx7ÊÄ¶v7sVf7xfTr3{rVfw}Vu7âsföt}Vu^trVu^trfwVu^trVu^tr7r7ffjVpV{fñt}V~Vzfñt}Vu7ºrf÷tzt}t6t6Vu^trr6Va{tzw}Va{wVu^tês3{w}Vu7·v@tútVu7ÒÅ¶v@tþtVu7¶t7}V}Vu7þt7wfñw}t6Vu^trr6Vu7{@tâtVu7ÞÄ¶v@tætVuV}@tútVu7t@tþtVu7ösVu7þtfðwzw}Vu7v@tþsVu4ööööfAuös}Vy7w\x07WqVuVu^tr@tÖrVuVu_trAuîrVuVu_tâsAuþrVuVu^tês@tærVuVu_trAuuVuVu^tr@törVuVuvuÎr}uÖsVuVu^t¢r@tuVuVu_tºrAuuVz7vV~mW}V{7vVpmWzV~7wV~mWyVp7wVpmWpVu[vÁrW~zr}Vu7rf÷t}Vu7Îrfãt}V`V|fñt}Vu^ttVuVr^tn@tÖtVuVr_tfAuîtVuVrvtv}uþt7vVbVcVu7þtfµwVr7jf w7tWs}VuVbVcfuVu^trWrVu^tvWVhVu7¶t7^|vvzp}Vu7®vf÷t}Vu7rfãtVu^tÆtzw}Vd}W|VuVs^tn@t®tVuVs_tfAu¦tVuVsvtv}u¶tV|7vV{VxVu7¶tfµwVs7jf w7t}WsVu7^V{VxfuVu^tZWrVu^t^WVhVu7þt7^|vv}7wW~7vW`7vWz7wWp}Vs7u1r6VQVuvuÖs}uvVkVu_uîrAuvVkVu^tÖr@t~VjVu_uösAtvVjVu^tþs@t~VuVe@tVuVs@tVuV|@tâwVuV`@tæwVuVz@túwVuVp@tþwVuV}@tòwVuVy@töwVmVu^tær@t~VmVu_uþrAuvVlVu^tör@t~VlVu_uuAtvVoVu^tu@t~VoVu_uuAuvVuVqLv¢wVuV~Lv£wVPVu7Èu7\\|vvVuVr@tòtVuV@tötVSVwf5VtVu7vf}Vw7wWwVu7¾vfâtzw}}7v}Vu7ÆsRv}¹wws	Vv^tfTuVv^trTrVuVr=mWsVv^tvWpt	t6t6u6VuVs1r6VuVp[vvTr7Tq7a={t7wVq7åöör\x073{tVvVu7wTu@tfzw}}Vv7Q@tzVv7ñ¶v@t~zw}Vw7w\x07Vr1r67wVt{tlVr7Z0r6VvVu7w@tf7wy}Vv7W@tzVv7ûþ¶v@t~zw}VvVu7w@tfVvVv^tb7w@tb7vy}7t}}\rws	Uv7fTtRvVw^tf7wWuu6Vt7~VwféwVt[vWrt6t6Vt[v~Ts3{vVr7Tp7a={v7wVp7åöör\x07{w}VvVsLvvVvVrLvwVt7fRvy}VwVu@tfVu7wWuzv}v}3ww	VvVv^tb7wTw@tbt6Vw7v;r6VvVv^tf7w@tfzw}Vv7V@tzVv7Øþ¶v@t~}Vw7öw?}Aww	Vv7wVw^tfTtVw^tvVw^trTwVt?m@tvVvVwVtTv7vVvVw;m@tr}ôwwt	t6VuVr={vt6Vu3{vVtVu=r6VwVuZvv7É	<{wzt}VtVu1{w}t6Vr3{vVtVr=r6VwVrZvv7É	<{wzt}VtVr1{w}VwVuWsVrVuWp}VvVp7vVsm@trVvVs7wVsm@tv}±~w	Uv7FTuRvVwVw^tf7wTs@tfVu4ööööfAtR7wW~t6t6t6u6VuV|@tZVsVw^trTpVsVp=mWqVw^tvWVsWrt6Vu7Rt	t6t6t6t6t6u6VrVq0{wt6VrV[vvTt7T0{vVt7ªv0{vVt7V?{vVwVr7wTr@tfzw}}Vu7nVVpVsVrfÐwVu^tjWsVu^tnWqVt7ªv0{wVt7T0{tVw7i@tzVw7ãç¶v@t~Vv7÷ööö@tvz}Vw7k@tzVw7æ¶v@t~Vv7÷ööö@tvz~}Vu7RVqVsfHVwVr7wTq@tfVpVq;r67kWs7æ¶vW~zs}7~Wt7lWs7¨æ¶vW~t6t6t6t6t6t6t6VqV[vvTp7Tx\"s}}}}}}}}}}}}s}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}}s}}}}}p}}}v}}}}}}}w}}}t}ur}}7zWtzs}7|Wtzr}7{Wtzu}7Wtzt}Vu7fVwfÖwVu^tf7w1{~Vu^tbTt7öu\x077öÆu1{rVu7~VwfÓwVu^t~Vu^tz7Íæ¶v7tff3{rVwVw^tfTs7w@tfVuVwfÖwVu^tv7w\x073{~Vu^trTr7öu\x077öÎu1{uVt7|7öI\x07Vr7q\x077öörWtzr}VpWt}VwVr7t@tf7wWpVu^tZWs7wzu}VwVr7w@tfV|r6Vu7RVqVsfHVvVu^tZ@t~VvVu_tRAtvz~}VvVs@t~VvVq@trVv7öööö@tvzp}VwVs@tf}Vt7öÆu7öö²v7öæÊ	?r67WWs7Ëæ¶vW~zt}Vt7öö²v0{u7wWpVu^tZWs7wVt7öw?{vl7vWp7tVt7öf?{vl7u7rVt7öör?m}T|f6Vu^t^T~Vu^tZWrt6t6t6Vp3r6Vt7öf?{wVt7z\0WpVt7I\x077ö	WVt7p\x007I\x077ö	WqVt7öör9{tVrVLvtVrVqLvwVrVp7wLvvzu}VrVtLvvzt}VrVt7I\x077öwLvwVrVt7p\x007¶wLvvzw}VrVLvuVrVqLvtVrVp7I\x077öwLvwVrVt7d\x007wLvv}VsV|W|Vw^tfWszw}}VwVs@tzVwV~@t~}Vv7÷ööö@tvVu^t^W~}Vu^tRV~7w7wfj}Vu7FRv}ñzt|	w\nUv7¦vTtRvVw^tfTuVw^trTsVuVs=mWrVw^tvWpt6t6t6t6t6t6t6t6t6t6t6u6VuVr1r6t6t6VuVp[vvTq7xSwwsswsssssssssssssssssswspssssssssss|v}Vq7­vxW|rrrrrrrrrrqrrrrrrrprrrrr~rrrrrrur}VwVu7wTu@tfzw}}Vw7Z@tzVw7þ¶v@t~Vv7óööö@tvz|}Vt7v@tZVt4öööööwAtRVwfÒw3{~Vw7v7wfÔw7w\x07WuVt767rWq7~Wp7vWsu6t6Vu7w\x07xuv|v}Vw^tfTuVw^trTrVuVr=mW~Vw^tvW|u6t6t6VuV~0{vVuV|[vv7Tr7o={v7wVr7åöör\x07{wVr7o1{vVt76VwfÑwVt^t6Tr7÷ööö0{zVt^t>W|Vt^t2W~Vw^tfTuVw^trTVuV=mWVw^tvW}t6t6u6VuV0{wt6t6VuV}[vv7xDvvuuvuuuuuuuuuuuuuuuuuuvuuuuuuuuuuuuuuuuuuuuuuuuuwu}VwVu7wTu@tfzw}}VwVu7w@tfVt76VwfÞwVt^t6T7óööö0{wVtVq^t~@tNVtVq_tvAuFVt^tRVs0r6Vt7R7~7VfhVt^t^Wp}VpVs7sTuV@tfVuV|@t~VuV~@trVuVr@tvVuVt_uFAtbVuVt^tN@tjVtVs7wTs@tZVw7v7vfÔw7w\x07Wuzs}Vw7V@tzVw7öö¶v@t~}VrV~fwzz}Vw7V@tzVw7Öö¶v@t~z}}VwVu7wTu@tfzv}v}v}Vq7F7w\x077|?{rVw7c@tzVw7¸þ¶v@t~Vv7óööö@tvz~}Vt76VwfÑwVt^t6Tw7÷ööö1r6VvVt_t2Au~VvVw@trVv7õööö@tvz~}Vv7óööö@tvzq}Vt7öööö@t6VvVw7îÿ¶v7rVt76fßwzp}Vt7÷ööö@t6Vt7vLv2VvVw7åÿ¶v7sVt76fßwzs}Vt7÷ööö@t6Vt7wLv2VvVw7ùÿ¶v7rVt76fßwzr}Vt7nVwfÓwVt7fVt^tnVt^tjftVt^tf7w0r6Vt7~VpVsVuVt^tbVuTufÐwVt^t~Vt^tzftTzï2vvvvvv	r6VvVzOu~Vv7ôööö@tvVwVu@tfzs}Vw7R@tzVw7êÿ¶v@t~Vv7óööö@tvzr}Vw7b@tzVw7¶ÿ¶v@t~Vv7óööö@tvzu}VwfÒw3r6Vv7óööö@tvzu}7vWuVt7v@tZVt4öööööwAtRVt767rWq7~Wp7vWsu6t6t6t6Vw7«vVu3fÔw7w\x07xuvwtw}VvVt^tZ@tzVvVt_tRAtrVv7òööö@tvzs}Vt76VwfÞwVt^t6T~7óööö0{vVtVq^t~@tNVtVq_tvAuFVt^tRVs0r6Vt7R7~7ffhVt^t^Wp}VuVpTrV~@tvVr7rVt_uFAtvVr7zVt^tN@tvVtVs7wTs@tZVu7fWuzw}}Vv7óööö@tvVt7Rfwzt}VtVt^tZ@t>VtVt_tRAu6VvVt76fªtzw}Vv7óööö@tvVt7Rfw}Vt7¦vRv}\x07ww	Uv7fTsRvVs7~VwfÓwt6Vs^t~Vs^tzVtVuff3r6Vw7c@tzVw7¸þ¶v@t~Vv7óööö@tvVrfâtzw}VvVrvuv}uvVwVw^tfVu@tf}Vs7fRv}©uw~	Uv7fTRvu6t6t6t6t	VuVr1r6Vp7w\x077vWp{rt6t6t6t6t6t6t6VtVr[vvTq7­vxuwrv}t6Vq7vxut}sv}Vq7T1{|Vs7wWsz|}Vs7w\x073{wzr}Vs7w\x07{u}7wWq7vWsV~7wT~7v;{q7Øþ¶vW~7Vzr}Vs7w\x07{wzs}Vs7w\x073{r}7wWszr}Vw^tvW~Vw^t~WrVw[vzWqVw^tr}W}VtVrVuVuVr=mTpW|VpWr7vWw7vWuV|t	u6VtVrTs3{wlVr7wTrVt[vv7|1{v}VtVs}Tr1r6V|VrWsu6VuVrZvv7É	<WuVr7wWrVs7wTs{v}}V7rV~V}fgVpr6u6VwVt[vv7|0WwVt7wWtVp7wTp{v}}VvVqLvnVvV_trAtvVvV^tz@t~Vv7öööö@tzVvVu7w@tbVvVw7w@tfV7fRvy}VsWpzw}V~V~7v1W~7vWs}Vr7wWrzv}v}¸wtw	t\nUv7fTuRvt	t6t6t6t6t6t6Vv[vf7wxuwtuv}VuVwVtftVu^tv{uzr}VuVwVtf­tVu^tv3{u7v7	Vu]u~TrVv]u~TsTvm7w7tVvmVrVsmzr}VwVtVv^tvVv^trfóuzu}VwVtVv^tvVv^trfôuzt}7v7	Vu]u~TrVv]u~TsTvm7w7tVvmVrVsmzw}7t}Vu7fRv}wtw	w\nUv7VTrRvt6t6t\nt6t6t6t6t6t6Vw7w\x077wxuwurv}Vr7fVtVuftVr^tf{wzp}Vr7fVtVuf­tVr^tf3{s}Vr]unzu}VtVuVtVufóu7w\x077t0{uzw}VtVuVtVufôu7w\x077t0{t}2vvvvvvvv}WsVr7~VtVufuVr^t~WtVr^tzWuVvVsOu~VvVu@trVvVt@tvzw}7rWw}VvVwLvfVr7VRv}Ìqwy	Uv7fTzRvVw7zWxVw^tfW{Vw^t~Wt6Vvt	t6t6t	t6t6Vw^tbT|3{vVw^trW}V|Wsu6Vs7w;r6t6t	7vV{Vr7zTp^t~3{vlVVp^tr^tvTp=r67vV}Vp7uTp^tvVp^trVtVufx¶7v<{wl}7w}VrTrVr7v1TfV|9{uV{Vf7zT~^trWyV~^t~Tq{v7vWq7vzs}st6V{Vs7w\0TqVrTp7zT~^t~r6V~^tr^tvT~V9{wV}V~7uT~^tvV~^trVtVufx¶7v:{w}VrWp}VsVqWsVpWrzw}}7vWrVqWsu6Vs7w;r67wWsVyVr7t^tvTpV9{uV}Vp7uTs^tvVs^trVtVufxTs7w\x07{uVpW7vzqsVVyVs7w\0TgVrTp7t^tvTd;r	VpsVrVpV}Vd7uTr^tvVr^trVtVufx7w\x077w0m}WrVsVgWszw}v}v}7r7rf£wTr3{sVrV@tv7wWpVx^tvV|0r	Vx7r7zfhVw^tfsV{}V|7zTs7w@tvzt}VrVs7w\x077w0}Tp7tV~^tvVq0r	V~7r7rfhV~^trsVy}Wrt6VpVq9{vVqVp7tTp3{vVr7rVrVp|vv}VrV@tvV~Vq7w@t~Vq7w;{wVz7rVq7vTp7v7r7rfTVz^tr7w0{uVz^t~W}Vz^tzWrV~7öw@t~Vp7tTsr6VrV~^tr7örVs|vv}Vx^tvV|0r	Vx7r7zfhVw^tfsV{}Vf7wTq7zWst6VqV|9{vV|Vq7zTq3{vVs7zVsVq|vv}VsV}@tv}VsVp@t~VsVr@trVwV|7w@tb}t6Vu3r67wWrzw}7wVuf£wTr3{t}Vur6VrVtVu|vv}Vw^t~TtVw^tv0r6Vw7r7~fh}VwVt7w@t~Vw^trVt7uTwVu@trVwVr@tv7w}LvrVvV@tvVz7fRvy}v}Åww|	Vv^trT7~W|Vv^t~Wuu6V|Vu7uWsVVr7uWpu6t6VuVr=r6t6VtVp^tvTq?{vVp^trT~Vw?{vVvVu7wTu@t~VtV~?W}VwVq=WzVuVr;{tVpVs_tvAtvzt}Vr7wWrzu}VvVwVtf]y}V~VtV}mWtVqVwVzmWwVs7~Wszv}v}v}xvVvVwVw7wfØw}\x1Bwu	u6Vt7w;r6Vur6VvVr7öö²vfØw}sVw7w[vv7wWpVw[vvWst6Vu3r6VvVsVpfØwzw}VrVs9{vVvVrVsfØw}Vt7tWtVw7tWwVpWrzw}}}{vVvfÏwlVvfÍw}ww	t6Vw[vJ7w\x073{vVt7©v\x077·v7o={vVwVt7VVtVt7·v7l?mfÙwVwVt7©v\x07VtVt7v7l?mfÙw7wWu}VvVt@trVvVu@tv}www	Uv7VTuRvVwfÍwt6t6t6Vw7ëä¶v7w7wfÃw3r6Vu7nVw7fVtfÌwVu^tn7w1{wVu^tjTt7öÆu7öf7µv={wVt7öö²v0{wzt}Vu7fVw7f7vfÌwVu^tf7w1{vVu^tbTt7öÆu7öf7µv={vVt7öö²v0{vVw7ç¶v7w7wfÃw{w}Vv7u@tvVv7|Lvrzw}Vu7~VwVtfÄwVvVu_u~Atv}Vu7VRv}wr	Uv7fTtRvVwfÊwVt7~Vw7|7vfÌwVt^tzWuVt^t~WrVwfÊwt6Vr7w0r6VvVu@trzw}Vv7~Lvw7wWs}VvVsLvvVt7fRv}wt	Vv^tRWrVv^tVWsu6t6Vtr6Vv^tRr6Vv^tV^tvVw[vv0{t}VvVr@tRVvVs@tV}Vt3y}VvfÏwlVur6VvfÍw}Vw7wWwVt7wWtzv}v}Àsw~	Uv76TsRvt6t6t6t6t6VwfÏwTu7öö²v1r6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6Vu7F7|9r67qWtt6Vu7¦vx]t``q`s`~`````````mf`p````````}`t`zq|r{~u`yv}Vu7Jxgcdcc{fcsc}Vv7u@tvVv7}Lvrzl}Vv7u@tvVv7zLvrzo}VvVw7tfÅwzn}VvVw7rfÅwza}VvVw7~fÅwz`}Vw7ä¶v7tVu7²v0fÆwze}Vw7ãå¶v7rVu7¥v0fÆwzd}Vw7Þå¶v7~Vu7¡v0fÆwzg}7zWtzg}7Wtzf}7|Wtzy}7{Wtzx}7}Wtz{}7iWtz|}7×þ´vWtz}Vw^tRWqVw^tVW~Vw7ëä¶v7w7wfÃw3{qVs7f7¶ã¶v7F|vv7vWuu6t6Vu7zTr7J0{vVs7~VuTp7~^tvT3{vVp7f^tvWtVrWuVwVVp7z^tv7wfÃw3{wz|}}Vw^tR3{qVw^tV^tvTt7·v7l?{rVt7v={uVt7[1{qzr}7Ë§}Wtzq}7þ´örWtzp}7ööXWtzs}Vt7v9{u}Vv7u@tvVv7Lvrzp}Vu7öw?r6VuTt7©v\x077·v7o={s}Vv7u@tvVv7Lvrzs}Vv7u@tvVv7vLvrzr}VwVq@tRVwV~@tV7þ´ØrWt}7tWrzw}7wWr}VvVt@trVvVr@tv}Vs76Rv}öitd	r\bUv7ötTpRvt6Vw7D=r67wWrzw}Vw7wWdVv7FWgVv7fW{Vp7bWeVv^tnWxt6u6VvfÍwVv^tR3{wt6t6t6t6t6t6t6t6Vv^tV^tvTt7^xrtwssv}Vt7vxtrtu}Vw{q7uWrz~}Vv[vJWzVvfÇwVv^tRTs7w;{uVv^tVTu^tv7I1{u7rWrVu^trTt7W0{qVt7K0{qVs7t0{uVt7J1{uVu^t~Tt7W0{qVt7K1{uzq}VvfÏwlV{VxVyfÉwt6Vv^tnTt3{vVv^tbVt7^Tt7^0{vVt7f^tvWtVv^tjTu^t~WrVp7uLvzVpVrVt7t@tfVuVtVp7zf·wVu4rf¶w}Vy7wWyzr}Vt7I1{t}Vv^tnVxVy0r67qWrzs}t6t6t6t6t6VvfÏwTt7\\xtwtv}Vt7I1{t7wWq7vWs7wWuzu}7vWq7vWszt}7wWs7vWqzw}VvfÍwVp7zVvfÂwt6Vp[vz{vVp^tfWs7wWqt6Vv7©ç¶v7w7wfÃw3r6VsWuzw}Vv^tRr67vWqVv^tV^tv7v0{w}Vp7zVvfÂwVp[vz7w0{wVp^tfWu7wWq}7~WrVv7ç¶v7w7wfÃw3{pVuVs?Vq\x07{pzw}Vp[v{Wrzs}Vv7ç¶v7w7vfÃwlVv^tbVv^tnT~7^Tt7^WrV~3{tVr3{tVr4÷ööst\bt6t6t6Vq3{vVu3{wVs7w1{vVu7w0{p}Vr_uvVu7wVsVs7w;mVqmTÛ\bWbVq3{wVuVsÛ4^\bVs3Vu7w=\x07ÛVuVs=Û\n4sð\nzt}Vt7f^tvTtVv^tjTu^t~;r6VuVt@t~}VvV~7w@tnV{4V7w7vfÈwzr}Vs3r64vVt7~[vv{wl}4^}Vb\nTbVb4÷öös,mAuvVt7zTuVu^tv7wTu@tvVt7~TrVr[vvVs3LvvVt7qTrVr[vvVs7v1\x07LvvVb4ööös {tVu7D={tVv^tjTr^t~Vt7f^tvT~W|t6Vsr6Vq3W}V|7wWzzw}Vp7uLvzVpVq3T}V|7wTzV@tfVrV~Vp7zf·wV~7wW~}V~V~V|TtVtV~?mWf7wVV7w;mÛWcVsÛWa4wWbu6t	t6t6VbVc$r6V~WtVbVa\"{tVVbÑVzV}Û4Vð4uòW`zw}Vq{pVsr6Vr7vV|Û4Vð4uòf¶wzq}VrV|7	Û4Vð4ròf¶wzp}7vzw}7w}Wuu6Vu3r6VrV`f¶w7wWuzw}Vt7uWut6u6VtVf0{wt6Vr^t~Vt=r6Vr^trVu_tvT`4wõ4s${w}Vt7wWtVu7~Wuzw}}Vt7wWt7vWuzw}}Vb4w\nWbzv}v}t6t6Vv7ç¶v7u7vfÃw3r6Vv7ç¶v7t7vfÃw3{w}Vv^tRWsVv^tVWq7vW~7vWuu6t	t6VvfÏwTt7©v0{v7sWrVt7öö²v0{~Vt7H0r6Vu3{7rVqVuVs=TmWsVv^tNTq7uW|7vWt7vVuVmT7tWfVv^tBW}u6VtV|1r6VVtV}Tu7r^tv0r6Vu^tvVsVffw3{z}Vt7~Wtzw}}Vg^tvVq0r	Vg7r7~fhVv^tBsV}}V|TtV@trVtVs@tv7wWtVvVq7w@tNV~Û4r\nWbzs}t6Vt7©v\x077·v7l9r6t6Vt7Üw9r6VtfÒt{w}Vu3{}t6t6Vt7­vxuswsv}Vt7X0{r}Vt7F7|?{uVt7Äw?{}VtfÓt3{}}Vu7wWuzw}Vu7wWu7wVt7öw?{tl}7tVt7öf?{wl7u7rVt7öör?mzw}Vu7wWu7w}V~W~zv}v}7wWt4vWbVv7ç¶v7w7vfÃw3{v7vWu7vW~u67wWsu6t67pWrt6t6t6t6t6t6t6VvfÏwTq7vxpwxsxxuv}t6Vq7¤vxrtxxrv}7wWtt6t6Vq7vxsqyyywv}t6t6Vq7_xsfffwv}Vq7L1{y7vWtVsV~\x077w\x07{yz}}V~7w\x077wW~3{zx}7tWtzs}7rWtzr}7~Wtzu}7fWtzt}7VWtzw}7¶vWt}VtVu\x07{qVtVuWuVvt	V~7w\x073r6Vv[vJVtzw}Vv[vJVt7	\x07}LvJ7vWszw}}}Vs7w\x073{tzr}VvVv_u^VtÛ\nTcAu^VvVdfÁw7w\x07Tr7y1{u7vWrVv7ç¶v7w7vfÃw3{uVvVzLvJVt3{wVv^tbVv^tnTr7^Tu7^WtVr3{wVt3{wVtVt_uv46\vAuvVu7VTtVt_uvVb\nAuvVu7zTtVt^tv7w@tvVu7nTtVcVt_uvTbVbVc\"mAuvzw}Vv7vLvzVv7v@t~7w7qVv[vJTu7~\x07Trm7iVu7t\x07TsmWtt6t6t6t6t6t6t	t6t6t6t6VvfÏwTu7­vxrtuwv}Vu7R0{qVu7X0{r7vWrVu7öö²v0{z}VpVvVufÄwVp^tvWuVp^trzt}VvfÍwVv7éä¶v7w7wfÃwW|u6Vv7Öä¶v7w7wfÃwr6Vv7[fÙwzwst6Vv^t~{vVv7×ä¶v7w7wfÃw3{vVv7«vfÙw}u6VvfÍwVv^tRTr3r67vWrzx}t6t6t6Vv^tVTu^tvTt7­vxuvtwt}7{WrVv7Ôä¶v7t7vfÃw3{y7vWuVv7éä¶v7w7vfÃwW~Vp7x@tfVe7¶å¶v7w|vvu6Vu7fTt7w0{fVp7zVuTs7~^tvTq3{fVs7f^tvWVs7b^tvW}VtWuVvVqVs7z^tv7vfÃw3{v}VvVV}V~fÆwzt}VvfÏwlVv[vJ7w\x07r6Vp7v@twVp4öööö¶vAtwVv^trTtVv^t~7uWu6VtV1r6Vp7v@tVVp4·öööæ~AtnVp4ôöööæzAtfVt7~Vt^trW~Vt^tvWq7vWtVp7zWrt6u6Vt7t0{wVt7wWtVr7~Tr^tvTsVqVsVq=mT}Vs7lTzV~V~Vz=mTz9{v}VpVt@tzVp7wVr^trTtV}VsVzVsVtf]}Wtzw}}Vp^tw7uWuVp^twVp^twTsWtu6Vur6VvVt^tvVt^trfØwVu7~WuVt7~Wtzw}}Vs7r7~fj}V|{qz~}t6Vr7w0{vt6Vt7v1r6Vt7[1r6Vt7P1{uVu^tr7P1{uzt}Vu^tr7[1{tzw}Vu^tr7v1{w}7{Wrzx}Vp7zVvfÎwVp^tzTt7u0{|Vp^tfWuVvfÍwt6t6Vv^tRTr3{vVv^tVTs^tv7[1{vVvfÏwlt6Vv[vJ7f\x073{vVvfÊwVv7èä¶v7w7vfÃw3{vVvfÊw}Vv^tR3r6VvVr@tRVvVs@tVzt}VvVr@tRVv^tVVvVs@tV^tvTr7«v0{vVr7[1{w}7xWrt6Vt7wxttyv}VvVufÙwzw}VvfÇwVp7zVvfÎwVp^tzTs7u0{|7xWrVtVs{{VuVp^tfTt={{VvVuVt7wfØwzv}v}v}v}Vp7zVvfÀwVp^tzTu7u0{pVp^tf}Wtt6Vu7wxtusv}V{4V7v7vfÈwVv^tjVtÛ4Vðf¶wzp}Vv[vJ7r\x07{vVv7|fÙwVv[vJ7~\x073{vVv7{fÙw}Vv7wLvz}Vv[vzTuÛWcVv^t~TsÛWbt6Vu3r6Vv^trWtzw}Vs7uWrVb4w\nWbVv^trTtWuu6Vr3{wVbVu^tv3Û\vVu^tr7öö²v0Û\vWbVr7~WrVu7~Wuzv}v}V{Vb4uð4V\n7v7vfÈwVv^tjTuVuCtb4VðVc4~ðò4wòf¶wVs7uWuu6Vur6Vv^tj7zVt^tvVt^trf]Vu7~WuVt7~Wtzw}}Vv^tj7z7v7vf]zu}7ß¸u7î°wVrm7×þ´vVsmWt}V{4V7wVt7i0fÈwVv^tjVtÛ4Vð4tòf¶wzw}}Vp[vfWrzw}V{VxVyfÉwVx7wWtVv^tbTuVv^tnTr7^WwVrVxT~ÛWbVv^tjTs^t~Wqu6t6t6Vt3r6VwVuTr1{wzt}VtVwVu7^9{wVuVt7^Wr}Vr7^Wu7vWtVr^tn7wTrVs^t~9{wVs^trVr7uT|VqVr@trV|7rLvvzw}}V{Vx7dfËw7yWrVv^tnTw3{vVv^tbVw7^7^Tv3{vV~7t?{vVvVv_uvVb4tð\n46\vAuv}Vp7ötRvVr}2ww	t6VwfÏwTt7ªv1r6Vt7öö²v1{wVv7u@tvVv7vLvry}VvVwfÀwy}VvVt@trVv7v@tv}Eww	Vv^tRTw3r67öö²vy}VvVw7w@tRVvVv^tVTv7r@tVVv^tv}Ûwtt\bu	Uv7fTpRvVtÛWst6u6Vw^tR3{wVp7~Vw^tV^tvVtf>Vp^t~7w1{wVp^tzW~VwfÇw4ööööfV~ÛVrVs\b\nTrVr4ööööf,mWrVuVq7wTq1{v}VuWq}VvVrHtrVvt	7vVq3{vl7wVuVq0{vlVu3}7vVr4ööööf\"m@tvVp7fRv}<ww	u6t6Vv[vJ7f\x073{vVvfÊwVv^tR3{vVv^tV^tv7U1{vu6VvfÏwTw7|0{tVw7öö²v1{v}zw}}}Pvu6t6Vv^tRr6Vv^tV^tvf1{w}y}VvfÏwlzv}v}wt~	t\bt6Vv^t~TpVw?{vVpVwTq3{vVv^trVw7^WuVq7^7^W~u6VsV~1r6Vu4÷öösVuVsTr7^T_uvVu_uv\nT}V}4÷öös,mAuvVuVu_u~Vr7F_uv\nAu~VuVr7N_uvT}Vu_ufTzV}Vz mAufVuVr7²v^tvTrVu^tjT|VrV|=m@tjVuVVtgvvVs7^Wszw}}VuVu^tjVq7w1@tj}VpVw7wTw9r6VvVw@t~}}\0wt	Vv^tz^t~WsVv^t~TrVv^tv0r6Vv7~7^fh}VvVr7w@t~Vv^trVr7^TvVwAuvVvzvvvvvvvvvvvvvvvv}u~VvVuLvWVvVtLvVVv7v@tjVvVs@tn}WvVwVv^t~0r6Vv4V7w7vfÈw}VvVw7efËw}@ww	Vv^t~TtVv^tv0r6Vv7r7~fh}VvVt7w@t~Vv^trVt7uVwAtv}wt	Vv^trTuVv^t~7uWru6t6t6Vw3r6VuVr1{wzt}VwVrVu7u\x009{wVuVw7uWu}VuVt7~fÖtVu7~Wu7vWwzw}}VvVt_tvf¶w}kvVv[vv7tTv^tÞË6Vv^t®Ê6Vwf¢w}÷twr	Uv76TsRvVvVv^tz7w@tzt6Vv^t~Tp7q9r6Vr^tvVr^tr7w7wfjVr^tzVr^tf7w7wfjzw}Vr7zWqVr[vnW~t6Vtr6Vs7zVtVufgzw}Vs7öööö@tz}VsVs_tzAuFVsVs^tb@tNVsVr^t~@tVVsVr_tvAunVsVq_tvAtRVsVq^t~@tZVv^tvVp0r6Vv7r7^fh}Vv^trVp7^TtVs7n7R|vvVtV~LvSVtVwLvRVvVp7w@t~}Vs76Rv})wt	Uv7VT~Rvt6Vv^t~7q9r6VvVv^tz7w@tzzw}V~7rTVrVsgvvV~7fVpVqf}V~VwLvjVv7wVtVuVfµw}V~7VRv}Vv7Àü¶v7ð¶vVv[vvTvm7q7sVvmVwf¢w}ústs	w\bUv7FTtRvVw^tvWut	t6Vv[vT3{vt6t6Vu7wxtvtw}7wWuVw^t~{w}7vVv[vV7w1{wlVv7Þï¶vf¾wzw}t6t6t6t6t6t6t6t6Vv[vvTr7w1r6Vr7~1r6Vu7wxtspr}7vWrVu7wxtwt~}Vu7v1Wrzq}Vv7~Vw^trVw^t~fÝw7w\x077v1Wrzp}Vw_trWqVt7uLvZVtVv7~@t^VtVqAtVu6Vt7nVt7VfVt^tnTw3{pVt^t^VwVt^tjfÝwTw7w\x077t0{v}Vt7uLvZVw7w\x073{su6Vt7fVt7VfVt^tfTw3r67wWrzq}Vt^t^VwVt^tbfÝw7w\x07{v}zs}Vr7tTw7s?{tzu}VvVw^trVw^t~f±wWrzu}VtVw_trAtVu6t6Vt7~Vt7VfVt^t~Tw3{vVvVwVt^tzf±w3{w}}Vw7v1Wrzt}t6t6t6t6Vwxtvtw}Vv^t~Tw7?{t}Vv7w7vf¿wWrzu}Vv^t~7uWuVv^trWwu6Vu3{tVu7~WuVw^trWsVw^tvWp7wWrVw7~Ww7w7vVpVsft3{v}zt}Vw7uWuVv^trWwu6Vu3{wVu7~WuVw^trWsVw^tvWp7wWrVw7~Ww7w7vVpVsf¼w3{v}zw}7vWr}VrVv[vV}Vt7FRv7w\x07}¸rws	Uv7VTsRvt6t6t6Vv[vW3r6t6t6t6t6Vv[vv7txtvtw}Vv^t~Tu7?{t}VvVwVtf¿wWuzs}Vv^t~7uWrVv^trWuu6Vr3{rVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvft3{v}zt}Vu7uWrVv^trWuu6Vr3{uVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvf¼w3{v}zw}Vs7bVwVtfÕtt6t6Vs^tb7w0{vVs^tjWrVs^tnWpu6VuVr0{wVuVpZvvTq7v8r6Vu7wWuVq7·v7w\x077o={w}}Vs7~VpVrftVs^tzWwVs^tfWtzw}Vs7öööö@t~}t	t6t6t6t6t6t6Vv[vv7txtvtw}Vv^t~Tu7?{t}VvVwVtf¿wzr}Vv^t~7uWrVv^trWuu6Vr3{uVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvft3{v}zw}Vu7uWrVv^trWuu6Vr3{tVr7~WrVu^trWvVu^tvWpVu7~WuVwVtVpVvf¼w3{v}}7wzw}7v}WuVs^t~Tv7öööö0{tVvVw7w7wfjzt}7wWuzw}7vWu}Vs7VRvVu}Ûtws	t6t6t6Vv[vvTuVw[vv1{v7wWtt6t6t6Vu7txqssssvwtr}7vWtVv^t~TuVw^t~1{uVw^trWsVv^trWp7vWw7vWvt	u6VuVvVu0{wlVv7wWvVwVpTt7j^tvVt7V^tvVwVsTr7j^tvVr7V^tvfyr6Vw7^WwVt7R[vvVr7R[vv0{w}}Vv7w}Vu9y}Vv7~Vw7~ft3{wVv[vwVw[vw1{w7vWtVv[vtVw[vt1{tVv[vuVw[vu0y}Vv7~Vw7~fty}7vWt}Vty}Vv^trVv^t~Vw^trVw^t~f|}~wb	Uv76TuRvt6t6t6t6t6t6t6Vv[vv7txpvpwturp}Vv^t~Tr3{sVv^trWvu6Vr7w;r6VvVs7uTv^tvVv7r^tvVwVtfx7w\x073W~zqsVsVr7w\0TpVsTVvV7uT^tvV7r^tvVwVtfx7w\x077w0mWsVrVpWrzw}v}v}Vv^t~7uWsVv^trWru6Vs3{sVs7~WsVr^trWvVr^tvWpVr7~WrVwVtVpVvff3{v}zu}Vv^t~7uWsVv^trWru6Vs3{rVr7r^tvTvVt;r6Vr^tvVwVtVvVvfw3{r}Vr7~WrVs7~Wszv}v}Vu7bVwVtfÕtVu^tb{tVu^tnT{Vu^tjWxVv^trTVv^t~7^Wyu6VTvVy0{uVv[vRVv[vn7vWs7r7rf¨wTt7v@tvVu7w@t^VuVt@tRVu7w@tVVu7v@tBVu4öööö¶vAtZVu7~Vv^t~Tf7r7rfRVu^tzWzVu^t~WgVuVx@tJVuV{@tNVv7^WVv^tbT|7uWdVv^tfWeVv^trWb7öö²vWt7w\x07Wcu6Vs7wWsVu7Nf(Wvu6t6t6t6t6Vu^t^Twr6VuVw7wTp@t^Vu^tRVp7t^tvWru6VrVf9{rVbVr7uWqVzVr7tTp^tvW}VpVs@tvVsV}0{pt6t6t6t6t6Vq[vv7wxrvrwtu}Vv7öö²v0{|7rVeVq^trTw7uVwV|=mWpVdVwV|VwV|?m7uWwu6Vw3{qVpT}^trT`3{qVw7~WwVp7~WpVvV`9{vV}^tvVv={v}Vq[vw{|z}Vu7VVr7wf5Vq^trVrWrzu}Vq^trVrWrzt}Vq^trVv1{qzp}Vq^trVtft7sVvft\x007w\x073{pVr7wWrzv}v}Vu7VVu7Z7zfÖtVv7öö²v1{wzt}Vq[vw3{uzt}Vcr6VvWtVu^t^{rzw}Vu7V7vf5VvWtzu}VgVz7r7rfjVu^tZVu^tF7r7rfjVu^tVVu^tR7r7rfjVw{szu}Vu7ZVr7wf5zv}v}v}v}Vv7~VwVtfÝw7w\x07Tw7t0{wVvYvwVv7u[vv7fW~t6t6Vwxtvwu}V~7öt\x077~\0W~zt}V~7öör\x077f\0W~zw}7wW~}Vu76RvV~7w\x07}Äwtr	t\bt6VwVu1{vVw7u\0WpVtWuVvWrt6u6VpVsTq0{wVs7wWsVu_vvVr_vvVu7~WuVr7~Wr'{v}VpVq={w}Vw7q\x07WrVvVw7q\x07TwWvVwVtWw7vWut	u6VrVuVr0{wlVwVuWtVvVuVu7wWu[vvVt[vv0{v}Vu7w}Vr9y}7v}Âwwt	Uv7fTrRvVrVw@tvVw^tfWsVw^tbWwVrVu@tzVrVt@t~VrVr@trVwr	7vWuu	Vw7w;r	Vr7rVsVu7t^tvTufºw7w\x073sVuVw7w\0TtVuTuVr7rVsVu7t^tvfºw7w\x077w0mWuVwVtWwzw}}s7v}WwVvVu@trVvVw@tvVr7fRv}1ww	t	Vv^tv^tvTt^t~Vw;r67vWw7wzw}Vt^trVw7qTt^tWwVt^t}VwVv^trVv^t~fx}îwwt	t	Vtr6u6Vt7w;r67wVwVs7ZTw^tvVw7r^tvVuVrfx7w\x07Tw3{ulsVsVt7w\0TpVsTsVwVs7ZTs^tvVs7r^tvVuVrfx7w\x077w0mWsVtVpWtzw}}VsVw7w0Ws}7v}WwVvVs@trVvVw@tv}kvVv[vv7tTv^tòÈ6Vv^tË6Vwf¢w}­rtq	w\bUv7ÆwTtRvVv^tâwWuVv7v@tâwVv_túwWVv4öööööwAtúwVtVu@tfVtVAu~Vv7úwWsVv[vìwW~7vWu7wWrt6t6t6Vw7w\x077wxtvwt}Vv[vïwWrVv[vîwWuzw}7vWr7wWu}Vt7öpMwØwVt7v@tÞwVt4öööööwAtÖwVt4rAtîwVt4vAtæwVt4öööö¶vAtþwVt4vAtöwVt4öööö¶vAtVt4wAtVt4vAtVt4öööö¶vAtVt4rAt\"Vt4vAt:Vt4öööö¶vAt2Vt4rAtJVt4vAtBVt4öööö¶vAtZVt4rAtRVt4vAtjVt4öööööwAtbVtVv[vïwTpLvÛwVtVv[vîwTqLvÚwVtVpLv+VtVqLv*VvfétVvVr7w\x07Lv?VvVu7w\x07Lv>Vv4rAt6Vv4vAtNVv4öööö¶vAtFVv4rAt^Vv4vAtVVv4öööö¶vAtnVv4rAtfVv4vAt~Vv4öööööwAtvVvVt^t@t\"VvVt_tAt:VvVt_tAt.VvVt^t@tVv7vVt7v7^|vvVvVwLvíwVvV~LvìwVvVpLvïwVvVqLvîwVsVt^tf@t~VsVt_u~AtvVt7bføtVt7ÖwfwVt7ÆwRv}øDta	r\bUv7¦uTpRvVpVtLv	Vw^trW|Vw^t~WzVw4~AtrVw^tvWeVw7v@tvVw^tBWVw^tNWxVp7ªt7wVzfwVp7v@t¾uVp4öööö¶vAt¶uVp7wV|VzfÀtVzVp^ttTfVzVf?mWyVp^twT{Vp^tw7tWtVp^twWcVp^ttWg7tW}t	u6t6t6VtV{1r6Vt7rTt^tvTqVy9{uVqVgW`V|Vq7qW~V}7t1r6VdVaV~^tV~^tfy{t}V`VqVx9T}r	7wsVVq7j[vn7w}7w\x07LvvV~^tWaV~^tWdV}r	7vsVVq7j[vn}7w\x07W}zu}VcV{7r7rfjVpVp7¶u@tÚuVp^t¾uWtVpVp7ÚuTq@twVp7¾tVtVp7w7bftVp^t¦tW~Vp^tºtWtVp^t¾tW}VpVz@tîwVpV|@tâwVpV}@tþwVpVt@tòwVpVt@töwVpVtV~7t@túwVpVq@tæwVp7tVp7öwf8Vp^ttr6Vp7v7r7r7zfUVp^tWtVp^tT~Vp^tt@t~V~Vp_ttAtvVp7w@tÎuVpV~@tÂuVpVt@tÆuVpVp^tîw@twVpVp_tæwAuwVpVpvtöw}uw7zWt7wWbu6Vp7þuVp7wf8Vp^túu3{uVp^tÆuVb0r6Vp7ÆuVb7w7r7zfiVp^tÂuW~}VtV~TqVp^tæu@t~VqVp_tþuAtvVpVb7wTb@tÎuVt7zWtzv}v}Vp^tþwVp^töw7r7rfj7vW}7rzu}V`7vLvvV}7w\x077wW}{wVqVx?r67vW}VVq7j[vn{t}Vp7¶uVqf57vW}zw}}Vp^twVp^tw7r7rfjVp^tÆuW}Vp^tÂu}W`Vp^tªtWdVp^t¶uVp^t²u7r7rfjVpVg@twVpVfVgT{@twt6Vz3r67vW~zw}7vWqt6u6Vp7wfE3{wVzVq7wTq1{v}VzW~zw}V|Vq7qfítV|7öwWyVqW~u6Vq7wWtVyVq7qWqu6VtVz9{tVp7wfE3r6Vt7wWtVqfítVq7öwWqzw}}V|V~7qVq7öw|vvV~7wW~VtWqzv}v}VpV{@twVpVg@twt6Vx3{v7vWqu6Vp7wfEr6VxVq7wTq1{wzt}}VVq7jfætV7jWyVqW{u6Vq7wWtVyVq7jWqu6VtVx9r6VwV{@tNzu}Vp7wfE3r6Vt7wWtVqfætVq7jWqzw}}VV{7jTzVq^tn@tnVzVq_tfAtfVzVqvtv}tvV{7wW{VtWqzv}v}Vp7wV|V~fÀtVp7vVuVrfuVwYw>WtVp_uWiVw_t^WVVw4rAt^Vw_tVWkVw4vAtVVw_tnWhVw4öööö¶vAtnVpVVAuæwVpVhAuöwVpVhAtwVpVkAuþwVpVkHtötVp7úwfwVw^tbWuVw7v@tbVw_tzWkVw4öööö¶vAtzVpViAtætVpV~@twVpV|@twVpVe@twVpV}@tÎtVpVf@tÂtVpVg@tÆtVpVd@tÚtVpVtMwÞtVpVkAtòtVpVu@tútVpVsvtv}tîtVp7öwVp7w7ºv|vvVpVpvtÚt}u¦wVpVwvt}u¾tVb7zWqVw7ºvWrV`Wtu6Vqr6VpVr@ttVpVt@ttVt^trWuVpVt^t~Ts@twVpVu@twVpVp7v@twVpVp7t@twVp7C@túuVp7ï¶v@tþuVp7¾t7zVuVsVp7w7cVp7þu7wf²wVq7zWqVt7zWtzw}}Vp7wVw7ºv|vvVp^tÖtWsVp7vVp^tÒtTx7r7zfU7vWVp7v@tÎuVpVp_uAtÆuVp7Æu7vVx7r7zfiVp^tÎuW{Vxr6Vp^tÂuWru6VsV7rTt^trWzVp7þuTuVt^t~T~fXVuV~f[Vp^tæuWqV~r6VqV~Vz7fWtVp^túuVq7uWqu6Vp7®vVp^tÞwVp^tÚwVt7r^tvVt^tvf»wVp^t*WzVqVp^t.@tvVq7rVz@tvVt7nWtVq7~WqV~7wT~{v}Wq}VpVp_tþuTkAutVpVq@ttVrV{7zTtVq@t~VtVkAtvV{7wW{V7wTVx1{v}}Vx7rVsWgVpVp_tÆuAu¶uVpV{@t¾uVpVp7¶u@tªtVp7tVxVp7ªt7`fÍtVp7âuWyVp^ttWcVp^ttWdVp^tÚwWfVp^tÞwWeVsWz7vWuu6VgVzTt1r6t	VuTrVp^t¾u9r67vW7rzw}Vp^t²uVr7zTu^t~WVu^tr}WqVr7wWuVt7fWzVrVf?T~3{wVeVr7ZT{[v^7b1{wV{7vV~mW~VVt^t~T|VV|?mWaVt^trWn7vW}VqWtt6t	u6VaV}T|0{tVt^tv7w1r67Éô¶vWq7nW~7szt}V|7wW}Vt7rWoVt7~WtVdVcVrVo^tvf3{v}7¡ô¶vWq7lW~7p}WtVp7þuTrVnV|7nT|7r^tvV|7~^tvfgVyVqV~fgVpVtLvÖuVp7¾t7v7vVpVrfµwV{VtLv^zt}Vp7þuTtVfKVtVf2Vp^tæuWtVr6VtVVp^túuVt7tWtu6VtVq7r^tv7vVq^tvm@tvVq7~WqVt7rWtV7wT{v}Wt}VpVp_tþuAuÆuVpVt@tÎuVp7¦vVp7ÆufJVp^t\"WtVp^t&WrV~^tfV{7bTq^tvfwV~Vr@tfVqVt@tvzw}}Vp7¾vVx7r7~fUVp7v@tæuVpVp_u>AtþuVp7þu7vVx7r7~fi7wVxVx7w;mTu7wWqVp^túuTgVp^tæuTr7uWtu6Vqr6Vt7v@tvVt7r7bLvvVq7wWqVt7~Wtzw}}VuVrW{t6Vx3r6V{7wW{zw}Vt7bLvrVt7v@tv}Vp^ttTzVp^tt7tWcVp^tþuWaVp^ttWnVzWtu6t6t6t6t6VtVc1r6Vt^tvW}Vt7rT|WtV}Vx9{sVsV}7rWtV}Vf?{wVt^tzWrzt}VnVz7r7rfjVp^ttVd7r7~fjVp^t¾uWqVp^t²uWtu6Vq3{rVt^tvVt7r^tv7r7~fjVq7wWqVt7zWtzv}v}Vt^tzWrVeV}7Z[v^Tu7b1{w}Vt^trWqVt^t~WtVp7þuVp7ªtV}ftVqVt7nWoVp^túuT~Vp^tæu7tWlVp^tþu7bWuV~Wtu6t6VqTVo0{vVtVl0{vVq7nWqVt^tvWyVt7rWtV{Vy;{w7	V^tbTVgVy7uTy^tvTjVVj=mTVrVrV?mWrVy[vrVuVu7w\x077b0mWuzw}}V~7r7rfj}V|WtV}V{9{wVgV}7uTqVuLvrVqVr@tvzw}}Vp^t¶uVp^t²u7r7zfjVp^tâtT|Vp^tîtT~7jWxVp7úuWdVp7tWfVp7tWy7vWzV|Wsu6t6t6t6VsVx1r6Vs^trWtVp7¶uVs^t~TrfKVz7wWuVs7jWsVr7nWqu6Vq3{uVp76Vp^tÞwVp^tÚwVt7z^tvVt7f^tvf»w7nW7Éô¶vWr7sW}Vp^t67w1{tVp^t2TeV{9{tVgVe7uTr[vrT}7b1r67aW7Ñé¶vWrzu}7	Vt7b^tvTVr^tvTrVrV?m7¶v=r67XW7Èé¶vWr7~W}zu}Vp^t¾uTrVp^t¶u0r6Vp7¶u7r7rfh}Vt7nWtVp^t²uVr7tVe@tvVpVr7w@t¾uVq7nWqzv}v}V~7u\x07WzV~7jWrVp7tWu7vW~Vp^tætW7vWqu6V~V|WsVrVq1r6VpVqV|Tt^tn@töuVpVt_tfAutVpVtvtv}utVpVt^tn@tÖuVpVt_tfAuîuVpVtvtv}uþuVp7þufwVsVu^t~@t~VsVu_tvAtvV~7zW~Vq7jWqzw}}7v7r7r7jfjVx7vfwV7jTt7zWxV|Wrt6t6t6t6t6V3{vVtVx7zTu0{vV|7rVt7rVufcTr3{w}7r7vfw7v7r7r7jfjVpVp^tþw@tÎuVp7v@tÂuVpVp7öw@tÆuVp7FVp7Æuf;Vp^tF7w1{wVp^tBWtVp7þu7rfKVp^túuVt@tvVp7w@ttVpVp_tþuAutVpVp^tÎu@tæuVpVp_tÆuAuþuu6t6Vp7^Vp7þuf;Vp^t^7w1{vVp^tZWuVp^ttTtVp^tt0r6Vp7t7wf2}Vp^ttVt7tVu@tvVpVt7w@ttzw}}Vp^ttWdVp^ttWuVp^ttTt3{uVpVsV|7z@ttVpVr@tªtVuVt7tWfVuWsu6VsVf0{u7vW~t	7rVs^tvT}Vp^tþw9{vl7rVp^tòwV}7qTt^tv7t0{vlVt^tZW~Vt^t^}WtVp7þuTqV~fXVqV~f[Vp^tæuW|V~r6V~V|Vp^túuV|7uWqu6Vp7VVp7öwVt^tvVt7r^tvf½wVp^tRW|VqVp^tV@tvVq7rV|@tvVt7fWtVq7~WqV~7wT~{v}W|}VpVp_tþuTkAutVpV|@ttVs7rW~V|VkÑ?r6Vp7tV|7r7~fVVp^ttW|}V|7uWeVp^ttW7vWt7vWqu6t6VtVe1r6VtV^tv{wVpVq@tÆut	Vp^tþwV};r67vW{7wzw}Vp^tòwV}7qTy^tW{Vy^t}WyVpVs@túuVpVp7Æu@tæuVpVp7ªt@tþuVp7@@ttVp7ÊÖ¶v@ttVp7¾t7|VyV{Vp7þu7aVp7t7wf²wzw}Vp^tþwV}=r6Vp^tòwV}7qTt^tVt7vTs^tvfwVsV|@tvVtV@tV~Wszu}VV|fwV~Wszt}Vq7wWqVt7~Wtzv}v}v}v}7rWu7vWdzw}VpVp7öw@tòuVp7tTtVp^tþwVp7òuTs7nfÍtVpVf@tÂuVpVu@tÆuVpVt@tÊuVpVs@tÎuVp7nVp7Æuf=7vWt7vW}7rWq7vW~Vp^tn7w0r6Vp^tjWsVp7þu7rfKVp^túuVs@tvVp7w@t¾uVpVp_tþuAu¶uVpVpvtÆu}uþuu6t6Vp7fVp7þuf=Vp^tf7w1{vVp^tbWqVp^t¾uTsVp^t¶u0r6Vp7¶u7wf2}Vp^t²uVs7tVq@tvVpVs7w@t¾uzw}}Vp^t¾uW~Vp^t¶uW}Vp^t²uWq}V~7tW~Vp^ttW|Vp^ttWsVp^ttu6VtV~1r6Vp^tªtVp^ttVp^tòwVp^tþwVtVq^tv7q7ùÖ¶v7[Vp7¾tftVt7rWtzw}}V}Vq7r7rfjVp7~Vp^tþwTt7r7rfRVpVt@t¾uVpVp_u~At¶uVp7v@tÎuVp4öööö¶vAtÆuVsV|7tWfVsWu6VVf1r67vWq7rWtV^tvT|Vp^tþw?r6Vp^tòwV|7qTt^t\nWqVt^tWt}Vp7v@tæuVp7v@tþuVpVt@tîuVpVtVq7u@têuVpVp7¶u@tÖut6Vp7þuf%Ttr67vW~Vt^tvTtVp^tÖuT}^t~Te?r6V}^trVt7t^tv7wW~}t6Vp^tîuTt3{vVtVp^têuTq0{vVqVt7u\0WqV}^trW}u6t6Vt^tv7w1{vVt7r^tvTyVe9{vV~V}Vy7t^tv7wTyV~Vy=mW~}Vt7~WtVq7wTq{v}}V~7¶v;{wVp7ÆuV|f5}7vW~}V7rWV|Vp^t¾u9{wVp^t²uV|7tV~@tvzw}}Vs7r7rfjVpVp7Æu@tÞuVp^tÎuWtVpVp7Þu@tÚuVp7þuVtVp7Úu7bftVp^tæu7tWqVp^túuWsVp^tþu7vWtu6VtVq1r6Vp^tªtVp^ttVp^tòwVp^tþwVtVs^tvT|Vp^tÞuT^t~?r	V^trV|7t^tvs7v}7~7é¶v7UVp7¾tftVt7rWtzw}}Vs7r7rfjVp^tÆuVp^tÂu7r7rfjVp^t¶uVp^t²u7r7rfjVp^ttVp^tt7r7~fj}VdVu7r7rfjVrWtu6Vzr6Vt^tvVt7r^tv7w7wfjVz7wWzVt7zWtzw}}VxVr7r7zfjVaVg7r7~fjVp7wTtfòtVp7wfótVp7wfîtVp7êtfwVpVp^t¦t@tÂtVpVp_u¾tAtÚtVp^t¢tWuVtVp7öw7ºv|vvVp[v	WrVvVt7®v|vvVvVrLv*VvVu@t.VvVb@tVvV`@tVvVpvu¦w}tVw^t:Vw^t&7r7rfjVw^t.Vw^t*7w7wfjVw7vfîtVw7úwfwVp7¦uRvy}Vp7tVt7r^tvVt7~^tvfgVyVrVfgVp^ttTt7öööö0{vVdVfvtv}tvVdVf^tf@tfVpVt@tþuVpV}LvÖuVp^tòwVp^tþwVzVp7þuVp7¾tftzw}VzVp^tþw9{vVp^tòwVpVp^t¾u@tÎuVpVp_t¶uAuÆuVp7NVp7ÆufJVp_uNWkVz7qTt^tVt7v^tvfwVtVkAuVuWzzw}Vp^t¶uVp^t²u7r7rfjVuWzzv}v}wwt	Uv7fTtRvt6t6t6t6Vw^tv[vv7wxtwtv}VtVw^trTw7r^tv^tvTuVw^tvTw^t~?r	Vw^trVu7t^tvs7v}@trVt7öô¶v@t~Vt7w@tvzt}VtVw^trTw7r^tv^tvTuVw^tvTw^t~?r	Vw^trVu7t^tvs7v}@trVt7æô¶v@t~Vt7w@tvzw}Vt7æô¶v@trVt7t@tvVtVw_t~At~}VvVtfðwVt7fRv}twu	Uv7¦vTsRvt6t6Vt7ï¶v7qftTpr6Vp^tvTq7\b\x077ôööö0{wVs7q@tRVs7ï¶v@tVVs7öô¶v@tjVs7t@tnVw7v7v7vVsVs7n7ï¶v7dVqfòwTpfµwVp7jf wVv7v@t~Vv4ööööfAtvzt}Vv7v@t~Vv4ööööfAtvzw}Vs7nVpf¿tVs^tn7öööö1r6VvVs^tV@t~VvVs_tnAtvzw}Vv7v@t~Vv4ööööfAtv}Vs7zTvVt7öô¶vfVs^tzTtr6Vs7v@t>Vs4vAtNVs4öööö¶vAtFVs4rAt^Vs4vAtVVs4öööö¶vAtnVsVw7v@t2VsVw7v@t6VvVuVrVs7nTvf\rVvfàt}VtVs^tffûtVs7¦vRv}yvVvVwVtVufy7w}Ùwww	Uv7fTuRvVt7TfQVuVv@t~VuVvVw@tzu6t6Vu7~f(Tv7T0{vVv7ªv0{vVv7öö²v1r6Vv7V9r6VtVvfQzu}Vt7ÆÌ¶v7rfHVtVv7r\x007FÛVv7FVv7y\x07Tv7¡vVv7|?mÛ4VðòfSzt}Vt7TfQVu7fRvy}VtVvÛ4Vð4ªvòfSzv}v}âpt}	r\bUv7fTuRvVw7e7\x07TrVv7vVv7f=m7ùörTw7öö\n\x07W~Vw7f\0W4wVvVrVvVr=m7wf¬wTpÛðWx4	Vp7wÛðWyVv7wWqVp7K=W|Vv7g?W}t6t	u6t67¦ ¶v_uvW{t6V|3r6V{Vyõ\fTf4I.r6VfÑWvV}r67® ¶v^tvVv7t^tvTv^tzWwVvf¡wVv7rTtVt^tv7t@tvVvVwzp}u6Vu7rVvVrVqf®wVu^tr7w0{rVv7I?r67¦ ¶v_uv4	Vv7wÛðõ\fT{ÑWvV{4¶v\"{w}}Vu7rVpVrVqf®wVu^tr{uzt}V{Vxõ&{wVu7rVpVrVqf®wVu^tr7w0{tzw}V{4v/{vVu7r7IVrVqf®wVu^tr7w0{w}V6vTv7	0r67vWvzrs7ª ¶v^tvWw7ª ¶v7v@tv7	Vv7fTtV~TvVvVt?mWvt6t6Vw7vVwVt0m3r6Vv7\x07Ww7® ¶v^tvr67vWvVtVt7e7æö\n\x07Ts7fTz={uVwVz?{uVs7r7q@tvzt}7vWvVt7wVtm7u7òö\n\x07Tt7æt7æô\n\x07TsVt?{tVwVs?{t7® ¶vVt@tvVs7r7u7wVwVs=m@tvu6Vv7öt0{tVvVt7v@tvVv7rWvzv}v}VtVv7\x07Tv9r6VwWvzt}t6Vw7rTs^tvTt7w\x073r6VwVtTwf¡wzw}VsVt7t@tv}VwVvf¯wzw}VwVs=r6VsVwf¯w}VwWv}7ª ¶vVv@tvzt}v}}Vu^t~WvVu^tz}WwVwVvVrTr0r	7wsVrVwf¯w7u}WwVr7rVw@tv}Vu7fRvVv}wu	VvVw7e7\x07Tw7r^tvWut6Vv7rTr^tvTt7w\x073r6VvVtTvf¡wzw}VrVt7t@tv}VvVu7t\x07r	Vw^tzVwf¡wVwsVw}f¯w}$wt	Vv^trTtVv^tvTw@tvVwr6VwVt@tr}7® ¶v^tvVv^t~Tv7t^tv3r67¦ ¶v7¦ ¶v_uv4wVvÛðóAuv}}ÿwwr	Vu7	Ws7® ¶v^tvVw7tWwt6u6Vw^tvTw3{wVwVw^tzTpVwVuVs\x07TrVt?{v}Vwf¡wt6VwVr0r6Vw7rTwVw^tv7t@tvzw}VwVrf¯w}VvVp@t~VvVr@tr7wWq}VvVq@tv}þwwr	t67® ¶v^tv7IVwVvTuf¬wTtVt7I9mTr7tTt^tvTs3r67¦ ¶v7¦ ¶v_uv4wVrÛðòAuvVtVv@tvzw}VtVv@tvVsVv@tr}VvVu@tzVvVr@t~VvVt@trVvVs@tvVw7rVu@tv}SvVv7÷t9r6Vv7hVvTv\0Vv7w7Jy}Vv7r\0}Hww	Uv7fTtRvVt7rVvCtvftVwVt^t~TvVt^tzfHVt^trVv7w7wfjVt7fRv}ütwp	t6t6t	t6t6t6VwVu?VwVu=7w\x07xtswv}Vu7e7\x07TtVw7e7\x07Tw0{rVvVtTrVvVwTw7r[vv7t\x07r	Vw^tzWtVwf¡wVwVtsVw}f¯wzw}Vw7e7\x07TpVu7e7\x07Tq0{uVvVpTs7r[vv7t\x073{tVvVqTrVsVs^tzT~T={tVsf¡w7wVqVpV~0{wlVrVf¯w}7u}WwVr7rVw@tvVvy}VtVuf£wTt3r67vy}Vwr6VtVvVw|vv}VvVwf wVtWv}Vv}uvv}dvVvVwf£wTv3r6v}Vv}#tu	w\b7wWr7rWst6VuÛVwÛ\bTq4VþÑ{vVqÑTw7ööööVt={vVvVt@tr7vWr7~WsVwWp}VvVsVp@tvVvVr@tv}tw	w\bUv7VTuRvt6Vwr6Vu7bTwVtf7VwVtfYVvVu^tj@t~VvVu_tbAtvzw}Vu7~Vt7w7wfRVu_u~WrVvVt@t~VvVrAtv}Vu7VRv}uw~	Uv7¦vTwRv7ª£¶v^tv3r67ª£¶v7	@tvt6t6Vv7ú ¶v^tv9{v7þ ¶v^tvVv7vTt^tv7öööö0{vVt^t~7qWuVt^trWvu6t6Vu3{vVv^tv7t1r6Vv7n^tv7s0{w}Vv7öwWvVu7öwWuzw}}VwVu7v1LvyVw7fTv7þÚ¶v7wfgVw7yVvf3Vt^tV7uWuVt^t2WsVt^t6WpVt^tJWqVt^tNW~Vt^tjWvu6Vur6Vv^tvWtVwVv^trTr@tVVwVt@tjVwVtVrV~VqfrLvPVwVtVrVpVsfrLvQVw7êÚ¶v@tJVw7êÚ¶v@tBVw7úÚ¶v@tZVwVw7Q@tNVwVw7P@tFVwVw7j@t^Vw7fTt7ZfQVw7^7uVtfVu7~WuVv7~Wvzw}}VwVw^tn@t>VwVw_tfAu6Vw767×ä¶v7wfHzw}Vw767ê÷¶v7tfg}Vw76f7ª£¶v7ª£¶v^tv7w@tvVw7¦vRvy}v}awc	Uv7¶wTtRv7ª£¶v^tv3r67ª£¶v7	@tv7ú ¶v^tvTrVv=r67þ ¶v^tvVv7vTv7vVv^tv7öööö1mW|}t6t6t6VwVr9{vV|3{v7þ ¶v^tvVw7vT}^tv7öööö1{w}Vt7Âw7ê÷¶v7tfgzw}VtV|@t^V|^t^WvVt7ÞwTwV|^tZTrf7VwVrfFVt^tÆwWwVrr6Vt^tÚwWqVv7RWvV}7ZT{^tvW~V}7^T^tvWyu6Vt7VV^tvV{^tvVv7R^tvVv7V^tvf»w7wWzt6Vt^tV7w1{vVt^tRTpV~9{vVv7r^tvVv^tvVyVp7ZTp^tVVp^tRf{3{vVt7ºvTuVv7jV|fÂtVt7öwTsVp7~V}fÂtVuVsfpWzVsfïtVufït}VwVqVzLvvVv7ZWvVw7wWwVr7wTr{v}}VtVt_tÞwAuöwVtVw@tþwVt7ZVt7öwVt7^7kfÃtVtV|@tNV|^trWyVt7ÞwTvV|^t~T{f7VvV{fFVt^tÆwWvV{r6Vt^tÚwWdV}^t~WeV}^trWb7vWzVt^tFWcVt^tBW`u6Vt7nV}VyVz7qTr^tVr^tf½w7wWwt6Vt^tn7w1{vVt^tjTpVe9{vVbVp7qTp^tvWut6t6t6Vr^tvTq7t0{vVu7t0{vVr[v*Vp[v*1{uVp^t&Wst6t6Vr^t&T~3{vVs3{vV~Vr7¢v^tvVsVp7¢v^tvfy{wzs}VsV~{r}t6Vq7w0r6Vu7w1{sVr^trVp^tr0{wzs}Vu7w\x07{r}Vr[v+Vp[v+1{uVr^tZTuVp^tZ1{uVp^t^W~Vr^t^WVu7wWq7vWwu6Vq7wTqr6VwVTu^tvVu7r^tvVwV~Ts^tvVs7r^tvfy3{rVw7fWwVu7~^tvVu7z^tvVs7~^tvVs7z^tvf|{wzr}}7wWwVr^tBTuVp^tB1{uVp^tFWxVr^tFWf7vWsu6t6t6t6Vur6VsVfT~7~^tvV~7z^tvVsVxT7~^tvV7z^tvf|3{qV^tvWqt6V~^tvTw7t0{vVq7t0{vVw7w1{t7wWwVq7w1{V~7r^tvV7r^tv0{rz}Vw7t1{qVq7t1{qzu}7wWwVr^tJTuVp^tJ1{qVp^tNWxVr^tNWf7vWqu6Vur6Vt7ºvVqVfTsf®tVt7öwVqVxT~f®tVt^t&TwVt^t\"Vt^tòwTVt^tþwfyVt^töwV7w7wfjVt^t:Vw7w7wfj3{~Vs7nV~7nfo3{~Vs^tvTwV~^tv1{~Vw7t0r6Vs7r^tvV~7r^tv1{}Vs7Z[vvV~7Z[vv1{~V~7f^tvWt6t6t6Vs7f^tvTw7t0{vV7t0{vVw7w1{w7wWwV7w1{zVs7b^tvV~7b^tv0{tzz}Vw7t1{|V7t1{|zw}7wWwV7w\x07{|}Vu7wWuVq7FWqzw}}7wWw7wVr^tnTu7uVu7t;mTq7wVp^tnTs7uVs7t;m1{qt6t6Vq7wxtvwu}VuVs1{~Vu7t1{tVr7j^tvVp7j^tv1{~zt}Vr^tVTqVp^tV1{qVp^tjWsVr^tjWuu6Vq3{tVu7f]uvVs7f]uv{~Vu^tvT~Vs^tv1{~V~7t0r6Vu7r^tvVs7r^tv1{}Vq7wWqVs7nWsVu7nWuzv}v}7wWwVq7w\x073{wzp}Vr^t2TuVp^t21{sVp^t6WxVr^t6Wf7vWsu6Vur6VsVfTq7f^tvVq7b^tvVsVxT~7f^tvV~7b^tvfy3{qV~^tvWt6t6Vq^tvTg7óööö0{vV7óööö0{vVqV~fíw{wz}Vg7óööö1{~V7óööö1{~}Vu7wWuVs7nWszw}}Vr^t.Vp^t.1{sVr^t:TqVp^t:1{sVp^t>WsVr^t>WuVq7wWqu6Vq7wTqr6Vu^tvVs^tv1{qVs7rW~Vu7rVs7~WsVu7~Wu^tvV~^tv0{wzq}}Vp^t~Wut6Vr^t~7w0r6Vu3{qVr^tzVp^tz0{wzq}Vu{p}Vp^tfWuVr^tf7w0r6Vu3{pVr^tbVp^tb0{rzp}Vu3{uzs}Vu7wWuVs7fWszv}v}Vq7t1{tVu7t1{t}Vt7ºvTwVr7vV|fÂtVt7öwTuVp7vV}fÂtVwVufpVufïtVwfït7wWw{wVr^t\nTqVp^t\nT~1{wVp^tWsVr^tWuVq7uTqWwV~7uT~Wpu6Vwr6Vp3{tVw7~WwVp7~WpVs^tvVu^tvVs7~WsVu7~Wu0{wzt}}7wWwVqV~1{wVr^t7tWwVr^tWru6Vw3r67vWwzu}V`Vr^tvTp=r6VpVc[vv{t}Vr7rWrVw7rWwzv}v}7wWw}VvVdVwLvvVv7wWvVz7wTzV{1{v}}VyV{7qWpVtVt_tÞwAuöwVtVv@tþwVt7JVt7öwVt7N7nfÃt7wWvt6V|[v>V}[v>1{vV|[v?V}[v?1{vV|^tNV|7J^tvV}^tNV}7J^tvf|3{vV|^t6V|7²v^tvV}^t6V}7²v^tvf|7wWv}VtVvLv=V}^t~WuV}^trWrVt^t6WvVt^t2WwVtV|@tVtVr@tVtVwV{VwV{?m@tVt7v@t*VtVvVw@t.VtVv@t\"VtVp@t&VtVy@t:VtVrVu7q@tVtVt7½v@tVt7fVt7ºvf?t	Vt^tfTw3r67vWw7vWz7rzw}Vt^tbWrVt7öwTpVt7ºvTuf<Vt7v7rVt^töw7wTs7	VsmTsVs7r;mfXVt^tTsVr@trVsVw@tvVt7w@t\nVpVu7^|vvu6t6Vt7~Vt7öwTrf?Vt^t~Tp3{vVt^tzWuVt^t\nTwVt^t0r6Vt7ÞwVrf<Vt7vVt^tÞw7wTr7	Vrmf[}Vt^tVw7uTrVu@trVrVp@tvVtVw7w@t\nzw}}Vt^t\nWwVt^tWzVt^t}WrVt^tJVv7w7wfjVt^tZVt^tF7w7wfjVt7v@tÊwVt4ööööfAtÂwVrVwVt7Âwf_VzVr7r7~fj}Vt7Âwf7ª£¶v7ª£¶v^tv7w@tvVt7¶wRvy}v}Iwt	u6Vt3r67vy}Vt7wWtVw[vvWuVv[vvWrVw7wWwVv7wWvVuVr0{v}VrVu}Ûwwu	t6t6Vv7öw9r6Vv7öf?{wVv7z\0WtVv7I\x077ö	WuVv7p\x007I\x077ö	WrVv7öör9{tVwVuLvtVwVrLvwVwVt7wLvvy}VwVvLvvy}VwVv7I\x077öwLvwVwVv7p\x007¶wLvvy}VwVuLvuVwVrLvtVwVt7I\x077öwLvwVwVv7d\x007wLvv}avVv^tvVv^trfwVv7ffât}\\vu6Vwr6Vv^tvVv7r^tvfwVw7wWwVv7~Wvzw}}}ivu6Vwr6Vw7wWwVvfætVv7jWvzw}}}ivu6Vwr6Vw7wWwVvfátVv7FWvzw}}}Dvu6Vwr6VvfwVv7z^tvVv7f^tvfñtVw7wWwVv7bWvzw}}}Dvu6Vwr6Vv7f^tvVv7b^tvfwVvfÿtVw7wWwVv7VWvzw}}}Dvu6Vwr6Vv7j^tvVv7V^tvfwVvfïtVw7wWwVv7^Wvzw}}}Òtwt	u6t6Vwr6t6t6t6t6Vv^tvxrvwtus}t6t6t6t6t6t6t6Vv7~[vvx~}}wturspv}Vv7f^tvVv7b^tvfwz|}Vv7z^tvVv7f^tvfwz}Vv7z^tvVv7f^tvfwz~}Vv7z^tvVv7f^tvfwzq}Vv7z^tvVv7f^tvfwzp}Vv7z^tvTuVv7f^tvTtfwVt3{sVuVt7^fbzs}Vv7f^tvVv7b^tvfwzr}Vv7rfwzu}Vv7rfwzt}Vv7rfwzw}y}Vw7wWwVv7FWvzv}v}Kvu6Vwr6Vv^tvVv7r^tvfwVv7~^tvVv7z^tvfwVw7wWwVv7fWvzw}}}ivu6Vwr6Vw7wWwVvfëtVv7FWvzw}}}nvVv7öööö1r6VvVw7w7wfj}}avVvVwfwVwr6VvVw7ufb}}fvVwr6VvVw7ufb}}Uww	Vv^tvTwVv^trTvfwVvr6VwVv7Ffb}}fvVwr6VvVw7tfb}}xvVvfìtVv7jf w}{vVwr6VvVwfb}}uvv}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtfwVt7VWtzw}}Vv^tvVu7~7Vfj}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtfwVt7fWtzw}}Vv^tvVu7r7ffj}:wu	Vv^trTu7~WwVv^t~Wtu6Vtr6Vw7r^tvVw^tvfwVt7wWtVw7zWwzw}}Vv^tvVu7r7zfj}Vww	Vv^trTwVv^t~fwVv^tvVw7r7~fj}:wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7r7rfjVt7wWtVw7zWwzw}}Vv^tvVu7r7zfj}dvVv^tvVv^tr7~7~fj}Hwu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtfâtVt7fWtzw}}Vv^tvVu7~7ffj}Vww	Vv^trTwVv^t~fwVv^tvVw7~7Ffj})wu	Vv^t~WtVv^trTuWwu6Vtr6Vw7z^tvVw7f^tvfwVw^tvVw7r^tv7w7wfjVt7wWtVw7nWwzw}}Vv^tvVu7r7nfj}Vww	Vv^trTwVv^t~fwVv^tvVw7r7bfj}Vww	Vv^trTwVv^t~fwVv^tvVw7~7Vfj}wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tv7w7wfjVw7nfþtVw7z^tvVw7f^tv7w7wfjVt7wWtVw7^Wwzw}}Vv^tvVu7r7^fj}Vww	Vv^trTwVv^t~fwVv^tvVw7~7Ffj}6wu	Vv^t~WwVv^trTuWtu6Vwr6Vw7wWwVtfítVt7öwWtzw}}Vv^tvVu7~7öwfj}/wu	Vv^t~WtVv^trTuWwu6Vtr6Vw^tvVw7r^tvfwVw7~fêtVw7VfwVt7wWtVw7ZWwzw}}Vv^tvVu7r7Zfj}_ww	Vv^trTwVv^tzVw7u\0fwVv^t~Vv^tv7r7~fj}xvVvr6VvVwfw}}Tww	Vv^tvTw7öööö1r6VwVv^tr7w7wfj}}`vVv^tv7óööö1r6Vvfåt}}Ætwr	t6Vv^tv7t0{vVv^t&Vv^t\"fñtVv^t^TtVv^tZTwfwVwr6VtVw7rfb}Vv^tFTr7zWwVv^tBTuWtu6Vtr6Vw7r^tvVw^tvfwVt7wWtVw7fWwzw}}Vur6VrVu7rfb}Vv^tNTtVv^tJTwfwVwr6VtVw7Ffb}t6Vv^tn7s?{vVv^tVTw3{vVv^tjVw7nfb}Vv^t2TuWtVv^t6TrWwu6Vtr6Vw7f^tvVw7b^tvfwVwfÿtVt7wWtVw7nWwzw}}Vur6VrVu7nfb}Vv^t:Tw3{vVv^t>Vw7ufb}}dvVv^tv7u1r6Vvfët}}`vVv^tv7öööö1r6Vvfèt}}{vVv3r6Vwfw}}Kww	VvfòtVv7zfótVv7nfîtVv^tBTwVv^tNfwVv^tFVw7r7jfjVv7Jfw}lvVv^tvVv^tr7w7wfjVv7zfw}avVvfwVv^tzVv^tf7w7wfj}4vVv^tvVv^tr7r7~fjVv^tzVv^tf7w7wfjVv^tnVv^tj7r7nfjVv^tRVv^t^7r7bfj}IvVv^tfVv^tb7w7wfjVv^tjVv^tV7w7wfjVvfåtVv7BfþtVv^t^Vv^tZ7w7wfj}±wwu	t6t6t6t67sVv^tvTu7ööööVu7v8mxswwwtuv}Vv^t~WtVv^trTvWwu6Vtr6Vw^tvVw7r^tv7w7wfjVw7ffåtVt7wWtVw7VWwzw}}VuVv7~7Vfj}y}Vv^trVv^t~7w7wfjy}Vv^tzWwVv^t~TuWtu6Vwr6Vw7wWwVtfåtVt7fWtzw}}Vv^trVu7~7ffj}<ww	t6t6t6t67sVv^tvTw7ööööVw7v8mxswwwtuv}Vvfw}y}Vv^trVv^t~fwy}Vv7rfw}kvVv^tv7t9r6Vv^trVv^t~7~7ffj}}yvVvfîtVv7nfw}WvVv^t~Vv^tzfñtVvfwVv^tVVv^tRfñt}yvVvfwVv7zfw}TvVv^tvVv^tr7r7~fjVv^tzVv^tf7r7~fj}TvVv^tvVv^tr7w7wfjVv^tzVv^tf7w7wfj}kvVv^tVv^tfwVv7vfêtVvfüt}_vVv^tvVv^trfwVv^t~Vv^tzfwVv^tfVv^tbfw}avVv^tVVv^tRfñtVv7nfw}KvVv^tFVv^tBfwVvfòtVv^tzVv^tf7r7rfjVv7nfwVv7RfótVv7ºvfôt}4vVvføtVv^t:Vv^t&7r7rfjVv^t.Vv^t*7w7wfjVv7vfôtVv7vfîtVv7úwfw}Ìwwr	Vt7t\0WrVwWuVvWsu6Vrr6Vs^vvWpVsVu^vv@vvVuVp@vvVr7wWrVu7rWuVs7rWszw}}t6Vt7u\x073{vVwVt7J\x07TuWwVvVuWv7vWrVt7t\x07r6VvYvvWuVvVwYvvMvvVwVuMvv7tWr}Vt7w\x073{vVvVrTv[vvWtVvVwVrTv[vvLvvVvVtLvv}}¶twp	Uv7fTpRvt6Vu7q;r6Vw7w\x07Wwu6VuVr0r6VuWrzu}VwVtVr[vv0r67wWszusVr7wWrzw}v}v}t6VtVt7u7\n\x07Ts1r6Vp7~VwVtVsVtTrfÔt7wWsVp^t~7w\x07{w}Vu7~W~Vw7w\x077÷ôò~Wsu6t6t6VrV~;r67öôò~VtVrTq^tvVsTV7öôò~Vq7r^tvVsTqVq\x077ö÷ôò\x077ö÷ôò0{w}VpVwVtVrVuVrfÔt7wWsVp^tv7w\x07{w7vWszr}Vr7~Wrzw}}Vp^trVrWrzw}Vp^tzWr}VvVr@trVvVs@tvVp7fRv}8wt	Vw7w\x07Wr7vWwu6t6VwVu0r6VuWwzw}VrVwVt[vv0r	7wsVw7wWwzt}Ws}}VvVw@trVvVs@tv}ôstp	w\bVt7qTu7vVtVu9mWqVw7u7\n\x07VwW~u6t6Vvt	t6t6t6t6t6t6t6t6VtVr=r6VwVr[vvTs¶Tp7v>r64ööööæVWVs[v¸67txustu}V~Vr7u\x07{|u6t6VrVq?r6VwVrTu7r^tvVu^tv7ö÷ôò\x073{w}VtVrVtVr=mWuu6VtVr;r6VuWrzy}VwVrZvv7v>{xVr7wWrzv}v}Vr7~Wrzv}v}VvVt@t~VvVw@tr7vz~}Vr7wTuVt9{uVwVuZvvWut6t6t6Vs7w1r6Vs7w0{wVp7i7w\x077z?{tVp7\b\x0771{|Vu76>{uz|}Vu7\x077Ö	0{tz}Vu7é	<{~zw}Vu768{q}4vWVr7tTuVt9{pVwVuZvv7É	:{szw}Vr7wTuVt9{tVwVuZvvWut6t6t6t6Vs7wxswvvvtv}Vp7y7w\x077t={~Vu76>{tz~}Vu7v7w\x077F?{wzq}Vu7ù	<{p}Vr7tTuVt9{tVwVuZvv7É	<{v4vWVr7uTuVt9{sVwVuZvv76>{r4ööööævWzs}4ööööæ¶vWzr}Vr7wTuVt?{w}4vWzt}VwVuZvv7É	<{w}Vu7wWrzu}VvVVrÛòAtr7w}@tvy}Vr7wWrzv}v}wwr	Vv7}Wu7EWwu6Vw7t9r6VtVw7w\0TrVtTtVt7t^t¦67}Vu=mWtVwVrWwzw}}VtVt7t^t¦67}TwVu?VwVu0Tw7t7¦¶vTu^tv7}Wtt	t6Vw7G={vVu^tr7c\0WtVw{v7vzw}Vu7r^tv7v\x07}Wu7c\0WwVt7wWrVvVuWv7vWtu6t6VwVr0{vVtVw7¦È¶v[vvTtVv={vVw7wWwzw}}Vw7w\x07}wwr	Vv7}Wu7]Wwu6Vw7t9r6VtVw7w\0TrVtTtVt7t^tÆ¤67}Vu=mWtVwVrWwzw}}VtVt7t^tÆ¤67}TwVu?VwVu0Tw7t7Æ¤¶vTu^tv7ÕtWtt	t6Vw7_={vVu^tr7c\0WtVw{v7vzw}Vu7r^tv7v\x07}Wu7c\0WwVt7wWrVvVuWv7vWtu6t6VwVr0{vVtVw7Éº¶v[vvTtVv={vVw7wWwzw}}Vw7w\x07}utr	w\bUv7ÖwTuRv7ª£¶v^tv3r67ª£¶v7	@tvVu7£¶v^tv@tFVu7£¶v_tvAu^Vu7£¶v_tvTqAuVVu7v@t>Vu7v@t&Vu7wLv.VuVu7¾vTsVu7VVqÑ7t0mTr_tvAu~VuVr_t~AufVuVr^tf@tnVu7~WrVuVt7y\x07Tp7;r	VuVp[vÝ6Lv.VuVt7d\0Tr7w@t\"VuVr7v1@t&VuVt7r\x007v\x07Tt7w@t:VsWrVt7v1s7t}@t>VuVrvtv}uVVuVr^tf@tFt6t6Vv7ú ¶v^tv9{v7þ ¶v^tvVv7vTv^tv7öööö0{vVu7¾vTrVv7F^tvVv7B^tvt	Vv^t~Vw;r67vWt7vWv7wzw}Vv^trVw7qTt^tWvVt^t}VvVtVu7VfîwVu7v@têwVu4ööööfAtâwVrVu7âwfáwVuVu^têw@t6VuVu_tâwAuNVrfätzw}Vu7N7ê÷¶v7tfg}Vu7Nf7ª£¶v7ª£¶v^tv7w@tvVu7ÖwRvy}v}Étww	Uv7æwTtRv7ª£¶v^tv3r67ª£¶v7	@tvVt7Ú ¶v^tv7Æ ¶v^tvVwfVt7~Vt^tvVt^trfgVt7v@tjVt7v@tbVt7vLvRt6t6Vv7ú ¶v^tv9{v7þ ¶v^tvVv7vTv^tv7öööö0{vVt7NTwVv7F^tvVv7B^tvVt^tzTvVt^tf7vVt7bfîwVt7v@túwVt4ööööfAtòwVwVt7òwfáwVtVt^túw@tFVtVt_tòwAu^Vwfätzw}Vt7^7ê÷¶v7tfgVt^tzWv}Vt7^fVt^t~Vv7w7wfj7ª£¶v7ª£¶v^tv7w@tvVt7æwRvy}v}»ttr	t\bUv7¦vTwRv7ª£¶v^tv3r67ª£¶v7	@tv7æ ¶v^tv7â ¶v^tvWu7æ ¶v4ööööfAtv7î ¶v^tvWt7î ¶v7v@tvVw7~VuVvVtVvVt?mftVwVw_u~AtFVw7fVw7F7wfÇtVw7v@t6Vw4ööööfAtNVwCtbVwCtfVw7N7vf64VðòWs7JWvu6Vv7\n1r6Vw7NVsVv7J\x07ÛþÑ7y\x07Tt7FVt7¡vVt7|?mfQVv7rWvzw}}Vw7v@t:Vw4ööööfAt2Vw7NVw7²vTvfPVvfWvVw^tNVw^tJ7w7wfjVu7w7wfj7ª£¶v7ª£¶v^tv7w@tvVw7¦vRvVvy}v}Âsws	Uv7vTuRvVuVu7RVu7ªvt	t67ª£¶v^tv3r67ª£¶v7	@tvVuVtOunVu7Æ ¶v^tv7t@tbVu7Ú ¶v^tv@tfVu7Ò ¶v^tvTs@tzVu7Ö ¶v^tvTp@t~Vv7ú ¶v^tv9{w7þ ¶v^tvVv7vTv^tv7öööö0{wVwVv^t~9{wVv^trVuVv@t\"Vu4rAt:Vu4vAt2Vu4öööö¶vAtJVu4wAtBVu4vAtZVu4öööö¶vAtRVw7qTv^tvWwVuVu7~@t.t6t6Vw7t1r6Vs3{wVp^tr7	0{w}Vu7ªvVu7RVvfýwzw}Vu7ªvVu7RVvVvfåw}Vu7RfçtVu[vWpVu^tWrVu^t*zt}v}7u}Tq7u0TvmTwYvgMwVVuVw[veLvT7vVpVvmWp7vVrVvmWsVw^tzWrVw^trWwt67vVqVvmTq7t0r67ö ¶vVpLvv7£¶vVr@tv7£¶vVs@tv7£¶vVw@tv7÷ ¶vVuYwVMvv7õ ¶vVu[vTLvv7yWvzw}7£¶vVpLvv7£¶vVr@tv7£¶vVs@tv7£¶vVw@tv7£¶vVq@tv7£¶vVuYwVMvv7£¶vVu[vTLvv7	WvVw7wTw7	Vwm7vVq7w\x07mTw7v={vVr7wTr7	Vrm7vVs7w\x07mTs7v={vVp7w\x07Vw7rVs7dWv}7ª£¶v7ª£¶v^tv7w@tvVu7vRvVv}¨ux	w\bw\rUv7ÖwTtRvt6t67ª£¶v^tv{v7ª£¶v7	@tv7¶ ¶v_tvWf7¶ ¶v4öööö¶vAtv7¾ ¶v7v@tvVt7v@tfVtVfAu~7rWrVv7ú ¶v^tv9{w7þ ¶v^tvVv7vTq^tv7öööö0{wVtVwOu^Vt7Ú ¶v^tv@tVVt7Ö ¶v_tvAunVt7Æ ¶v^tv7t@tRVt4rAt.Vt4vAt&Vt4öööö¶vAt>Vt4wAt6Vt4vAtNVt4öööö¶vAtFVtVt7n@tVtVq@tVt7þwVq^t~Ts7v7r7bfTVt^tþw7w0{vVt^túwW{7wVsVs7w;mT~7b7bWvVt^tæwWu6VuVWpVvVu1r6Vp7v@tvVp7f7wLvvVp7~7v@tvVu7bWuzw}}t6Vs3r6V~7wW~zw}Vp7wLvfVp7v@t~Vp7v@tv}Vt7þw7r7v7r7RfTVt^tþw7w0{vVt7v@tVtVt^tæwT}@tVtVt^túw@tVq^trTuVq^t~7qWxVt7vWz7vWvu6VVv7bWru6t6t6t6VuVx1r6Vv7wWqVu7öwWsVu^tv7t0{uVt7vVt7FVuVufåwVt^t7t0r6VtVt^tTpVu7v^tvVu7v^tvVu^tvVu7r^tvVt[vòwfãwVt^tvTy3{tVt^trWpVt^tV|0r6Vt7v7r7RfhVt^tW}}VzvtvWgV}V|7RTrVu@tfVrVv@tVVrVp@tjVrVy@tnVrVu@tbVrVg}tvVtV|7wT|@tV|7r0r6Vt^tVt^tVt^tT}7rVV~fùwVt7v@t7vW|}VsWuVqWvzp}VtVt^tòw@tîwVtVtvt}uþwzt}Vt^tVt^tVt^tTvV|VV~fùwVt^tVv7r7RfjVt7~V~f2V~7bWvV~Vt^tfTuWpVt^tzVu7tWrVWuu6Vvr6Vr7	7	Vu[vfVu^tr7wTs7	Vsm7vVu^tv7w\x07mTq7rVu^tz7wTs7	Vsm7vVu^t~7w\x07mTs7dVs7v9mVq7v9m@tvVv7bWvVr7rWrVu7bWuzw}}VtVp@tfV{V7r7bfjVt7Ffçt7² ¶v^tvWr7¶ ¶v^tvWuzp}Vt7þwVt^tVpVuVuVz7vVufâw}VvV~9{vVrVt^tîw@tfVrVtvuþw}tv}Vr7bWrVsWuVqWvzv}v}v}v}VuVr7r7rfj7¶ ¶vVt_u~Atv7¾ ¶vVt^tf@tv7ª£¶v7ª£¶v^tv7w@tv7² ¶v^tvVt7ÖwRv}Äwwu	Uv7fTtRv7ª£¶v^tv3r67	Wu7ª£¶v7	@tvt6Vv7ú ¶v^tv9{v7þ ¶v^tvVv7vTv^tv7öööö0{vVt7~7Ú ¶v^tv7Æ ¶v^tvVwfVtVvVt^t~Vt^tzf½wVt^tr7	Vt^tv7w\x07mWu7ª£¶v^tv7wWr}7ª£¶vVr@tvVt7fRvVuy}v}ww	Vv7vfQ7vVt7rWtu6t6VtVu1r6Vu3{wVv7ZfQzw}Vv7vfQy}VwVvfsVv7LfQVw^t~VvVw^tz^tzgvvVu7fWuVw7fWwzv}v}êtww	Uv7ÆwTwRvVwzvvvvvvvvvvvvvvvv}u6Vwzvvvvvvvvvvvvvvvv}uFVwzvvvvvvvvvvvvvvvv}uVVwzvvvvvvvvvvvvvvvv}ufVw7~Vw7f7¶vVvfÙtt	t6Vw^t~7w1{vVw^tz7¶v1{vVw7ò×¶vvtv}uVw7Ö¶vvtv}u&VwVwvu6}uÖwVwVwvuF}uæwVwVwvuV}uöwVwVwvuf}uVw7¦vVw7vfáuVw^t&zw}Vw7vVv7ufÇtVw^t}Vw7ÆwRv}xtg\rs	7ª¥¶vW`VwvrTzWpVwvrT{WqVwvr&TxW~Vwvr6TyWrVwvrFTfWVwvrVTgW|VwvrfTdW}VwvrvTeWsu6t6Va7öt1r6t6Vn3{v7xWwVtWbu6Vw7h0{wVbVtVw7{7y\x077rvrvTu7xÝwVu7dÛw&Vu7oÝwVu7qÛw&'Vu7uÛw'VbvrvØwVtVw7s7y\x077rvrvØwVtVw7y\x077rvrvTu7{ÝwVu7eÛw&Vu7yÝwVu7gÛw&'Vu7|Ûw'Øw}rvVb7fWbVw7wWwzv}v}Vn7wWnVa76Wa7ö\bWcV`Wwu6Vc3{tVs7eÝwVs7{Ûw&Vs7hÝwVs7tÛw&'Vs7|ÝwVs7`Ûw&'VsV}&V|8VsV}8&ØwVr7cÝwVr7}Ûw&Vr7lÝwVr7pÛw&'Vr7qÝwVr7oÛw&'VpØwV~VqVr$ØwVtVcTb7ötvrvØwVwtvØwTuØwTp7eÝwVp7{Ûw&Vp7hÝwVp7tÛw&'Vp7|ÝwVp7`Ûw&'VpVs&V}8VpVs8&ØwVb7ætvrvVqØwVw7rtvØwVuVØwT7cÝwV7}Ûw&V7lÝwV7pÛw&'V7qÝwV7oÛw&'ØwVrV~V$ØwTuØwTq7eÝwVq7{Ûw&Vq7hÝwVq7tÛw&'Vq7|ÝwVq7`Ûw&'VqVp&Vs8VqVp8&ØwVb7ÖtvrvV~ØwVw7~tvØwVuV|ØwT|7cÝwV|7}Ûw&V|7lÝwV|7pÛw&'V|7qÝwV|7oÛw&'ØwVVrV|$ØwTuØwT~7eÝwV~7{Ûw&V~7hÝwV~7tÛw&'V~7|ÝwV~7`Ûw&'V~Vq&Vp8V~Vq8&ØwVb7ÆtvrvVrØwVw7ztvØwVuV}ØwT}7cÝwV}7}Ûw&V}7lÝwV}7pÛw&'V}7qÝwV}7oÛw&'ØwV|VV}$ØwTuØwTr7eÝwVr7{Ûw&Vr7hÝwVr7tÛw&'Vr7|ÝwVr7`Ûw&'VrV~&Vq8VrV~8&ØwVb7¶tvrvVØwVw7ftvØwVuVsØwTs7cÝwVs7}Ûw&Vs7lÝwVs7pÛw&'Vs7qÝwVs7oÛw&'ØwV}V|Vs$ØwTuØwT7eÝwV7{Ûw&V7hÝwV7tÛw&'V7|ÝwV7`Ûw&'VVr&V~8VVr8&ØwVw7btvVb7¦tvrvØwV|ØwVuVpØwTp7cÝwVp7}Ûw&Vp7lÝwVp7pÛw&'Vp7qÝwVp7oÛw&'ØwVsV}Vp$ØwTuØwT|7eÝwV|7{Ûw&V|7hÝwV|7tÛw&'V|7|ÝwV|7`Ûw&'V|V&Vr8V|V8&ØwVw7ntvVb7tvrvØwV}ØwVuVqØwTq7cÝwVq7}Ûw&Vq7lÝwVq7pÛw&'Vq7qÝwVq7oÛw&'ØwVpVsVq$ØwTuØwT}7eÝwV}7{Ûw&V}7hÝwV}7tÛw&'V}7|ÝwV}7`Ûw&'V}V|&V8V}V|8&ØwVw7jtvVb7tvrvØwVsØwVuV~ØwT~7cÝwV~7}Ûw&V~7lÝwV~7pÛw&'V~7qÝwV~7oÛw&'ØwVqVpV~$ØwTuØwWsVuVrØwWrVw7VWwVc7öwWczv}v}VvVpVzØw}rVvVqV{Øw}rVvV~VxØw}r&VvVrVyØw}r6VvVVfØw}rFVvV|VgØw}rVVvV}VdØw}rfVvVsVeØw}rvy}V`76W`zv}v}¡uwq	u6t6t6V7n1r67vWpVuVT|^trTsVqT~Vs9{wzt}7vWpVtVq;{wVwVq7öwLvvVt7öw7¶vVq7A=mTr7tTu;{wVr7Vq?{wVwVuVq7s\x007w\x07Vq7}LvvVtVr7wTu;{wVwVuVq7u7w\x07Lvv7wWpzw}VtV~?{vVwVqWrV7~WV|^tvWpt6t6t6Vs7u=r6Vs7~?{wVs7f?{tVs7V?{uV~WqVs3{sVrVpVs|vvzs}u6Vsr6VrVp[vvLvvVs7wWsVp7wWpVr7wWrzw}}V~Wqzr}VrVp^vv@vvV~WqVrVs7rTr3{uVsVp7rT~3{uVrV~^vv@vvzu}VrVp_vvAvvV~WqVrVs7~Tr3{tVsVp7~T~3{tVrV~_vvAvvzt}VrVpvvv}vvV~WqVrVs7fTr3{wVsVp7fT~3{wVrV~vvv}vvzw}}VvVr@trVvVp@tv}¯wwq	Uv7ötTuRvVt7rWrVwVt7pW76WtVuWwu6Vtr67vWp7vWq7vW~VwVr7i;r	VtVTs7¶u^vvW~Vs7¶t^vvWpVs7¶w^vvWqVs76^vvs7v}gVqjwVpjtV~juzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{z}rvVw7fWwVr7wWrVt7rWtzw}}VvVu7öt|vvVu7ötRv}»st|	w\bUv7ÖwTuRvVu7ò×¶vvtv}ufVu7Ö¶vvtv}uvVu7V7v7¶v}vVwVt7uW|7VuW}u6t6VwV|1r6Vw^tvWVw^trTzWqu6Vq3{t7¶vVrTtVqVtVq?mT~Vt7vVt7¶v;mTtVtV~=mWsVWpVrWtu6t6Vs3{vVtV}0{vVu7VVtVp[vvLvvVs7wWsVp7wWpVt7wWtzw}}VqV~WqV~VWVrV~Tr7¶v1{vVu7vTtVu7V7¶v|vvVuVtfáu7vWrzv}v}t6Vu7vVrr	Vr7¶v={wVu7VVrsVu7V}TwTt3{vVw7vVt}v}Vr7¶v?WtVu7VVrWsu6Vtr6Vs7öwLvvVt7wWtVs7wWszw}}Vr7A=r6Vu7vTwVu7VTt7¶v|vvVuVwfáuVt7v7¶v}v}VuV{4NðV{4öuõ4^ðòV{4ööqõ4nðV{4öööyõ4~ðòòV{4~þ4öööyõV{4nþ4ööqõòV{4^þ4öuõV{4NþòòòAtVu7vWr7NWw7vWt7vWs7vWpu6t6t6Vp7w\x07r6Vt7¶v1{wzt}Vw7¶vVt9{wVwVtWt}Vs7~0{vVu7VVtVrVs[vvLvv7wWpVs7wWsVt7wWt7vWwzw}}Vu7vTwVu7V7¶v|vvVuVwfáuVvVuvuf}tfVvVuvuv}tvVu7ÖwRvy}Vw7~WwVzÛ4uðV{\nW{zv}v}?ww	Uv7VTrRvVrVu@tjVrVt@tnVr7w@tbVr7í÷¶v@tfVrVw@tzVrVv@t~Vr7~fÛtVr7VRv}þwwt	Uv7fTuRvt	Vw^tvTw^tZVt;r67vWt7rzw}Vw^t^Vt7ZTw^tbWtVw^tf}WwVu7rVtfKVtr6Vt7tTrr6Vu^t~VwVr|vv}VuVt@tz}VvVu^tz@t~VvVu_trAtvVu7fRv}tw	Uv7VTrRvVw^tvWqVr7~TuVw^trTsfXVuVsf[Vr^tfWuVrVsr	VuVsVr^tzVu7uWuVt^tjWVt^tVW|u6Vut	V|Vq^tvTp;r67vWp7wzw}VVp7uT}^trWpV}^tv}@tvVu7rVp@tvVq7rWqVu7~WuVs7wTs{v}sVu}@tfVw^t~WqVr7bTuVw^tzTsfXVuVsf[Vr^tjWuVsr6VuVsVr^tnVu7uWuVt^t^W~Vt^tZWtu6Vut	VtVq^tvTp;r67vWp7wzw}V~Vp7ZT^trWpV^tv}@tvVu7rVp@tvVq7rWqVu7~WuVs7wTs{v}Wu}VvVr_tbAtzVvVu@tbVvVr^tf@t~VvVr_t~AtvVr7VRv}ãtw{	Uv7FTrRvVr7zVw^t~T~VtVufÍtVr^tjTVr^tV7tW{Vw^trW|Vr^tnWxVWpu6t6VpV{1r6Vr7RVtVp^tvTqVugwvVp7rWpVr^tZ7tW}Vr^t^WzVr^tRWy7vWsu6VsV}0{tV~VsVz^tvTf=r6V|Vf[vv{u}Vs7rWszv}v}VxV7r7rfjVr^tzVr^tf7r7~fjVvVw^t~@t~VvVw_tvAtvVr7FRvy}VyVz7r7rfjVqV~9{vVqV|TqVq[vvVsV}1Lvvzv}v}Lww	Uv7fTuRvVuVt@t~VuVw@trVuVu7r@tzVvVtVu7z7oftVu7fRv}!ww	Vv^tvTu^trTvVw=r6VvVt=r	Vu^tvTvVw7qTw^tVw^tVvVt7qTv^tVv^tfxs7w}y}7	7vVvVt=m}tt\nw	Vv^tvTv^trTsVw=r6Vv^tvVw7r]uvWu}VtVs?r6Vv^tvVt7r]uvWr}7v7v7	VuVrTvm7w7tVvmVuVrmVuVuVrVrm}tt\nw	Vv^tv^tvTv^t~TsVt=r6Vv^trVt7F]ufWu}VwVs?r6Vv^trVw7F]ufWr}7v7v7	VuVrTvm7w7tVvmVuVrmVuVuVrVrm}²twr	t62vvvvvv/62vvvvvvvvVwVw2vvvvvvvvmTwVw2vvvvvv/6mTw2vvvvvvvv{vVw2vvvvvv/6r67wWszw}Vtr6VwíuWt7tWszw}7tWs7	Vw2vvvvvv/6Õ2vv7ÔuTt7tTuVtVu=mTu7	VuÎ2vv7Õ2vvvvvv/6ÔVwmWu7vVt7tTr7vVtVr9mTtVtÎ2vv7Õ2vvvvvv/6ÔVwmWtu6VtVu9{wVtVuVt7w\0VtTr7wVrÎ2vv7Õ2vvvvvv/6ÔVwTpmWtVrVuVpmWuzv}v}VvVt@trVvVs@tvVvVwOu~}±~wb	Uv7æwTrRvVr7JVwfVr7¾vVwfVr7¢vVwfVr7v@tVr4öööö¶vAtVr7v@tVr4öööö¶vAtVr^t.WzVr^t*W{Vr^t&WxVr^t:WyVr^t6WeVr^t2Wbu6VfVwVwVf?mWst6u6VsVfTq0{wVr7FVyVxVqfVq7wWfVr^tF{v}7vWpVr7v@töwVr4öööö¶vAt7wW~7rW}u6VzVq7uTsWcVsVyW`u6V~7w\x07r6VqVx?r6V`Vg@trV`7w@tv}VqV{?r6VcVg@trVc7w@tv}Vr7vVqf5Vr7òwVtVqVugwvVr^tþwTVr^túw7tW~Vr^tòwW|Vg7wWgVr^tVp0r	Vr7v7r7bfhVr^t\nsV}}Vp7bTsV~@tfVsV|@tzVsV@t~VsV@trVsVq@tvVrVp7wTp@töwVr^t\nW}}t6t6t6t6t6t6Vp3{vV}Vp7bTs7bT3{vV^tvWVs7zT|^tvT~Vs7r^tv0{wV|V~7r@tvVr7^VyVxV~^tvTsfVr^t^T~7w\x07{tVsWqzs}V}7zWqu6Vpr6Vq^tvVq7~^tv7r7rfjVp7wWpVq7bWqzw}}Vr^tVr^t\n7r7bfjz~}Vr^t\nW}t6Vp3r67vWpzw}VrVp7wTp@töwV}Vp7bTs^trT~3{vVs^tzV~7r7rfj}Vr7nVzV{Vft6Vp3{vV}Vp7b7bTs3{vVr^tn7w\x073{vVzV{Vs^tvVr^tjf}Vr7fVzV{VfVr^tbVr7~VyVxVfVr^t~WsVr^tf7w1{w7vW~Vs7w1{rVr^tz1{rzt}Vr^tZW|Vr7VVeVbVsfVr^tV{tVzV{VV|fzt}7vW~Vs7w\x07{t}Vr^tVr^tTs7t7rW|u6t6Vs3r67vWszw}VbV|^tvTd=r6VeVd7uTaV@trVa7w@tv}Vs7wWsV|7rW|Vr7vVdf5VVd1{w}}VrVs@tzw}}V~7wW~zv}v}}VvVr^t@tbVvVr_tAtzVvVr_tJAtvVvVr^t2@t~Vr^tVr^t7r7rfjVr^t\"Vr^t.7r7~fjVr^t>Vr^t:7r7~fjVr7æwRv}ótwp	Uv7æwTpRvVp7bVtfOVt7rWtVp7vW~Vp7NWu6t6t6Vtr6VpVq@tRVpVu@t^Vp7w@tVVp7FVwVp7VVrVsfËtVp^tFT|7s1{tVp^tBWwVv7v@tvVvVw@trVp7bfõtzw}VpVp^tj@tNVpVp_tbAuFVp7~Vp7FfNVvVp_u~Atv}Vp7æwRvy}Vp^tBW}V~V7^|vvVpV}@tVpV|@tVt7fWtVw7fWwVq7wWqVp7bVp7vfCzv}v}ßkt{	w\bUv7ÖtTsRvt6t6t6t6t	t6t6t6t6t6t6Vu7¶v;r6VrVuVr^tRTpVuVp=m@tRVw^tv7òööö0r6Vs7vVw^t~Vw^tzVtVu7wVrfÊtVs^tWwVs^tTt3r6Vv7s@tvVvVw@trz{}VvVw@t~VvVt@trVv7w@tvzz}Vs7vVwVtfVs^tW}Vs^tT3{|VsV}@t>VsV@t2VsVs^tT|@t:VsV|@t6VsVs_t2AuNVs7q@túwVs7½Ù¶v@tþwVs7u@tòwVs7¾Ù¶v@töwVs7u@t\nVs7³Ù¶v@tVs7u@tVs7´Ù¶v@tVs7@tVs7ÉØ¶v@tVs7s@t7vWwu6Vw7~Tp7F0{tVs7vT{VwWqVpWwVV}Vq7~^tvTpVq7z^tvTqf3{v}VsVq@t*VsVp@t.VsVt@t\"Vs7t@t&t6VpVq7ÉØ¶v7fy3r6VsVq@tVsVp@tVs7²vV{7wf\fTw3{wVv7s@tvVvVw@trz{}Vs7²v7ªØ¶v7rf\fTwr6Vv7s@tvVvVw@trz{}Vs7vVs7²v7ÉØ¶v7f\bVs^tW{Vs^tTx3r6Vv7s@tvVvV{@trz{}Vs7vVs7²v7¾Ø¶v7~f\bVs^tWwVs^tTu3r6Vv7s@tvVvVw@trz{}7uWtVuVw7åÛ¶v7tfy{|VuVw7ãÛ¶v7ufy{|7rWtVuVw7¢Û¶v7tfy{|VuVw7 Û¶v7pfy{|7sWtVuVw7ªÛ¶v7~fy{|VuVw7Û¶v7zfy{|7pWtVuVw7Û¶v7}fy{|VuVw7Û¶v7yfy{|7qWtVuVw7üØ¶v7fy{|VuVw7åØ¶v7{fy{|7~WtVuVw7¤Ý¶v7qfy{|VuVw7ÖØ¶v7}fy{|7tWtVuVw7ÝØ¶v7pfy{|VuVw7ÇØ¶v7|fy{|Vs7vTt7©vVuVwf0Vs7wVtf)7wWtt6Vs^tw7w0r6VuVs^twTtWqVwVtWpVuVs^twTt7îÛ¶v7pfy3{w7tW~zq}VuVw7þÛ¶v7pfyr67öörW~z}}7vWtVuVw7øÛ¶v7sfy{rVwWpVuWqzp}VuVt7ï¶v7qfy3{p7uW~zs}t6t6t6VpVq7½Ù¶v7qfy3r6VpVq7¾Ù¶v7ufy{wVs7wTtVs7NVpVqf\vVs^twWwVs^twT3{tVpVq7´Ù¶v7ufyVtVVwVs7¦vVu7wVrfÊtVs^twWwVs^twTu3{tVs7vWtr6VtVw@t~VtVu@trVt7w@tvsVtVw@t~VtVu@trVt7t@tv}zq}Vs7wTtVs7N7½Ù¶v7qf\bVs^twWwVs^twTp3{wVs7FVpVwfuVs^tBWpVs^tFWqVtVs7¦vfðwVr^tVTwVr^tn0r6Vr7n7r7nfh}VsVw@tVrVw7w@tVVr^tjVw7nTwVs_twAtvVwVs^tw@t~VwVu@tbVwVp@tfVwVq@tzVs7r@tzp}Vs7wVV}7¾Ù¶v7ufTw7®Ù¶vVwmVs7¦vVu7wVrfÈtVs^twWwVs^twTt{w}Vv7s@tvVvVw@trzz}VsVw@tVsVt@tVs7u@tzu}Vs7X@tVs7Èé¶v@tVt7~Vs7v7wfówWwVv7s@tvVvVw@trz|}Vs7´v@tVs7Ù¶v@tVt7wVs7v7wfówWwVv7s@tvVvVw@trz}7öôrW~zs}VvVs7v7F|vvzq}7vWtVqVp7åÛ¶v7tfy{w7ötVqVp7èÛ¶v7tfy{tl7÷tVqVp7ÖÛ¶v7ufy{tlVqVp7ÕÛ¶v7tfyr67wWt7vzu}VqVp7ÓÛ¶v7ufyr67wWtzt}VqVp7ãÛ¶v7ufy3{v7|Wtzu}Vs7w@tVs7ï¶v@tVsVw@tVsVu@tVs7d@tVs7ÆÙ¶v@tVs7~@twVs7¾Ø¶v@twVsV|@twVs7t@twVs7w7fVs7v7ufówWwVv7s@tvVvVw@trzs}7w}V~7fW~}VtV~7~Wt}7wWqVuVw7ãÛ¶v7ufy3r6VuVw7ÍØ¶v7rffWq}Vs7vVs7²v7ÞÛ¶v7p7è¶vf	Vs^tW~Vs^tTz7öööö0r6Vv7s@tvVvV~@trzt}VsVs^tTp@têwVsV~@tîwVsVz@tâwt	t6t6t6t6t67qVt7tVt7w\x077w;mTz7w\x07xwtuttttvvt}Vp7w1{uzt}Vp3{wzt}Vp3{w}Vs7vVs7²v7¦Ø¶v7}fVs[vr6Vs^tzt}t6t6Vs[v7w\x07T}r6Vt7u7w\x077r={w}VsVs^têw@tÞwVsVs_tâwAuÖwV}3{wVs^tÞw7uWuVs^tÒwWwu6Vur6Vs7vTpVw^tvVw7rT~^tvftVs7^VpflVs_u^WdVw^tvV~^tvfwVwVdAtvVu7~WuVw7~WwzwsVs^t:W|zu}v}v}Vs7b@tVs7êÙ¶v@tVsVw@tVsVu@tVs7w@tVs7ï¶v@tVs7}@twVs7¦Ø¶v@twVsV|@twVs7t@twVs7w7vVs7v7ufówzt}Vt7~\0W~Vs7p@tÊwVs7ÞÛ¶v@tÎwVsV|@tÂwVs7t@tÆw7wWpt6t6t6t6t6t6t6t6t6t6Vz7w\x077wx~uuvwtrspq}VsVs^têw@tVsVs_tâwAuVs7fVs7vfZVs^tbWwVs^tfW7uWpz~}VsVs^têw@tVsVs_tâwAuVs7nVs7vfZVs^tjWwVs^tnW7rWpzq}VsVs^têw@tVsVs_tâwAuVs7VVs7vfZVs^tRWwVs^tVW7sWpzp}VsVs^têw@tVsVs_tâwAuVs7~Vs7vftVs^tzWwVs^t~W7tWpzs}Vs7v@tªwVs4öööö¶vAt¢wVs^tÞw7uW~Vs7vW|7rWzVs7vWyVs^tÒwWw7~W7vWpu6t6V~r6Vs7vVw^tvVw^tr7vfÉtVs^tTf7öööö1{wVsVyvtv}uötVsVp@tâtVs7w@tætVsVs7Æw@tîtVs7æt7uVs7öt7tfówWwVs^t®wTtVpfwVs^t¢wVt7r7^fjzp}VsVs^tªwTw@tVsVs_t¢wTdAuVwVdÑ?r6Vs7vVw7r7^fVVs^tWw}Vs^tW7pWpzr}VsV|vtv}uwVsV|vtf}uwVs^tWgVw7~WwVs^t¢wVp0r6Vs7¢w7r7^fhVs^t®wWz}VVzTu7rVg@tvVu7~Vf@tvVuVsvuw}tvVuVsvuw}tfVsVp7wTp@tªwV~7~W~V7^Wzv}v}Vs7vVs^tÒwVs^tÞwVs7ÆwVt7n\0f¶tVs^tWwVs[vTu7r0{tVt7f\0W|VsVs^t@t¦wVsVs_tAu¾wVsVs^v\x07@t¶wVsVs^v@vµw7qWpzw}Vs7vVs^tÒwVs^tÞwVs7ÆwV~f¶tVs^tWwVs[vTu7r0{wVsVs^t@t¦wVsVs_tAu¾wVsVs^v\x07@t¶wVsVs^v@vµw7~Wp}Vs7Öwfwzw}Vs7ÖwfwVv7s@tvVvVw@trzr}VsVrVxV{fÛwVs^tvWrVvVw@tfVvV@tzVvV|Lv}VvV~Lv|VvVtLvVvVpLv~VvVr@trVv7v@tvVvVs_u¾wAtbVvVs^t¦w@tjVvVuLvVVvVs^t¶w@vWVvVs^vµw@vRVvV}Lv_Vv7vLv\\VvVqLv^zu}Vs7p@twVs7ÞÛ¶v@twVs7t@twVsV|@twVV}7ÞÛ¶v7pfWtVs7w@tVs7ï¶v@tVsVw@tVsVu@tVs7V@tVs7Ø¶v@tVs7wV|Vtm7tVs7v7ufów}WwVv7s@tvVvVw@trVs7âwfwzw}Vv7s@tvVvV}@tr}Vs7ÖtRv}Ãwww	Uv7vTsRvt6Vw^tv7òööö0r6VvVw^t~Vw^tzVtVuVrfÊtzw}Vs7FVwVtVuVrfËtVs^tBWtVs^tFTu7s1r6Vs7~TrVs7N7^|vv7~7Ff¨wTwVt@trVwVu@tvVw7~Vr7^|vvVv7w@trVvVw@tvzw}Vv7v@tvVvVt@tr}Vs7vRv}qtp	u\bUv7öwTrRvt6Vt7q;r6Vr7vLvFVr4rAt^Vr4vAtVVr4öööö¶vAtnVr7v@tJVr4öööö¶vAtBVrVw@t6VrVwVt@t2Vr7RW7rWqu6Vr76f(T~7öö²v1r6Vr^tBVs0r6Vr7B7r7rfhVr^tNWq}VpVqV~@tvVrVs7wTs@tJVp7rWpzw}}Vr7vLv\nVrVs@tVrVr^tNTp@tVr7v@tVr4öööö¶vAuVr4vAuVr7v@t.Vr4öööööwAu&Vr7vLv:Vr7v@t>Vr4öööö¶vAu6VrVr7n@t*t6Vr767vfÁw7w\x07Tq7y1{vVr^t.Ts3r67yWqzw}VrVs7wTs@t.7yWqVr^t\"Vs7^Ts[vWT~7t0{vVs_ufW|Vs_u~W}Vs_uvWz7wWqVs^tjVr^t*V~7w\x07Lvn7D={v7t7yV}Vz\nV|4rð\n4çr\v4\f\"mWq}Vr^tVr^t7r7~fjVr^t6Vr^t27r7~fjVr^t&Vr^t\"7~7^fjVr^tBVp7r7rfj7cWp7Äà¶vWst6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6t6Vq7wxyxvwturspq~|}zy{}7yWp7±à¶vWsz{}7 à¶vWszz}7jWp7à¶vWsz}}7RWp7ñá¶vWsz|}7eWp7Ýá¶vWsz}7lWp7Èá¶vWsz~}7oWp7®á¶vWszq}7bWp7á¶vWszp}7oWp7óî¶vWszs}7WWp7èî¶vWszr}7Éî¶vWszu}7MWp7¢î¶vWszt}7bWp7ùï¶vWszw}7[Wp7óà¶vWs}Vr7nfïtzw}VrVwVtfuVrVvtv}u~Vr^tjWsVr^tVWpVr^tnTw7öööö1{w}VvVp@tfVvVs@tzVv7n@t~Vv7ó¶v@trVv7öööö@tvzt}Vr^trWtVr^tvWqVvVp@t~VvVs@trVvVw@tvVvVrvu~}tzVvVuLvRVvVq@tjVvVt@tVzw}Vv7v@tfVv4ÐöööfAt~Vv7ØÛ¶v@trVv7öööö@tv}Vr7öwRv}Àwww	Uv76TsRvt6t6Vt3{vVs7~VrVw^tvVw^trfÚwVs[vn7r0{vVvVs_unAufVvVsvu~}uvzw}VsVu@t^Vs4wAtVVs7g@tBVs7½÷¶v@tFVsVr7t7q\x07Tw^tÎÍ6@tJVsVw^t¾Í6@tNVs7V7gVs7F7tfówWwVv7rLvfVvVw@tv}Vs76Rv}st|	w\bUv7¦vTuRvVu7v@tVVu4öööö¶vAtnVwVt7sWp7rWru6VpVwTt1r6Vt7VWwVt7fTq^tv7öööö0{wVt7~^tvW~Vt7r^tvWVu^tnVs0r6Vu7n7r7zfhVu^tjWr}VrVs7zTtVq@t~VtV~@trVtV@tvVuVs7wTs@tVzw}}VuVu7n@tRVuVu7R@t6Vu7^VsVu767yftVu^tVWwVu^tjWrVu^tnWqt6Vu^tZTpVu^tFTfd3r6Vu7fVw7r7zfU7vWtVu7v@tJVuVu^tbT~@tNVuVu^tf@tBVw7zW|7vWsVrWwu6t6VtV|0{vVw^tvT}3{vVw_trW{Vw7zWwVu^tBVs0r6Vu7B7r7zfhVu^tNW~}VtV~TzV}@tvVz7rV{AtvVuVs7wTs@tJVt7zWtzw}}VqVr7r7zfjVu7~Vs7r7zfUVu7v@t>VuVu_u~At6VpV7tW~Vu^tNWq7vWru6VpV~1r6Vu7ºvWtVsVp^tvTw=r6VuVqVw7zTt^tv@t:Vt_trW{}Vp7rWpVt7v@tvVu76VrVu^t:Tw7v17r7zfiVu^t2Vu^t>Tr7zWtu6Vwr6VtVw@tvVt7rV{AtvVt7zWtVr7wWr7vWwzw}}VuVr@t>zw}}VvVu^t>@t~VvVu_t6AtvVu^tBVq7r7zfjVu^tZWpzw}VvVw@t~VvVr@trVvVq@tv}Vu^t^Vp7r7rfjVu7¦vRv}Ivt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7zTt^trWwVt^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwf´tVuVvVtf´tVu^t~Vu^tzVu^tvVu^trfxVu7fRv}¿wuw	w\nw\bUv7VTsRvVs7~VwVtVuft6Vs_u~Tq4t'r6Vs^tfWwVv4tAuvVvVw@t~zw}Vs]ufWpt6Vq4w${vVp2vvvvvv/6Vp2vvvvvvvv\x07{vVsVu@tbVsVt@tfVs7t@t~VsVw^t~@tzVs7@@tjVs7Æ¶v@tnVr7yVs7~Vs7n7wfñw}VvVpOu~VvVqAuv}Vs7VRv}>vVv2vvvvvvvvr6Vt7dVw7¾Æ¶v7wfñw}2vvvvvvvv2vvvvvvvvVvVv2vvvvvvvvmVvVvm}®wtt	w\bUv76TrRvVr7zVwVtft6t6t6Vr^tzTw3r6Vr^tfWtzw}VrVr^tb@t^VrVr_tzAuVVr7nVr7V7þð¶v7uf\bVr^tjWtVr^tnTs{w}VrVt^tn@tNVrVt_tfAuFVrVtvtv}uVVu7v7vVrVr7VfµwVt7jf wVv7v@tvzw}Vr_tfWpVvVt@tfVvVs@tzVvVpAtrVvVw@tv}Vr76Rv}wu	Uv7fTtRvVt7LVw^tFTu7wVumTrVw^tB7vVumTuf×tt6Vt^tv3r6VrVu7ØÇ¶v7ft3{w}Vt7´v@tzVt7ÁÇ¶v@t~Vw7{VvVt7~7wfñw}Vt7fRv}+tw\nw	t6Vw3{vVv7nWv2vvvvvvvöWuu6VuVv]uvÖWuVv7VWvVw7wTw{v}Vu2vvvvvv	{vVt7t7Æ¶v7wfówWr}Vr}ww	t6t6t6t67sVw^tvTt7ööööVt7v8m7wxuuwtv}Vv7öööö@tvy}VvVw]u~fty}VvVw^t~Vw^tzfgy}Vw[vr3r6Vv7åÿ¶v7sfgy}Vv7ùÿ¶v7rfg}Äru|	w\nw\bUv7vTtRvVv^trWuVv^tvWVw7Î¶v7uVv^t~Tpf\rVt7¦vTsVw7ÞÂ¶v7|f\vVt^t\"Wvt6Vt^t&3{vVt7²vTrVvfOVtVp@t\"VtVr@t&t6t6Vw7ÞÂ¶v7|Vs7~fTv{vVsVw7ÄÂ¶v7qföw7wWsVt^t\"WvVt^t&7w0{vVu^tvVu7rTq^tvVw^t~Tr7ÄÂ¶v7qVv7wVvmT|Vt^t.7vVvmT~7vVpft6V~{vVq^tv7sWvVu^tvWuu6Vv3{wVv7VWvVu]unVu7VWu2vvvvvvvv3{v}7vWs}Vr^trWpVr^tvWrVt7¦vVw7ÏÂ¶v7~fVt_u&T{4t${wVt^t.Wv}Vt7²vfõtzw}Vt]u.WzVtVt^t:@t.VtVt_t2Au&Vt7~Vt7¦vfNVt^tzWqVt^t~W}7vWv7vWuVsr6VtV|V~fuVt^tvWuVt^trWw}Vt7wLvJVtVp7vVr7w0m@tNVtVw@tBVtVu@tFVt4öööööö¶Ú¶vAu^VtVz2vvvvvvvvV{Ñ7w\x07mOuVVt7v@tnVtVq@tbVtV}@tfVVt7ffC}Vt7vRvVv}¸w|	Uv7ÆwTtRvVv^tvWVw7Ï¶v7uVv^trTpf\rVt7îwVw7ÉØ¶v7f\bVt^têwWqt6Vt^tîwT|3r6VqWvzw}Vt7îwVw7¾Ø¶v7~f\bVt^têwWuVt^tîwTr3r6VuWvzw}Vt7îwT}Vw7ÞÛ¶v7p7è¶vf	Vt^têwWvVt^tîwTs7öööö0{vVtVt^tÖwT~@tVtVv@tVtVs@tt6t6t6t6t6VrVu7¢Û¶v7tfy3r6t6VrVu7åÛ¶v7tfy{vVrVu7ãÛ¶v7ufy{vVrVu7ªÛ¶v7~fy{vVrVu7Û¶v7}fy{vVrVu7èÛ¶v7tfy{vVrVu7ÕÛ¶v7tfy{vVt7~@tâwVt7¾Ø¶v@tæwVt7t@tþwVtVw^t~@túwVt7g@tÚwVt7Î¶v@tÞwVtVu@tÒwVtVr@tÖwVt7d@têwVt7ÆÙ¶v@tîwVp7fVt7þwV}7ufñwVt7vLv>Vt7vfwzp}VtVs@tÖwVtVv@tîwVtVv@têwVtVvV~7u@tÒwV~3{wVtVv7~@têwVv^tvWsVv^trWvVt7îwfðtVrVu7ªÛ¶v7~fy{tVrVu7Û¶v7}fy{uVrVu7èÛ¶v7tfy3r6VrVu7ÕÛ¶v7tfy3{s}Vt7îw7vVsVvfÚwt6Vt[vÞw7r1r6VtVt_uÞwAuVtVtvuîw}u&VrVu7ÕÛ¶v7tfyWwVt7vLv<VtVwLv?Vt7qLv>VtVw7wLv=zw}Vt7p@tòwVt7ÞÛ¶v@töwVt7t@tVtVw^t~@t\nVt7F@tÚwVt7ûÏ¶v@tÞwVtVv@tÒwVtVs@tÖwVt7w@têwVt7ï¶v@tîwVt4wAtþwVtVt7v@tæwVp7gVt7þwVt7îw7ufñwVt7vLv>}VsVvfwzs}VtVt^t@tÖwVtVt_tAuîwVt7fVt7îwftVt7tLv>VtVt_ufAt:zr}Vt7îwTvfðtVt7W@tÚwVt7ËÏ¶v@tÞwVtVu@tÒwVtVr@tÖwVt7w@têwVt7ï¶v@tîwVp7gVw^t~Vv7ufñwVt7vLv>zu}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7uLv>zt}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7rLv>zw}VsÛVvÛ4VðòfzWvVt7w@t&VtVv@t:Vt7tLv>}7vWv7vWwVrVu7ãÛ¶v7ufyr6Vt7¾v7æÌ¶vf¾w7wWw}VtVtvu.}uFVtVtvu>}uVVt7~VpV|VqfÛwVt7vMv7VtVwLv6Vt7v@tnVtVt^t~@tjVVt7nfC}Vt7ÆwRvVv}ðpuq	w\nw\bUv7ÆwTtRvVv^tvWsVw7À¶v7sVv^trTuf\rVt7vVw7¨ì¶v7tf\0Vt^tWvt6Vt^tTr7÷ööö0{vVr7öööö0r	7vsVtVt^t@tVtVv@tVtVr@tVt7~Vt7vflVt^tzWpVt^t~}WrVt7vVw7Þð¶v7qft6t6Vt[v7w0r6Vt^tWvzw}Vt[v\x07Vt7vVw7Ùð¶v7qVuf²tVt_uT|4t'r6Vt^tWvzw}Vt4vAtBVt4öööö¶vAtZVt4rAtRVt4vAtjVt4öööö¶vAtbVt]uW7w\x07Tq3r6VuVt7b7^fÖt}Vt7v@t2Vt4öööööwAtJVtVu@tVtVt7JT~@tVw7ÞÂ¶v7|Vt7v7wfTv3{wV~fõtVt7bfàt}VrVpfñtzw}V2vvvvvvvvV|Ñ7w\x07mWt	Vq3r6VufàtVuVt7b7^|vv7vzw}Vt^t27v1}WuVw^t~Tv^trWwVv^tvWvVtVt^t2@tÞwVtVt_tJAuÖwVtVt7ÖwfNVt4vAuöwVtVp@t\nVtVr@tVtVOuþwVtVt^tr@tVtVt^tvTr@tVt7wLvêwVt7v@tæwVtVw7vVv7w0m@tîwt6Vu3r6Vt7vfátzw}Vt7¾vVt7v7r7^|vv}Vqr6Vt7bfàt}Vu3WvVsVs^t~Vu7~7FfiVs^trVs^t~Tu7FWwu6Vv7w\x073r6VwVr@tvVw7rVt7¾v7^|vv7wWvVw7Z7wLvvVw7FWwVu7wWuzw}}VsVu@t~7vWv}Vt7ÆwRvVv}·xu{	w\bw\rUv7ÖtTtRvVv^tvW{Vw7Á¶v7uVv^trTzf\rVt7vTvVw7ÉØ¶v7föwt	Vt^tT~Vt^t7w0{vlVt^tVvVw7¾Ø¶v7~föwVt^tTuVt^t7w0{vlVt^tWrVt7^Vw7ð¶v7s7è¶vfVt^tZTsVt^t^7w\x07{vlVvVsf Vt^tTvVt^tTq7÷ööö0{vl7wVvVq7öööö0TmWsVt^tWpt6t6Vu7wVumTvVr7vVumTu7æÁ¶v7pfy3r6VvVu7àÁ¶v7|fy3{w}VvVu7àÁ¶v7|fyWvVt7vLvÿwVtVvLvþwVt7wLvVt7v@tzw}7vVpVmWrt6VvVu7ÖÁ¶v7pfy3r6VvVu7ÐÁ¶v7|fy3{w}Vt7vVsVr7tVvVu7ÐÁ¶v7|fyf¸tzw}t6VvVu7ªÛ¶v7~fy3r6VvVu7Û¶v7zfy3{w}Vt7vVsVr7uVvVu7Û¶v7zfyf¸tzw}t6t6t6t6t6t6t6t6VvVu7Û¶v7}fy3r6VvVu7üØ¶v7fy{wt6VvVu7¢Û¶v7tfy3r6VvVu7 Û¶v7pfy3{w}Vt7wTp7ZVsVrf0Vt7wMwætVtVr@tútVt7v@tþtVt7VVpf#t6Vt^tVTrr6Vt^tRW|Vt7ât7rfXVt^tîtT}V|@trV}Vr@tvVt7w@têtVt7vVp7^|vvu6t6Vt7nVt7vf#Vt^tnTp3{vVt^tjW|Vt^têtTrVt^tât0r6Vt7ât7wf[}Vt^tîtVr7uT}V|@trV}Vp@tvVtVr7w@têtzw}}VtVt_tâtAu¶wVtVt^têt@t¾wzw}Vt7v@t¾wVt4öööö¶vAu¶w}Vt7fVt7¶wftVt_ufWyVvVu7 Û¶v7pfyWvVt7wLvÿwVtVvLvþwVtVyAtVt7tLvVt7v@tz|}VvVu7ÆÁ¶v7zfy{tVvVu7ÊÁ¶v7{fy{uVvVu7¿Á¶v7fy{rVvVu7¤Á¶v7|fy{sVvVu7ªÁ¶v7fy{pVvVu7Á¶v7fy{qVvVu7Á¶v7fy{~VvVu7Á¶v7sfy3r6Vt7w@tòwVt7ï¶v@töwVtVu@t\nVtVv@tVt7d@tVt7ÆÙ¶v@tVt7fLvVt7~@tVt7¾Ø¶v@tVt7w@tz|}7wWvVt7¶wVsVr7wfÉtVtt	Vt^t¶w7öööö0r6Vt4wAuöwVtVt^t¦w@t\nVtVt_t¾wAtVt7uLvVt7s@tVt7ð¶v@tVt^t²wWv7wzw}7r7^f¨wTuVt7¶w7^|vvVt7vMwþwVtVu@tVt7pLv7v}@tVtVv@tz}Vt7vVsVr7r7vf¸tz~}Vt7vVsVr7s7vf¸tzq}Vt7vVsVr7v7v7v7wf¹tzp}Vt7vVsVr7v7v7w7wf¹tzs}Vt7vVsVr7v7w7v7vf¹tzr}Vt7vVsVr7v7w7w7vf¹tzu}Vt7vVsVr7u7v7v7wf¹tzt}Vt7vVsVr7u7w7v7vf¹tzw}Vt7vVsVr7u7v7w7vf¹t}7vV~mWuV~7wV~mWr7vVqVmt	Vt^t7w0r6Vt[vWqVtvuWfVt_uöwWyVt^tWvVtVt^tT@têwVtVv@tîwVt7t@tæwVtVw^t~Tp@tâwVw^tvVw^trVvVfWvVt7i@tªwVt7âÎ¶v@t®wVtVyAt¦wVtVf}t¶wVzVqVt7æwVpVvmVt7¶w7rfñw7vWw7vWv7vzw}VtVt_vAuÖwVtVtvv\x07}uÞwVtVt_vöwAvÁwVt[vÿwWvVt[vþwWwVt[v}WqVt7~VzVrVufÛwVt^t~WuVs7w7wfjVtVqLvNVtVu@tBVt7v@tFVtVt_uÖwAvOVtVtvuÞw}v7VtVt_vÁwAv&Vt7wLv,VtVv7w\x07Lv/VtVw7w\x07Lv.V{Vt7FfC7v}Vt7ÖtRv}%wt	Uv7VTsRvVs7bTpVwVtftVs7~VpflVv7~Vs_u~fz7wVugwvVv7wLv_VvVrLv^Vv7v@tvVs7VRv}¥www	Uv76TqRvVq7~VuVwVtfÚwVvt	Vq[vn7r1r6VvVpLv}VvVsLv|VvVrLvVv7qLv~Vv7vMw^VqVqvu~}t^VvVqvtR}tzVqVq_unAtNVvVq_tBAtjVvVq^tJ@tR7vzw}Vv7v@tRVv4ööööfAtjVv4ÔöööfAtbVv7·ð¶v@tfVv7gLvzVv7s@t~Vv7ð¶v@tr7w}@tvVq76Rv}Óuwp	Uv7FTuRvVu7VVwVtfVu^tRWwt6Vu^tVTr3r6Vv7wLvvVvVw@trzw}VuVr@tzVuVrVw7s@tft	t6u67vWpu6Vu7bVu7zf:t	t6Vu^tbTsr6Vu^tjWrVuVu^tnTq@tZVuVs@t^VuVt@tRVu7t@tVVr^tv7õööö0{w7vWw7wzt}VvV~LvtVvVpLvwVv7vLvvzp}Vr7z^tvWwVr7~^tv}Wrt6t6VsVq7ÙÃ¶v7sfy3r6VsVq7ÂÃ¶v7fy{wVu7V7ËÃ¶v7Qf§tzp}VrVw7çÀ¶v7qfy{uVrVw7îÀ¶v7fy3{w7wWpzt}VrVw7Ã¶v7qfyr67vW~zt}VrVw7Ã¶v7rfy3{u7wW~zw}}}Vu7V7×À¶v7Uf§tzw}Vu7V7Ã¶v7Tf§t}WwVv7wLvvVvVw@tr}Vu7FRv}Fww	Uv7fTuRvVuVt@tzVuVw@t~Vv7vVu7~7wfówVu7fRv}Ðtts	w\bUv7FTtRvVv^tvWut6Vw7îÂ¶v7tf\fTv{vVt7nTpVw7åÂ¶v7rf\bVt^tjWvVt^tnTr3{vVt7fVrVvfuVt^tbWrVt^tfWsVpVw7ðÄ¶v7~7Îè¶vf	Vt^tjWvVt^tnTw7öööö0r6VsVrfwzw}VtVt^tV@tZVtVv@t^VtVw@tRVt7~Vt7RfZVs3r6VrWvzw}VtCt~VtCtz4VðòWqVu^t~TvVu^tv0r6Vu7r7ffh}Vu^trVv7rTwVqAt~VwVr@trVwVs@tvVuVv7w@t~7vWv}Vt7FRvVv}Ítwq	Uv7VTtRvVv^t~WsVv^trWuVv^tvWrt6Vw7Â¶v7tf\fTv{vVtVw7Â¶v7rf\nVt^trWvVt^tv7w0{vVt7bTpVv7Â¶v7r7Öè¶vf	Vt^tnWvVt^tbTq7öööö0{vVtVt^tjT~@tfVtVv@tzVtVq@t~VpVw7ÄÂ¶v7qVu^tvVu7r^tvVsf tVt^tnWwVt^tb7w0r6Vt7~fwVwWvzw}Vt^tjWpVr^t~TsVr^tv0r6Vr7r7bfh}Vr^trVs7bTuVp@tfVuVw@tzVuV~@t~VuVv@trVuVq@tvVrVs7w@t~7vWv}Vt7VRvVv}Ûru}	t\bw\nUv7vTtRvVv^tzWuVv^t~WrVv^tvW|Vv^tr[vvW}t6Vw7²Â¶v7sf\fTv{vVt7¦vTpTsVw7¨ì¶v7tföwVt^t\"WvVt^t&7w0{vVtVvVt^t.f.Vt^trWqVt^tvW~Vt7|@t2Vt7ÞÂ¶v@t6Vt7t@tNVtVw^t~T@tJVsVw7ÞÂ¶v7|f\vVt^t\"Wvt6t6Vt^t&Tz3{vVsVzVvVt7N7wVufÊtVt^t\"WvVt^t&Ts3{vVtVv@t:VtVs@t>VpVw7ýð¶v7|Vuf²tt	Vt_u&T{4t'r6Vt^t.zw}Vt]u.WyVt7¦vTpVw7ÄÂ¶v7qVr^tvVr7r^tvVuf tVt^t\"TuVt^t&7w0{vlVt^t.WrVpVw7ÏÂ¶v7~fVt_u&Tx4t${tVt^t.VuVrfñt}WvVt7¾vfw}V~Vqfñtzw}VtV}LvBVtVr@tZVtVu@t^VtVy2vvvvvv/6V{Ñ7w\x07mOuVVtVq@tbVtV~@tfVtVv@tzVtVs@t~VtVt]u.2vvvvvvvvVxÑ7w\x07mOun7vWvVtV^tr7vV^tv7w0m@tFV|Vt7~fC}Vt7vRvVv}Ðuus	t\nw\bUv7VTtRvt6Vw7îð¶v7tf\fTu{vVt7~Vw7ª÷¶v7rf\nVt^tzWuVt^t~7w0{vVt7fTsVu7ª÷¶v7rf\0Vt^tbWuVt^tfTr7÷ööö0{vVs7wVuVr7öööö0TumTp7vVt^tnVumf­t7vVrVumWrt6Vt^tf3r6Vw^t~WvVt7r@tjVt7ª÷¶v@tnVtVv@tbVt7t@tfVs7r7÷¶v7wfówWuzw}Vt]unWqVtVw7ýð¶v7|f\nVt^trWuVt^tv7w0{vVt7fVu7ýð¶v7|Vv^tvf²tVt_ufT4t'r6Vt^tnWuzw}Vt]un2vvvvvvvvVÑ7w\x07mW~Vv^trTv^t~TwVv^tv0r6Vv7~7ffh}Vv^trVw7rTuV~Ou~VuVqOuvVvVw7w@t~VrVp7w7wfj7vWuzw}VrVp7w7wfj}Vt7VRvVu}ñwwt	Uv7VTqRvVq7bVwVtVuföwVq^tnW~VvVq^tb7w1r	VrVsVw^t~VtVuV~7wV~mVq^tjTw7vV~m7wVpfVq7~V~Vwf.Vq^t~W~VvVq^tz@t~7vs7w}@tvVvV~@trVq7VRv}wt	Uv7VTtRvVt7~Tu7èä¶v7wfgVt7bVwÛftVuVt^tnTwVt^tjfHVvVt^tf@t~VvVt_t~AtvVt^tbVw7w7wfjVt7VRv}Rww	Vw^tVTtr6VvVtVw^tRfgy}VvVw^t^f¡t}\"tw\bw	Vvt\bu6Vtr64vVw[vv7FTr7w\x077|9{tlVu4|\bVrÛ4wõ\nWuVt7wWtVw7wWwzw}}VvVuAu~4w}Auv}´wtw	u\bUv7VTuRvt6t6Vt7s0r6Vw[vt7L0{w}Vv4vAuvzw}VuVwYvvMvzVu7fVu7z7tf¯tVu^tf3r6Vv4vAuvzw}Vu_unWrVuVwYvuMvxVu7fVu7x7tf¯tVu^tf3r6Vv4vAuvzw}t6Vr4a#{vVu_unTs4M#{vVvVsVr4J\b\nAu~4wWp}VvVpAuv}Vu7VRv}¾~us	\bw\nUv7VTuRvVu7fVwVtftt6Vu_uf4w'r6VvVu]unTgï2vvª´~ÄH5r\bVvVgOu~4ws4v}Auvzw}Vt7|9r6t6Vw7q[vv7[1{vVw[vr7[1{vVu7fVw7rf¯tVu^tf3r6Vv4vAuvzu}Vu_unWVuVw7sYvvMvVu7fVu77tf¯tVu^tf3r6Vv4vAuvzu}Vu_unW~VuVw7~YvvMv}Vu7fVu7}7tf¯tt6t6t6t6t\bt6t6Vu_uf4w${vVu_unW}t\b4jV4uõ4v${vl4kV4v÷4v${vlV4æu÷&Û4jò}W|t6V~4}.r64wV~ð4¦bõ4v$r64hW|zt}V~4t'{w}V~4w\v4z,{w4iW|}V4v!{vV}4v!{vV|V}\"{vVV~4u\"TrÛ\vT4vöWzV4æuöW{44uVrmV~\nÑ7ïw7t7u\x077sWq4vW~Vt7|0{pt6Vw[v|Tr7V0{vVr7v0{vVr7¢v1{p}Vt7e?{rVw[v{7L1{rVw[vf7L1{rVu7LLv{VuVwYvxMvxVuVwYv}Mv}Vu7fTrVu7}Ts7sf¬tVu_uf4w${rVu_unWxVuVwYvgMv}VrVs7tf¯tVu_uf4w${rVu_unTy4M#{rVt7eTs3r64vW|zr}4vW|4vVw7eTr[vv7X1{tlVt7bWrVw7bWp7vWtt6u6VtVr0r6VrWtzt}VtVp[vv7F7w\x077;r6Vt7wWtzw}}VtVr={s}Vt3{rVrVtWsVtVpWrVp[vv7FÛ4wõ4v\bW~Vt7w0{wVw[vc7FÛ4wõ4|\bV~\nW~Vt7u?{wVw[v`7FÛ4wõzt}Vv4vAuvz~}4v}Wft6t6t6Vsxtuvw}Vr[vvTw7V7v1{wzt}Vr[vvWw}t6t6Vw7w\x077]xuvuwu}Vu7fVr7wVs7wf¬tVu^tf3{tVu_unW|zw}Vu7fVr7wVs7wf¬tVu_uf4w${w4vVu_un\vW|}VfVy4q\b\nV~\nVxV|\v4¢u\b\nW~zt}Vv4vAuvzr}Vv4vAuvzu}Vv4wAuvVvV~VqÛV4t\bV4tþ\nVz\vV{\n\nV}\n4öÎï_\b4ö®Âåçx\v\nÏOu~zt}Vv4vAuvzw}Vv4vAuv}Vu7VRv}qwf	Uv7VTtRvVtVw@tvVt7v@tzVt4ööööfAtrt6Vw^t~Ty7f=r6VtVt@tjVt7fVyVt7j7ftVt^tnTuVu7v1WxVt^tbWzu6Vs7tWuVt^tvW~u6t6t6t6VsVx0{vVuVzTq3{v7vW}7wW7wWp7vWrVq^tvT|V~^t~Ty?r6V~^trV|7sTp7~^tvWrVp7r^tvWp}VyVq7r^tvTq=r6V~^trVq7sT7~^tvW}V7r^tvW}Vs7wWsVrV}0{wzt}Vt^tfVz7r7rfjzs}VpVVrfw{vV|t	V{Vw^t~Tu9r6VtVu@tzVuzw}Vt7rVuV{fYVt^tz}T{9{tVt^t~V|7vLvvzt}Vu7rWuzv}v}v}u6V~7wW|V~7s7^WzVw^t~WqVt^tvWxu6V~TpVy0{tVp7wW~V|WsVzW}t6u6VsVq9{w7vWr7wWf7wW7vWuVx^t~TgVs=r6Vx^trV}T^tvWuV7r^tvW}VpVg?r6Vx^trVp7sTf7~^tvWrVf7r^tvWf}t6VuVr0r6VVfVufw3{w}Vs7wWsV}7VW}zw}}Vpt	VqV{;r6VtVq@tzVqzw}Vt7rVqV{fYVt^tz}T{9{tVt^t~Vp7vLvvzt}V|7wW|Vz7VWzzv}v}v}t6t6V{r6Vt^t~W}Vt^trWVw^t~Tz3{wV}V{W~Vw^trW|7vWrV}Wuu6t6V~TsVu1r6Vu7wWsVu[vv7w1{w}VsWuVzVr7wTr1{wzu}}V|Vr7sfwV|7VW{VrWpu6Vr7wWuV{Vr7sWrt	u6VuVz9r6VwVp@t~zs}V~VsV~0{wlVs[vv3r6Vs7wWsVu7wWuVrfwVr7VWrzw}}Vs7w}WsV|Vp7sTqVrvuf}ufVqVrvuv}uvVp7wWpVuWrzv}v}VvVw^t~@t~VvVw_tvAtvVt^trVt^t~7w7wfjzw}VV}7w7wfjVvVw^t~@t~VvVw_tvAtv}Vt7VRv}3vt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7sTt7~^tvWwVt7r^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwf«tVuVvVtf«tVu^t~Vu^tzVu^tvVu^trfxVu7fRv}ÁjuU	w\bw\nUv7rTrRvt6t6t6t6t6Vt7öööV;r6Vr7^VwVtftVr7BVr^t^TxVr^tZTyfÕtVr^tBr6Vr7tLvuVrVr_tNHtuVr7X@tuVr7·ö¶v@tuVr7îwVr7uVxVyfÜwVvVr^tÆw@tnVvVr_tÞwAtfVvVrvtîw}tvzp}Vr_tNWQVr4vAt&VrVQAt6Vr4wAt>Vr7VVr76fÕwt6Vr[vVr6Vr[vWTw7­v0{uVw7v0{w}Vr7®vTwVr76fÞwVr^t.7óööö0{rVwfâtzu}VrVr^t\"7wTw@t\"Vw7öw9r6Vr7V@t:Vr7Øþ¶v@t>zr}VrVr^t&7w@t&Vu7úwWkVu7FWhVu7vWiVu7vWfVu7®vWVVr767v7wfÔw7w\x07WtVr7êwWWVr7wWgVr7wWdVr7wWeVr7¢wWbVr7²wWTVr7þtWUVr7ÂuWcVr7¦rW`Vr7uWRVr7²rWSVr7ÎrWPVr7ÚrWaVr7ÖrWnVr7v7rWoVr7îw7rW|Vr7v7rWlu6t6Vt7w\x07xurvsv}Vr^t&TtVr^t2TwVwVt?mWVr^t6Wpt6t6t6t6t6t6t6t6u6VtV0{wt6t6VtVp[vvTw77t?{vt6Vw7Vxuwrtv}Vw7{1{u}VrVt7wTt@t&zw}}Vr7îwVr76fÑwVr^tîwT{7÷ööö0{zVr^t&TtVr^t2TpVtVp=mWqVr^tÖwWwVr^têwWVr^t6W~u6VtVq0{uVtV~[vvTs7T}7a={t7wV}7åöör\x073{tVrVt7wTt@t&zv}v}Vr7V@t:Vr7Öö¶v@t>z}}Vs7L1{vVt7wWtu6VrVt@t&VtVp9{uVtV~[vvTq7Ts7a={t7wVs7åöör\x073{tVt7wWtzv}v}Vr7V@t:Vr7öö¶v@t>zt}t6t6Vq7­v1r6Vq7v0{wzu}Vw7s1{tV7÷¶v7sfw{tVr767wVuf×w3{uzw}Vw7s1{wV7÷¶v7sfw{wVu7tf¹wVrVr^t\"7wTw@t\"Vw7öw9r6Vr7V@t:Vr7Øþ¶v@t>zu}7wWtVrVr^t&7w@t&t6u6t6Vr767vVt7w\x07fÔw7w\x07xuuvsv}Vr^t&TtVr^t2TwVwVt?mWpVr^t6W~t6u6t6VtVp0{vt6VtV~[vvTw77t?{vt6Vw7Vxuwtrv}Vw7{1{w}VrVt7wTt@t&zw}}Vr7V@t:Vr7Öö¶v@t>zs}Vr7îwVr76fÑwVr^tîwT}7÷ööö0{rVr^t&TtVr^t2TwVwVt?mWwVr^tÖwW~Vr^têwWpVr^t6Wqt6u6VwVt0{wt6VtVq[vvTs7Tz7a={v7wVz7åöör\x073{vVrVt7wTt@t&zw}}Vs7L1{vVrVt7w@t&Vr7îwVr76fÞwVr^tîwTs7óööö0{tVlV|^t~@t~VlV|_tvAtvVrVs@t7vWzt6Vs7v>{vVr^töw7sWwVr^t\nTt7fWqu6Vw3{wt6t6t6Vt7r^tvTmVt7~^tvTj7Þð¶v7qfy3r6VmVj7Ùð¶v7qfy{wVmVj7Àð¶v7}fy3{tVq^tv7òööö0{uzt}Vq^tv7÷ööö1{wzt}Vq^tv7ôööö0{w}Vt7VWtVw7VWwVq7VWqzw}}7wWz}Vu^tTwVu^t.0r6VV7w7wfh}VuVw7w@tVu^t*VwVzLvvt6t	t	t6Vs7öööö1r6VrV~@tâwVrVp@tæwVr7æô¶v@túwVr7t@tþwVrV~@ttVrVp@ttVrVi@ttVrVf@ttVr4vAt®tVr4öööö¶vAt¦tVr4rAt¾tVr4vAt¶tVr4öööö¶vAtÎtVr7þwTwVr7ÎtTqf±tVr7uTsVr7vVwfVr^tuWtVr^tuTw3{wVrVr^tu@t¾uVrVt@t²uVrVw@t¶uVr7¶uTw7²À¶v7rVqf\rVsVw7Þð¶v7qfVr[vu7w0r6Vr^tuWtzt}Vr[vuVr7uVr7¶u7Ùð¶v7qVr7Îtf²tVr_uuTQ4t'r6Vr^tuWtzt}Vr]uuW^Vr7uVr7¶u7Àð¶v7}7Öè¶vf	Vr^tuWtt6t6Vr^tuTs7öööö0{vVrVr^tuTw@t¢uVrVt@t¦uVrVs@tºuVrt	Vw3r67rWt7vzw}7r7bf¨wTt7v@tzVtVr^t¢u@t~VtVr_tºuAtv7w}Ts@tuVrVt@tªuVrVs@t®uVr7v@tuVr4öööööwAtuVrVr7Ît@tuVrVr7uTs@tuVr7¶u7ÊÄ¶v7sVr7u7lfTt3{wVsfwVr7®ufötVw{vVr7ºufw}Vr^ttzu}VrVr^tu@tîuVrVr_t®uAuæuVrVr_tuAuöuVrVr^tu@tþuVr7v@tÞrVr4öööö¶vAuÖrVcVn^t~@t~VcVn_tvAtvVr7v@tÂrVr4ööööfAtÚrVr7v@tîrVr7vMwªrVr7v@tuVr4~Au¾rVr4vAu¶rVr4öööö¶vAuÎrVr4öööööwAu¦rVr7v@tuVr7v@t®rVr4wAuþrVr4wAuærVrVa^t~@tÞuVrV`_uvAutVrV`^t~@ttVrVa_tvAuÖuVPfötVSfwVRfãtVw3r6Vr7ºufw}7w\x07WwV^2vvvvvvvvVQÑ7w\x07mW^7vzu}Vr7wLvþrVr4wAtörVr4vAtuVr4öööö¶vAtuVhVr7uTwfDVr7fVpV~fuVr4rAurVr4rAurVr4rAu®rVr7t@tuVrVr_ufAu¦rVuVwfLzu}Vf}WwVrVt^tn@tþrVrVt_tfAuörVrVtvtv}uuVw7vVpV~Vr7ufµwVt7jf w7t}WtVr7nVpV~fuVr_unWQVUVr7Ît7^|vvVTVrvtÆu}tvVbVr_uÖuAtvVbVr^tÞu@t~VeVr^tîu@t~VeVr_uæuAuvVrVQAuÆtVr7v@t¶wVr4wAuÎwVr4wAuÆwVrV^OuÞwVr7w@tÖwVrVt@tîwVdVr^tþu@t~VdVr_uöuAtvVgVr_utAuvVgVr^tt@t~Vr7vLvótVrVwLvòtVuVr7îwf}Vr7vfâtV}Vpfw7vWtzw}}Vr7V@t:Vr7öö¶v@t>}V}Vpfwzt}V{Vfwzu}Vr7îwTtVr76fÞwVr^tîwTp7óööö0{vVoV|^t~@t~VoV|_tvAtvVrVp@tVut	t6VVw7÷¶v7sfy3r6VVw7Ìì¶v7fy3{rVu[vìw7w\x07{rVr7@tÒwVr7Ìì¶v@tÖwVr7öô¶v@têwVr7t@tîwVr7uVr7vVtf¦tVr[vu{wVr[vuWtVr[vuzt}Vu7uLvíwzu}Vr^tufw7vWt7v}7w\x07LvïwVuVt7w\x07Lvîwzw}V{Vfwzp}VWVrvu}tvVu^tâwTtVu^túw0r6Vk7~7Vfh}VuVt7w@tâwVu^tæwVt7sTtVw@t~VtV@trVtV{@tvVtVrvtîw}tzVtVr^tÞw@tj}Vr767v7vfÔw7w\x07Wtzv}v}Vv7ö¶v7TfgVv7vLvnVv7÷ööö@tzzr}Vr767vVuf×w3{w}Vr7~Vr76fÕwVr[v~3{wVr7k@t:Vr7¿ñ¶v@t>}Vr7uLvuVrVr^t&@tuVrVr_t>AtuVr7îwVr7uVxVyfÜwVvVr^tÆw@tnVvVr_tÞwAtfVvVrvtîw}tvzw}Vv7öööö@tv}Vr7rRv}2wt	Vt7u?r	7vsVt7uWr7vVw7uVw7Òé¶v7ufwm}WuVvVrVtVum@trVvVuVwVum@tv}wt	Uv7VTRvV7rT|t	VwVr;r67vWw7wzw}VvVr7zTv^t~WwVv^tr}VwfgV7fVpVqfgVVsLvjVtVuVrV|V~ftV7VRv}:wu	Vv^tv^tvTv^t~TsVw=r6Vv^trVw7t^tvWu}VtVs?r6Vv^trVt7t^tvWr}VuVr=VuVr?}Ìwws	Uv7FTtRv7wWuVw^tr^tvTrVw^tvTs7r^tv?r6Vs^tvVr7zTu^t~WpVu^trWu}Vt7RVw^t~CtvftVt7s@tVVt7Ìô¶v@tjVt7w@tfVt7Ïô¶v@tzVtVp@t~VtVu@trVtVt^tZ@tnVtVt^t^Tw@tbVvVt7r7rf}Vt^tRVw7w7wfjVt7FRv}Õttw	w\bUv7FTuRvVut	Vw^tvTw^t~Vt;r67vWw7rzw}Vw^trVt7qTt^t\nWwVt^t}Tt@tbVuVtVw7u@tnVu7~Vu7bf$t6Vu^t~7w0r6Vu^tzWwVu_tbWrVu7j7rfKVu^tVVw@tvVu7w@tRVuVrAt^u6t6VuVu7^f$Vu^tv7w1{vVu^trWtVu^tRTwVu^tj0r6Vu7j7wf2}Vu^tVVw7tVt@tvVuVw7w@tRzw}}VvVu^tR@t~VvVu_tjAtvzw}Vv7v@t~Vv4öööö¶vAtv}Vu7FRv}#vVwVt=r6Vr7vVvVt7qTv^tVv^tVufµwVvfütVv7t@tvVv7vfêtVv4rAuVv4rAuVv4rAuy}Vufìt}«twt	Uv7vTuRvVw^tvTw^trWrVw^t~WwVu7v@tRVu7v@tjVuVrVt7z7vVwVt=m@tnVu7w@tbVu7~Vu7bTwf&t6Vu^t~7w0r6Vu^tzWtVu7NVwf'Vu7Z7rVu^tN7wTw7	VwmTwVw7r;mfKVu^tFVt@tvVu7w@tBVuVu_tRAu>VuVuvtb}uNu6t6VuVu7NTtf&Vu^tv7w1{vVu^trWrVu^tBTwVu^tZ0r6Vu7¢vVtf'Vu7ZVu^t\"7wTt7	Vtmf2}Vu^tFVw7tVr@tvVuVw7w@tBzw}}VvVu^tB@t~VvVu_tZAtvzw}Vv7v@t~Vv4öööö¶vAtv}Vu7vRv}Tv7Õ¶v7­qVvftr	7ts7òõ¶v7ªtVvft}}wt	Uv7fTuRvVuVv@t~VuVvVw@tz7vWv7vWwu6VuVu7~ftt6Vu^tv7w0r6VtVu^trVvTv9{wVwWr}Vu7fRvVr7w\x07y}Vw7wWwzv}v}¡sw	Uv76TuRvVu7RVtf7VuVwVtTp@tJVuVw@tNt	t6u6Vu7Nf(Tt7öö²v0{wVt7Õq1{v}7wzw}7v}W|VuVp@tBVuVw@tF7vWp7vWw7vWtu6VtWu6t6t6Vu7Ff(Tr7öö²v1r6Vr7Õq0V\x073{wVuVu_tFAtNu6Vu7Nf(Tt7öö²v0r67´qWszr}Vtft7w\x07Tt7t0{v}7´qWsVt7w0{wzt}VvVu^tZ@t~VvVu_tRAtvVu76Rvy}t6t6Vr7öw9r6VwVr=VrVp9\x07{t7vWtt	u6Vt70r67úý¶vWt7vWw7Ùszt}Vt7òý¶vVt7~Wt^tvTwVr={v}7wVt7æý¶v^tvTs7úý¶vVs7Ùs=mWt7ÙsVsTs7vVs7Ùs;m}WsVuVt@tNVuVtVs@tJu6VwVr={uVu7nVu7NTqftVu^tnVu^tjW}Vu7fVqftVu^tbWsVu^tfWtVu7~Vqft7	Wq7w1{tVt7w\x073{tVu^t~7w\x073{tVu^tzTt7w\x007vVt7w\x07W~VsV}VwTpTqWwzv}v}Vr7VVrVr7·v7l?mWszt}VwWp7	Ww}t6VrVq?{vt6V~7w1{vVrVq7w\x073{v7wW~zw}Vr7öö²vVrV~TtVt7öÆu7öö²v7öæÊ	?mTtVt7öö²v0mWszw}VrWs}Vu7RTtVsfQVr7Æt0r6Vt7ñpfQ}V|3{v}7wWtVrVs1{vVVrft7w\x07TtVt7t0mWtzv}v}wq	Vw^tvWtVw^trWpu6t6VtVp0r67vWuzw}7wWuVwVt7wTq@tvVt[vvT~7v\x07VrVsWsVqWtVr7qWrV~¶7v>{w}}VvVs@trVvVu@tv}Öttr	w\nUv7FTtRvt6VwëVwVwïTp2vvvvvv65\x073r6Vt7~7o7w7wfRVt^t~WrVt7bVt^tzTu7oVwVu7ofwTsVs7o9mTsfÕtt6VvVt^tbr\bVr7öööö1{wVuWrVsWuVt_tnsVsÛ}Ht~VvVu@trVvVr@tvzt}Vv7v@t~Vv4ööööfAtvVrVu7w7wfjzw}Vt7RVpqftVtVt^tZ@tVVtVt^t^Tu@tjVtVw2vvvvvvvvTr@tnVt7Öä¶v7wVrm@tbVvVt7b7tf}Vt^tRVu7w7wfj}Vt7FRv}wtr	w\bUv7VTtRvVt7Æ¶÷u@tfVt4Æ¶÷õðúîFAu~Vt4Æ¶÷õðúîFAuvVt7eWru6t6Vu7b0r67bWuzw}VrVw4|öTp4w\bVw\nÑ7FLvvVr7wWrVu7wWuVw4 VpWw{w}}Vt4ööööfAtbVt7v@tjVt7bTr7vVuVu7b=Tsmf6Vs3r67vVuWuu6Vt7bVuVr[vvfQVu7wTu{v}}VvVt^tj@t~VvVt_tbAtvVt7VRv}üwuw	w\nw\bUv7VTuRvVu7~VwVtftt6Vu^t~7w1{vVu^tzVt1{vVu7bVwVtfÕtVu^tb{vVu^tnVu^tjftTrË4võ4v {vVvVrOu~4wWs}VvVsAuvVu7VRv}twu	Vtr6Vw[vv7[0Wu}t6VtVu;{vt6VwVu[vvTs7F0r6Vu7wWuzw}Vs7G7w\x077~={wu6VtVu0r67wWrzu}VwVu[vv7F7w\x077={wVu7wWuzv}v}t6VtVu;{vVwVu[vv7X1{vVu7wTsWuu6t6VtVu0r6VtWuzw}VwVu[vv7F7w\x077={vVu7wWuzw}}VuVs0{w}7wWrVtVu;r6VuWtzw}VwVu[vv7V7v1r6VuWtzw}VtVtVu7wTu=r	VwVu[vv7]7w\x07s7w}3VuTrVtVr=mWtVrWuu6t6VtVu1r6VwVu[vv7F7w\x077;{wVuWt}VtVr1Wrzt}Vu7wWuzv}v}VvVt@trVvVr@tv}wus	w\nw\bt	Vw3r6VvWt7vzw}VwVvTt[vv7[1{vl7wWsVt7wWtVw7w}VtWpt6u6VtVp0{wt6Vt[vvTu7X0r6Vt7wWtVr2vvvvvvIWq7wWr3{tzw}Vu7FTu7w\x077={vV~4|\bVuÛ4wõ\nT~4y {vVt7wWtVr7vWr3{w7wWrVq2vvvvvvR6ÔTq2ä£;p¹ö23{w}}VvVwfvy}V~ÌVq2vvvvvvIVrmÕTqìVqVsm}±qwz	Uv76TtRvVw^tr7~Ws7wVw^t~TrVrm7wWut6u6VrVu7wTu0{wVs7rWpVs7rWVs7~Vs^tvW~Vs7~Ws^tvV^tvV~Vp^tvfx¶7v>{v}VtVw@tbVtVt7b@tFVt7nVrVt7F7pftVw^t~W~Vw^trWsVw^tvWrVt^tjT|Vt^tVT}fd3r6Vt7~V~7r7~fU7vWqVt7v@tZVtVt^tzTp@t^VtVt^t~@tRVtVr@tNVtVs@tFVtVsV~7uTrT~@tJ7vWuu6VuVr1r6Vs^trWzVs^tvWVs7~WsVt^tRVq0r6Vt7R7r7~fhVt^t^Wp}VuVpT{V@tvV{7rVz@tvVtVq7wTq@tZVu7~Wuzw}}VtV~@tBVt7FTufðtVuVqfXV|V}7tW~Vt^t^Wpu6V~V|1r67vWuVqV|^tvTr=r6VpVr7uTr^tvWuVr7v@tvVr^trW}V|7rW|Vt7FVu7v1f[Vt^tBVt^tNTr7uWsu6Vur6VsVu@tvVs7rV@tvVs7~WsVr7wWr7vWuzw}}VtVr@tNzw}}Vt^tNW~Vt^tBWsVt^tFWrVpWuu6Vqr6Vu^tvVu7r^tvfñtVq7wWqVu7~Wuzw}}Vt^tRVp7r7~fj}VwV~@t~VwVs@trVwVr@tvt6V~7t?{vVsWu7wWru6VrV~0{wVu7~T^tvTpVu7z^tvTqVu^tvVu7r^tvfy3r6Vr7wWrVWuzw}}VpVqfwVs7~WqVrWpu6Vr7wWVqVr7uWuVsVp7uTr7rW|Vr7~W}u6VV~9r6VwVp@t~zu}Vu^tvTzVu7r^tvT{V}^tvV|^tvfyr6VzV{fwVu7~WuV7wWzwsVrVu_tvAtvVp7wWpVWrzt}v}v}v}Vt^tnVt^tj7r7rfj}VtVw^t~@tNVtVw_tvAuFVtVt7FfZVvVt_uvAuvVt76Rv}Ivt	Vw^t~Vt;r67vWw7wzw}Vw^trVt7uTt^trWwVt^tv}WtVvVw@trVvVt@tv}1ww	Uv7fTuRvVu7~Vv^tv^tvTvVwftVuVvVtftVu^t~Vu^tzVu^tvVu^trfxVu7fRv}rw}	Uv7VTrRvVr7bVw7v7r7rfTt6t6Vr^tb7w1r6Vr7v@tfVrVr_tnAt~Vr7~Vwf2Vr^tzVr^tfTq7tWpu6VwVs1r6VpVs@tvVp7rWpVs7wWszw}}VrVsVq@tf7wVwVw7w;m7wWp7wWsu6Vp3{tVp7wWpVtVs7wVsVugpvVs7wWs¶7v:{v}Vr4öööö¶vAtb7wWsu6Vr7v@tjVwVs;r6VvVr^tf@t~VvVr_t~AtvVr^tbVr^tn7r7rfjzr}Vs7wW{Vr^tfW~Vr^tzWpu6V~3r67vWsu6Vs7z0r6V{WszrsVr7~VsTq^tvWpVqVr7bVsTq^tv@tvVqVp@tvVs7rWszw}v}v}V{V~V~V{=mTqVqVsVsVq=mTW|VpV7tW}V~VqW~VpVq7tWqu6t6t6V3r6Vr7b7vf2zw}V|{wVr7bVpVf47vW|}Vr7bV}V|f4VqWpzt}t6VtV}^tvTzVp^tvTxVugpv¶7v8r6Vp7rWpV7wWzw}V}7rW}V|7wW|VzWx}Vr^tjTzVr^tb0r6Vr7b7r7rfh}Vr^tnVz7tVx@tvVrVz7w@tjzv}v}v}v}v}VvVr^tf@t~VvVr_t~Atv}Vr7VRv}+vt6t6t6t6t6Vv7|xrtwwuv}Vv7©v0{uVv7öö²v1{v7vy}Vv7F7|?{tVv7·v7l?{tVv7v7l?{t7ry}7wy}7ty}7u}avVvVt@t~VvVw@trVv7uLvv}avVvVt@t~VvVw@trVv7sLvv}avVvVt@t~VvVw@trVv7tLvv}avVvVt@t~VvVw@trVv7rLvv}ttx	t\bVu3r67wy}t6t6VwÛVuÛ\bTd4VþÑ{vVdÑ7öV={vVwVu?r67vy}Vv7wTzVu7wT~7q\x07TW{V~7q\x07WxV~7u\x007wWyVwVu7wW}Vt7wTfVWu6VsV}={tVsV{WqVsVzWrV}VsW|VvVsWp7vWuu6VuV|0r67vy}VuVp[vvVt[vv1r6Vq7wWqVr7wWrVu7wWuzw}}VuVs7wTsV~TuVs?{vVwVu?{vVyWpVfWuu6Vp7wTpr6Vu_vvWeVr_vvVu7~WuVr7~WrVe'{wzt}}VxWuVWru6Vu3r67wy}Vu7wWuVr[vvW|Vq[vvVr7wWrVq7wWqV|0{v}zv}v}VvVwVtVuftWg}Vg}wwp	Uv7fTsRvVs7rTrVufKVr7vf5VtVuWqVtWr7wWpu6t6t6V~7w\x07r6VrVq1{wzt}VpVqVr9{wVrVpWr}Vs7rVtVuVs^t~Vs^tzVVr[vvftTf57wW~Vr7wWr7vWpzw}}7vW~Vs^tzWqVs^t~Wpu6VwTrr6Vv[vvWVr7wWwVv7wWvVtVuVpVqV~VftT~Vu1{w}}Vs^trVp7r7rfjVs7fRvVr7v1}=vVs7w\x07Wsu6t6VwVr=r6VvVr[vvVs0{w}VuVr7wTr;r67vysVtVr7t^tvWrzt}v}}Vr7w}avVvVt@t~VvVw@trVv7w@tv}avVvVt@t~VvVw@trVv7t@tv}1wt	Uv7VTuRvVu7bTrVv7öô¶vfVu7~Vrf*Vu^t~Tvr	VvVu^tzVwVtfs7v}Vu7VRv}4ww	Uv7fTpRvVp7rVtVufgVvVrVsfgVvVwLvnVvVp_trAtzVvVp^tz@tbVp7fRv}útwu	Uv7VTtRv7óÔ¶vWu7nWrt6Vw7ã×¶v7qf÷u{vVw7ê×¶v7}f÷u{vt6Vw7µì¶v7~f÷u3{vVw7Âì¶v7pf÷u{v7Ñ×¶vWu7iWrzw}t6Vw7°×¶v7~f÷u3{vVw7ï¶v7qf÷u3{v7×¶vWu7lWrzw}7¸×¶v7wVw7°×¶v7~f÷uTwmWu7k7vVwmWr}VtVr@tjVtVu@tnVt7v@tbVt7ëÔ¶v@tfVt7rVt7f7tf}Vv7s7w7vVt^t~TvVt^tzftVt^trVv7w7wfjVt7VRv}xvVvVwVtft7v1})wt	Uv7fTrRvVr7~VvVwfñu7tWwt6Vr^t~Tv3{vVr^tzWsVrVtVufñuVr^tvTt3{vVvVsVtVr^tr7wfòuWw}Vr7fRvVw} wt	VvVwfÿuWsVtVufÿuWrt6t6Vs3r6Vr{wVvVwVtVufxy}Vr{w}VrVsy}VvVwVtVufxVwVu=VwVu?VwVu0m}www	Uv76TsRvVs7vLvFVsVw@tZVsVv@t^Vs7vLvJVsVu@tNVsVt@tBu6t6Vs7VVs7^f+Vs^tRVs^tVWwVs7nVs7Bf+VwVs^tnTv3r67vWwzw}Vs^tj7vVvmWu7vVwmWtVv7wVvmWvVw7wVwmWwVrr6Vs7fVwVtfúuVs^tbWtVs^tfWwVs7~VvVufúuVs^tzWuVs^t~Wv}VwVtVvVufõuTw7w\x073{w}}Vs76RvVw}©uw}	Uv7¦vTrRvVr7VVvVwfýuVr7NVtVufýuVr^t2W|Vr^t6WsVr^tJW}Vr^tNWzVr^t^WwVr^tZWpVr^tFWqVr^tBW{Vr^tVW~Vr^tRWVr7vLv6VrV@tJVrV~@tN7vWut6t6u6t6Vr7nVr7Nf+t6t6Vr^tnTvr6Vr^tjTt7e={wVvVtfÿu3{sVvVtfüu3{szt}7tWvVu7u1{st6Vw3{vVr7vLv6VrVp@tJVrVw@tNu6Vr7fVr7Nf+Vr^tfTt3{wVtVr^tbfüu{v}zp}Vq3{tVr7vLv6VrV{@tJVrVq@tNu6Vr7~Vr7Nf+Vr^t~Tt3{uVtVr^tzfþu{v}zs}VvVt7Ëü¶v7bfõuVvVtfÿu3{uVvVtfüuWv¶7v<{uVv3{u}Vu7wWuzw}}Vs7vVwmr	VwVpVsV|7vfòusVw3Vs3}WvV~VVzV}7vfòuTwVvVw7w\x07mWvzw}7tWv}Vr7¦vRvVv}\x1Bww	Vu7w\x07Wut6u6VtVr0{wVuVwVr[vv1r6Vr7wWrzw}}VvVr@trVvVw@tvVvVtVr7wTt@tzVvVwVt@t~y}Vv7v@t~VvVt@trVvVw@tv}àwwr	Uv7VTuRvt6u6VtVr0{wVwVrTs[vv7v0r6Vr7wWrzw}}Vu7vLvjVuVtVrTw@tnVuVs@tbu6Vu7~Vu7bf+Vu^t~Tt3r6VsWpzt}Vu^tzTr3{wVtVrfÿu{v}}VvVw@trVvVp@tvVu7VRv}$wt	Vwr6u6Vw3r67wy}Vw7wWwVv[vvTt7FVv7wWvVt7[0{v7w\x077|?{vVt7©w\x077·v7w\x077l?{v}}7v}Fwt	u6VwTtr6Vt7wWwVv[vvVv7wWv7F7w\x077|?{w}}Vt3}Lww	t	7wVw7t?{vl7wVvVw7â×¶v7wff3{vlVvVwfÿu7w}WtVvVwfþuVt\x07}$uw	w\bw\rUv7fTuRvVuVwVt7]fðuVu_t~WrVuVu^tvVu^tr7[fðuVuvtvWsVvVrAtfVvVs}tvVu7fRv}=ww	VwVtWuu6t6Vt3r67vWtzw}Vw[vv7F1r	VwsVt7wWtVw7wWwzt}Wu}}VvVt@trVvVu@tv}×twp	Uv7VTwRv7ª£¶v^tv3r67ª£¶v7	@tvt6t6Vv7ú ¶v^tv9{v7þ ¶v^tvVv7vTv^tv7öööö0{vVv^trWsVw7~TtVv^t~TufXVtVuf[Vw^tfWtVw^tzWrVur6VtVuVs7vWvVrVt7uWtu6VtVv7r_uvAtvVv7öwWvVt7~WtVu7wTu{v}Wt}Vw7v@tjVw4ööööfAtbVw^t~VrVtVw7bf_Vr7r7~fjzw}Vw7b7ê÷¶v7tfg}Vw7bf7ª£¶v7ª£¶v^tv7w@tvVw7VRvy}v}ýitd	w\nUv7¶pTwRvt6t6t6t6t6t6t6t6t6t6t6t6t67ª£¶v^tv3r67ª£¶v7	@tv7æ ¶v^tvW{7â ¶v^tvWz7æ ¶v4ööööfAtv7î ¶v^tvWt7î ¶v7v@tvVw4öööööwAtwVw4rAtwVw4vAtwVw4öööö¶vAtªwVw4vAt¢wVw4öööö¶vAtºwVw4wAt²wVw4vAtÊwVw4öööö¶vAtÂwVw7vMwÆwVw4rAtÞwVw4vAtÖwVw4öööö¶vAtîwVw4rAtæwVw4vAtþwVw4öööö¶vAtöwVw4rAtVw4vAtVw4öööööwAtVw4ööööööööuAtwVw7þsVzVvVtVvVt?mTsVw7vf©tVw^tþsTv7öööö1r6VwVw_têsAtVVwVwvtús}tfVwVv@tzVw7öööö@t~z{}Vw[võt3{wVwVw7wTv^t~@tæsVwVv_tvAuþsVw7v@twVw4öööööwAtwVw7þtTvVw7þsfªtVw[võtWut6Vv7Âì¶v7pftTvr6Vv^tvWtt6Vu7u0{vVu7w1{vVt7ôööö0{t}Vt7ôööö1{sVv]u~Wezr}7tWvVu7t0{qzs}Vv]u~Te2vvvvvvI{tVw7@têrVw7Ìì¶v@tîrVw7öô¶v@târ7tWrVw7t@tært6Vw7þt7Ìì¶v7ftTv3{vVw7ÎuVvVw7ærf¦tt6t6Vw[vÎuxuwvtv}Vw7þs7pVw^tÊuTv^trVv^t~Vv^tfVv^tbftVvfwVw[vûsWtVw[vúsWrVw^tþsTv7öööö0{wVwVw_wêsAwÆtVwVwvwøs}wÔtVwVtLv×tVwVrLvÖtVwVv@têtzq}Vw[vÌuWtVw[vÏuWr}t6Vw7þt7µì¶v7~ftTvr6Vv^tv7v>{w}VwVr7w\x07TvLvÖtVwVr7w\x077t1Vt\x07Lv×tzq}Vw7êt7q7äÕ¶v77íÕ¶v7Zftzs}v}Vw7þsTvVw7v7êw|vvVw7êtTtVv7v7w7v7¶í¶vf¦wVw7~Vt7v|vvVw7tfùtz}}Ve2vvvvvvI{w}Vw7êt7r7±Õ¶v7q7¸Õ¶v7_ftzw}Vw7êtVw7þtföu}Vw[vÖtWvVw^têtTt7öööö0{vVwVwvwÔt}wdVwVw_wÆtAwVVwVw[v×tLvgVwVvLvfVwVt@tzzw}Vv7w\x07Tu7t0{wVw[v×t7w\x07WtVuVw[vÆw0r6Vw[vÇwVt0{u}Vw7vTufétVw7÷pMwôtVwVtLv÷tVwVvLvötVw7v@twVw4öööööwAtwVw4rAtwVw4vAtwVw4öööö¶vAtªwVw4vAt¢wVw4öööö¶vAtºwVw4wAt²wVw4vAtÊwVw4öööö¶vAtÂwVwVtLvÇwVwVvLvÆwVw4rAtÞwVw4vAtÖwVw4öööö¶vAtîwVw4rAtæwVw4vAtþwVw4öööö¶vAtöwVw4rAtVw4vAtVw4öööööwAtVw7þsVzVsVuf©tVw^tþsTv7öööö0{tVwVw_têsAtVVwVwvtús}tfVwVv@tz}Vw7öööö@t~Vw7þtfâtzr}Vw7êtTuVw7v7êw|vvVw7ÎuVuVw7þt7æí¶v7tf¤wVw^ttWpVw^ttWtVw4wAttVw^ttWr7vWvVw7v@ttVw7þsTsVu7êw|vvVw7ærTuVs7tVw^tÊuTqVw^t¶u7Þí¶vf¦wVsVu7v|vvVw^trW~Vw^trWuVw^trWsVw7rfwt6u6VvV~0{wVvVp0{wVvVuVvVtW|Vv7wWv[vvV|[vv\x073{v}VrVt7w7wfjzt}VrVt7w7wfjVw^tæs3{wVw7zVw7þtföuVw7öööö@t~VsVu7w7wfjVw7þsfètzt}Vw7êtTvVw7v7êw|vvVw7~@tªuVw7µì¶v@t®uVw7s@t¢uVw7÷¶v@t¦uVw7@tºuVw7Ìì¶v@t¾uVw7q@t²uVw7ï¶v@t¶uVw7p@tÊuVw7Âì¶v@tÎuVw7uVvVw7þtTvVw7Îu7sf¤wVw7~@tuVw7µì¶v@tuVw7öô¶v@tuVw7t@tut	t6t6Vv7µì¶v7~ftTv3r67rWt7vWvzw}Vw7þsTtVvVw7ufVw7uVtf*7rWt7vWvVw^tuTu{w}7vzw}Vw7þsVuVw^törf·t7vVw^tþsTu7öööö0{vlVw^tæsWvVw^túsWtVu}Vv7zWrVw7ÞtWyVw7®tWfVw7ÖsWsVw7öuWgVtWuu6t6Vr3{vVu^tvTp3{vVu^trWqVu^t~WvVw4vAtÆrVw4öööö¶vAtÞrVw4rAtÖrVw4vAtîrVw4öööö¶vAtærVwVq@tâsVwVp@tæsVw7t@tþsVwVw7u@túsVw7þrVvVw7þsT|7wVw7ærT}fÈtt	Vw^tþrT~3r6Vw^túrTv[vnWVwVv^tn@tÖsVwVv_tfAuîsVwVvvtv}uþsVg7v7vVwV|fµwVv7jf wV}fàtVw4vAtÞsVw4öööö¶vAtÖsVw4rAtîsVw4vAtæsVw4öööö¶vAtþs7~W~7vW|7vzw}Vw^túrW|Vw7þsVw7ær7^|vv7bWVw^tÚs}WdVw7ÞpVw7êtVw7þsfVw^ttTvVw^t®t0r6Vf7r7ffh}Vw^tªtVv7rT}Vs^t~@t~V}Vs_tvAtvV}Vd@tzVwVv7w@ttVwVpVqfuVw^trWqVw^tvW}Vw^tÆtTpVw^tÞt0r6Vy7r7Zfh}Vu7zWuVw^tÚtVp7ZTvVq@trVvV}@tvVvVw_tÞpAt~VvVwvtÆp}tfVvVLv^VvV|@tRVvV~@tVVwVp7w@tÆtVr7zWrzw}}Vt7r7zfjVw7þsTvVw7êt7êw|vvVw7ærTtVv7wVw^tuTvVw^tu7öí¶vf¦wVw7~Vt7v|vvVw7rfùtVw^tuVv7w7wfjVw7þtfâtzu}Vw7~Vw7þs7v|vvVsVu7w7wfj}Vw^tÎuVq7w7wfjVw7þtfâtzw}Vw7vfét}t6t6t6Vw^t~7öööö0r6Vw[vRWpVw^tVWvVw^tjWuVw^tbWrVw^tfWtVw^tzWqVw^tnTs7öööö0r6Vw7w@tþtVwVu@tútVw7w@tuVwVv@tuVw7vVuÛftVw7êtVvÛftVw7w@tÂsVw7ç¶v@tÆsVwVw^tÒt@tÚsVwVw^tÖtT~@tÞsVw7@tÒsVw7ã¶v@tÖsVwVw^t@têsVwVw^tT@tîsVw7q@tâsVw7ã¶v@tæsVwVr@túsVwVt@tþsVw7ærVw7þs7pf}Vw^têtV~7w7wfjVw^tV7w7wfjzu}Vw7v@tþtVw7v@tuVs7÷ööö0{wVv3{wVw7w@tÒsVw7ç¶v@tÖsVwVv@têsVwVu@tîsVw7s@tâsVw7öà¶v@tæsVwVr@túsVwVt@tþsVw7ærVw7þs7rf}zt}7vWu7ú ¶v^tvTt7vWs7þ ¶v^tvWr7vWvt6t6u6VvVs1r6VvVr^tv7öööö0r6VuWtzusVv7vWvVu7wWuzt}v}}7ò ¶v^tvVt0r	7ò ¶v7r7vfh7þ ¶v^tvsVr}Vt7v7öööö@tv7ú ¶vVt7wTv@tvVv3{w7þ ¶v^tvWr}VrVt7vTvfútVvVw7~7v|vvzu}Vw7~fèt7	Wtzt}Vw7ærVtVrfg}VwVp7tTr^tæÈ6@tÚpVwVr^tÆÈ6@tÞpVw7ÊÚ¶v@tÚsVw7ÚÚ¶v@tÒsVw7ÚÚ¶v@têsVw7ô¶v@tâsVw7úÚ¶v@túsVwVv@tÊuVw7vVuVs7ôööö>Tvm@tÎuVwVw7Îu@tÞsVwVw7u@tÖsVwVw7þt@tîsVwVw7ær@tæsVwVw7Þp@tþsVw7v@tÒtVw4ööööfAtêtVw7þs7sVw7êtfVwVw^tÒt@tVwVw_têtAuVw^tærVw^târ7w7wfj7Â ¶v^tv7Î ¶v^tv7w7wfj7Ê ¶vVw^t@tv7Â ¶vVw_uAtvVqVt7w7wfj7	WtVv{vVsVu7w7wfj}V{Vz7w7wfj7ª£¶v7ª£¶v^tv7w@tvVw7¶pRvVt}`v7ª£¶v^tvr6v}7Î ¶v^tv}`v7ª£¶v^tvr6v}7Ê ¶v^tv}pwq	Uv7öwTtRvt6Vtt	t67ª£¶v^tv3r67ª£¶v7	@tvt6Vv7ú ¶v^tv9{v7þ ¶v^tvVv7vTv^tv7öööö0{vVt7fTu7vVv^t~TsfwVt7j7vVv^tZfwVt7^7vVv^tVfwVt7vLv2VtVv@t6Vt7v@tJVt4öööööwAtBVuVwfVt7BWqt6t6VwVs?r6Vv^trVw7qTv^tv7t1{w}Vt[v23{wzr}Vt[v2Wwt6Vv^tJ3{vVv^t:{vVv^tB{vVw7w\x073{w7t7wVv^tZmzs}Vw7w\x07{u}7vzu}Vt7®v7ê÷¶v7tfgzu}v}7t}@t>7r7ff¨wTv7Ý¶v@tzVvVq@t~Vv7ó¶v@trVvVt7¾v@tvVt7t@t\"VtVv@t&Vt7t@t:Vt^tZWvVt^tFWwVt7v@tVtVvVw@t*VtVv@t.Vt7~Vt7®vf97rWuVt^t~7w0r6Vt^tzWvVt7v7rfKVt^tVv@tvVt7w@tVtVt^t@tVtVt_t.Auu6t6VtVt7vf9Vt^tv7w1{vVt^trWwVt^tTvVt^t0r6Vt7v7wf2}Vt^tVv7tVw@tvVtVv7w@tzw}}Vt^tWrVt^tW~Vt^tWu}Vt7ºv7tVr7r7~fiVt^t\"WvVt^t&WpVrr6VvVrVpVv7uWvVuWwu6VvVw@tvVv7r7ó¶v@tvVw7rWwVv7~WvVr7wTr{v}Wv}Vt7v@tVt4ööööfAtVpVvVt7vfVtVt^t@tVtVt_tAu.V~Vu7r7rfjVt^t:Vp7r7~fjVt^tfVt^tb7w7wfjVt^tjVt^tV7w7wfjVt^t^Vt^tZ7w7wfjVqfw}Vt7®vf7ª£¶v7ª£¶v^tv7w@tvVt7öwRv}ùuww	Uv7öwTwRv7ª£¶v^tv3r67ª£¶v7	@tvt6t6Vv7ú ¶v^tv9{v7þ ¶v^tvVv7vTv^tv7öööö0{vVw7v@tVVw4ööööfAtnVwVv_tFAtVw7ó¶v@tVwVv7®v@tVw7z@tVw7Ú¶v@tVw7Ú¶v@tVwVv7ºv@t*Vw7~@t.Vw7Ú¶v@t\"Vw7ó¶v@t&Vw7s@t>Vw7÷¶v@t2Vw7ºÚ¶v@t6VwVv7ªv@tJVw7p@tNVw7ªÚ¶v@tBVw7úÚ¶v@tFVw7q@t^Vw7ï¶v@tRVwVv^t~@t\nVwVw7v@t:VwVw7v@tZVw7nVw7R7sfÚtVwVw_tnAu~VwVw^tV@tfzw}Vw7~7ê÷¶v7tfg}Vw7~f7ª£¶v7ª£¶v^tv7w@tvVw7öwRvy}v}±wwu	7ª£¶v^tv3r67ª£¶v7	@tvVv7Æ ¶v^tvTw7t=r6VwVv7t\0Vv7u\x077v1Tv9r	7vs7Þ ¶vVvVwTuf2Vw7	VvWv7Ú ¶v^tv7Æ ¶v^tvTw7tWtu6Vt7v@tvVvr6Vv7wWvVt7rWtzw}}VwVuWv7ª£¶v^tv7w}Wt7Æ ¶vVv@tv}7ª£¶vVt@tv7Ú ¶v^tvy}v}ºwwu	7ª£¶v^tv3r67ª£¶v7	@tvVv7Ò ¶v^tvTt7w=r6VtVvVv7w\0TwTu9r	7vs7ê ¶vVtVuVtTu7r7~fiVwVtVv7wWv7Ö ¶v^tv7Ò ¶v^tvTt7uWwu6Vw4vAtvVvr6Vv7wWvVw7~Wwzw}}VtVuWu7ª£¶v^tv7w}Ww7Ò ¶vVu@tv}7ª£¶vVw@tv7Ö ¶v^tvy}v}Èwwu	7ª£¶v^tv3r67ª£¶v7	@tv7ª£¶vt	7÷ööVVvVv7÷ööV9mTv7î ¶v^tvTw;r67î ¶vVv@tv7vzw}7æ ¶vVvVwTtf6Vt7wWv7î ¶v^tvTu7â ¶v^tvWwu6Vw7vLvvVvr6Vv7wWvVw7wWwzw}}7î ¶vVtVu@tv7ª£¶v^tv7w}@tv7â ¶v^tvy}v}¿rws	Uv7öwTtRv7ª£¶v^tv3r67	Wu7ª£¶v7	@tvVt4vAun7tWrVt7Æ ¶v^tv7t@tbVt7Ú ¶v^tv@tfVt7Ö ¶v_tvAu~t	t6Vv7ú ¶v^tv9{v7þ ¶v^tvVv7vTv^tv7öööö0{vt	t6Vv^t~Vw;r6Vt7t@tRzw}Vv^trVtVv@tVt4rAtVt4vAt.Vt4öööö¶vAt&Vt4wAt>Vt4vAt6Vt4öööö¶vAtNVw7qTw^tvWu7tWrVtVt7~Ts@tt6Vu7t0{v7£¶v^tvTu7t0{vVtVu@tVt7ö ¶v^tv@t\nVt7£¶v_tvAtVt7RVvVsVwVwVt7vføwVt7NfçtVt^tF7wTv7	VvmWuVt[vBWwVt^tZWpVt^tRWrVt^t^7wTv7	Vvmzt}Vt7t@tRVt7Nfçt}7	Wu7vWw7	}Wv7ª£¶v^tv7wzw}Vt7t@tR7vWw7	Wv7v}Ws7£¶vVt^tB@tv7£¶vVtvtR}tv7ª£¶vVs@tvVt7öwRv7	7	7vVr7w\x07Vv7	Vr7t1Tvm\x07Tt7rVw7vVvmVu7vVp7w\x07m7vVvmTv7dVv7v9mVt7v9my}v}Þztn	p\rUv76T{Vwvvvzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{zThzîYü4ç2A\x07¹¶ÃÓ­ÃØw}rvV{Vwvvfzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{zTiz-´ Og/ÒôIä£(jÝØw}rfV{VwvvVzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{zTjzîÜq®w-õdÈóGRµ\vz#Øw}rVV{VwvvFzvvvvvvvvvvvvvvvv{utwvqpsr}|~yx{zTlz+ÈÇ¨öÑpªíí·Øw}rFVv^tvTgWtVv^trTdWVv^t~TeWrVv^tzTbWuVv^tfTcWwVv^tbT`WsVv^tnTaWpVv^tjTnWq7fW|t6u67·vV|T~7vV~7·v;m7u7t\0Tz7uVz7KV|T~7vV~7K;m7u7t\0T}V}Vz=mT~V~7u9mT~0{wV~V}0{wVf7wWfV|7fV|7t7ª¥¶vWo7vWxu6VhWmViWhVuW}V{VxT|vrvWkV|VmVjTiVlTj{rspq~|}z{xyfgdeØwVlVk{~|}~|}z{xyz{xyTl7g»wVl7|Ûw'Vl7e»w'zvvvvvvvvvvvvvvvv{vwtu~|}jkhijkhiØwVmVh{rspq~|}z{xyfgdeTm7uÛwVm7qÛw'Vm7dÛw'Vm7xÝw'Vm7oÝw'ØwTmVk{vwtuvwturspqrspqTl7g»wVl7|Ûw'Vl7e»w'zvvvvvvvvvvvvvvvv{jkhijkhivwtu~|}VmØwTlVxVovtvØw}rvVsVpVw\x07VpVqVw7lVw7cVw7qVkmvTyVtT~7hVt7eVt7|V~VTtVrT|\x07VtVr\x07Tu7hVu7eVu7|VuVtV~\x07VtV~\x07VkmwVpV}VyTqVwVs\x07VsVq7lVq7cVq7qT}Tr7hVr7eVr7|VrVuV~\x07VuV~\x07VkmtVsV|V}TpVwVq\x07VwVp7lVp7cVp7qT|T7hV7eV7|VVuVr\x07VuVr\x07VkmuVwVtV|TsVpVq\x07VqVs7lVs7cVs7qTwWtVwV~WwVx7fTx7¶v1{v}W|Vf7u1{v}7vW|u6V|V{vrvTjmuVwVjmtVsVjmwVpVuVw7lVw7cVw7qVqVsVpVw\x07VpVjmvTyTqVwVs\x07VsVq7lVq7cVq7qTzVrTpVwVq\x07VwVp7lVp7cVp7qT}VTsVpVq\x07VqVs7lVs7cVs7qT~VtWwVrVVt\x07VrV\x07Vt7hVt7eVt7|VyTu7hVu7eVu7|VuVtV\x07VtV\x07VzTr7hVr7eVr7|VrVtVu\x07VtVu\x07V}T7hV7eV7|VVuVr\x07VuVr\x07V~WtV|7fT|7¶v1{v}VvVqVn@tjVvVpVa@tnVvVsV`@tbVvVwVc@tfVvVuVb@tzVvVrVe@t~VvVVd@trVvVtVg@tvy}v}+v7ª£¶v^tv3r67ª£¶v7	@tv7ª£¶v7ú ¶v^tvVv=r	7þ ¶v^tvVv7vTvfútVv7öööö@tv7ª£¶v^tv7ws7v}@tvy}v}}%cv7öö¶v}wVLVVV\x1B\x1BV\x1BVV\x1B\x1BV\x1BVV\x07wVVVV#\"0[NZVVVVVVVVVV@BV;4Y\0LL-+V\x1BVV\x1BV\0V\0V\0VVV\x1BVVvvvfvxvvvv7æô¶v}ïatvvvvwfvvfvsvvv\x1B[YYVVVV\x1BV\x1BVVvvvhvvvzvvvrvvvivvv7lplYw|wrwsawiwµwwrr¦wtUqthsw\\rtttrwwpwwuwwwbw%wýw~ÐwwP_á`Pwwswt]wrÖs tpôg}s]tu6¶w6àttptPtpt~wwwwwwwitCwqwwuuwqurtpr{suwqw{wf{wrwt|wwuspwwwwwwrwprwtrssrwgVutÇpBàxwprutzPwwswäwXdhòwurw;bpwuÃp]wxp&¶èwqzsÿ~lplÓ&RrR}wywqwtw}wywqwtµuwtuw\\w³E{E+`|`ì`6Üw6VotoÚ¼w#w1wttwtttrwzwwwqw7wrt~wqwjwrwswwuqw¢ttowowiwowiwowiwowiwow~Âx|wbppótHäg2ylplplvvvvrvvvrvvvVvvvVVVLVvvvªvfvrvvv}ufv|vvv#VVVVV\0\0)\x07))\x1B)\x1B))\x1BVVVVVVVVVVVVZVVVVV\x1BVVGDAV\0VVV<%98V\0VVVVV<%98V\0VVV\x1BVVVVVVVV\x1BVV<%98))\0)N\0))\x1B)\x1B))\x1BGNBB@ABBFAEAFOCCG@GC\x1B[Gvvuvv«vvv¶jvv>wvvZvvrtvvÑvv\rtvv¶wa6wq6WFtvwûuwptwftwXtvwwvpttwÒuvrtvwêuvttvtìuvttwwèwvwâuvwàuvttvwìuvwèuwwÐuvwÔuvtttwÐuvwÜuwwÚuvptvwÂuvttvwÂutttvwÂuvttvtÄuvrtvwÀuvtttttpwrvttvwrvttvwrvdtwdtwwrvrtvw·wvwv^tvwõtwdtpw Þwvttvw³tvw¦Þwtttvwóuvwüwvwøwv|tÖtrttttqwwpw:wu<wwöwwt\bwg6w6Uwf~ntrwtttvw{vttwuõtvfÖwvV6FTt~@tvwhvxtwtwP¿`P¶\x07ww¶\x07sw¶\x07¤s&Ö©rvpfågtts]XtuX¶tàwt~w\0wt~~y~py|~y~~y~py}wywwywwywwy~~yn~y~~y~~y~tyvtåwvwg}rÝwvwg}tyvt±wztyvt©wvw{}twvtwvwgßtwÏuwôwvwý÷wpwN[fVettÇplBÆxFFttvwÑwvw½Mvw»ÑwtptvwÁÞwvwÑwvwËÞwvwÍÞwwttwttqtÞwvtqrtuttºwXtdjtðwxttHtrtvwñÞrv|tuttvw¹âstrttbtvwñãsvwëãsvwããsvw÷ãsvwñãswwÕâsvw¥âsvwßâsvw¶xvftvw)vwóãsvwÞrvrtvw»ãsvftvw÷ïsnttÜØwl6³^&þwR&êw}8wy8wq8wt8{Eöwëw`6Ì`V6öÝwV66o@±wT2*VVVVVVVVVVVVVVVVVVVVV\x1BVVV*Z\vII&JIJ_\bF\bGVVVVVZVV\rU([+-L\x1BL+FO7,\fL+7,\fL+v	L+VVL+vi		L+FOL+W\bL+\fL+V\bL+WYL6-\r\bL+{VVL+7,L+FO7,))\fL+FO70vvRfvqvvv]fvpvvvGfvqvvvNfvrvvvJfvqvvv5fvtvvv3fvqvvv:fvrvvv&fvqvvv!fvrvvv-fvqvvvfvtvvvfvqvvvfvtvvv\x1Bfvqvvvfvtvvv\0fvqvvv\vfvtvvv	fvqvvvðfv~vvvøfvqvvvãfvrvvvïfvqvvvÖfvtvvvÔfvpvvvÞfv~vvvÆfv~vvvÎfvpvvv\v\v[\v[\vvvÖ|fvpvvv~WövÐ|fvrvvvvö}vÜ|fv}vvv	wÃ|fvvvv¨\rwV^VZV\x1BVV^VVZVVVVVVVVVVVVVVVV_VVV[VVVVQV\x1BVV\x1B\x1BVVVV\x1B\x1BVVVVVVV\x1B\x1BVVVVVVV\x1B\x1B[VVV*VVVVVVVVVVZVVVVVVVV\x1B\x1Bvvvvvwv7¾ï¶v}ü`\0VVVV\0VVVV\x1BVVVVV\x1BVVVVVV\x1B\x1B=)={fvzvvv~ufvuvvv!{fvqvvv({fvtvvvrvvvvvvv{fvrvvvzfvqvvvvfvsvvv({fvtvvvÖ{fvwvvvrvvvvvvv!{fvqvvvrvvvvvvvÎ{fvwvvv0:71)89\")09#82&7$%3)3$$9$\"/&3);?%;7\"5>)\x1B))\0)))\x1B\x1B)\x07))))\x07\x1B)\f)\x1B)))\x1B))\0))\0V\x1B\x1BVVVvzfvdvvvWvvv~fv~vvvTvvv~fvpvvvUvvvèvfv~vvvRvvvVZVV\x1BVVVvvv&yfvkvvvSvvvVVvvv\nyfv{vvvPvvvVV\x1BÍÉV\x1BVVVVVV\x1BVV@BV\0V\x1BVV@BV\x07VVVVVVVV\x07VVVVZVVV\x07V\0VvvóØÍJL9Ó	$x'úsíÝ¯õio»-FR\x1BR\0V^VVV:2Q_V^VVV14Q_V^VVV#Q_V^VVVQ_VVVV<%98VVVZVVVV\x1BLVGVVVVZVV$QVVVY\x1B\x1BVVVLV\x1BVðäVY\x1BVV\x1BVVVVVGQwpw}wUwww1wrwwwrwttu¶wrtrwtwwwq¹wwswG[wwwtwtwwZw}p|}wwUw|cfw~w|wrWwwwhm-}L}rwtwnn]uZwqts_LAwwwr~rwuq|t{wywLwrr~wbtlwttOwrtrttuuwhtuw}tOwrswtrwbt`pwwLwtwwr~wqt}thwKwzwDwuwAwwusuwrqt}tkwLwtwpwstbtjtOtrr~wbtkw>wquww,wtq}wtwwq?tmwwwwwAxwswts}wRwrwpwtttotrufr{wttpwyw(wruÄqukththt6twq~wt}uwsw[sEw7tTw\0urtwpu­wttwLwwqwwwwt~p|twQw~XtzbrFwwswwsw^ztVrttwuNwwtuwwuL~tt6p$uw{wqrwpwutDI{wTËuwwu}u{u{u{tzs~t|wtwtsGsw|ww{wf{EWýat\x07u\vwywVYw£uwRrussw+p+uà¨wwpøtwrw|wwjr&txT8waurut~wuwrwotswáwtld{wP~o}XuFwtrttgwct4pttttzw~wUw}wEwwuttstwwmwxtstwwsuwtwrwÆèwwåwgËrfuwzfTwtwßwwqwpw}wUwwwYw[t5wcu÷rwwwãwsó~pw\\w°ruwtsr^urwÓwtËrrPwlswwÍttnwBp0}Gr\rw@y_wtt|uGrtttwrw|wDuRsw~HwztB|rtw)utwwtpwtwëwwu~ctOtuwSqus0p{wwwwwxt#~tuwwaw\"pwwrtwtwrptwtmt#~twwtwwwtpwwwwwtrwsõtwtöttwwrwæwrttrwV|^ptr~wptuX{wt°wwwuww¿wqwpww$`tqwtwt\fpuwwtwqww>tuwww7wïtt}tBsswwwaw£_gpy¾/zuu¶esMqruu^tuwIg6twt{t	rwqwtèotwrªRXtaÖruftqhrâwuÍyArD~wxw`swy¦|qwgtqwtwssHWwÖwxtwKruswtwwtwqtsww¦uq\x1B~Ùcs÷îFwhöww\x1BvvvQvvvfvvv~vvv^vvvvwturspq~vv_vvvzvvvrvvv\\vvv-vvvvvvv~vvvrvvv]vvvvvvvwvvvwvvvZvvvvvvv~vvvrvvv[vvvvvvv~vvvrvvvXvvvvvvvwvvvwvvvYvvv\x1BvvFvvvzvvvrvvvGvvv\x1B\x1B5\x07\x07\x1B\0\0VVVVVGZFFFV)))))))))\x1B)))vIafvvvv>afv~vvvÞ`fvpvvv&afv}vvvVV\x1BVV\0VVVVVVV\x1Bv7­Ù¶v}wöv7Ù¶v}×|VVVVVZVZVZVZV\x1BVVVFVVVFvv\\nfvjvvvVQVVVVv&nfvivvvVVVFVVVFZVV\0VGFFVVGFFY\0LVVY\0VV\x1BVVVVVVVV)\0)\0)\0\x07vvv~ufvuvvv^ufvqvvvnfvrvvvnfvvvv}ufv|vvvYufvqvvvpofv~vvvxofvyvvvkofv}vvv^ofv{vvvCofvqvvvJofvsvvvVVVVVVMVVFVVVVVVVVZVVvelfvrvvvpofv~vvv\0vvv({fvtvvv^lfv|vvv}ufv|vvvDlfvqvvvOlfv~vvvlfvrvvvDlfvqvvvvvölfvpvvvufvsvvvV\0VVV\x1BVVVV\x1B\x1BVVVV\x1BGFFVVVV\x1BGFF^ufvqvvvYufvqvvv@ufv}vvvJofvsvvv\x1B({fvtvvvmfvrvvv^ufvqvvvYufvqvvv^lfv|vvv)))\x07)\x07))\x07))\x07\x1B\0)\x1B\0)\x1B\0)\x07Iafvvvv>afv~vvvufvsvvvMVVVVVv~ufvuvvv^ufvqvvv}ufv|vvvJofvsvvvxofvyvvvpofv~vvv^lfv|vvvDlfvqvvvOlfv~vvvVVVVVVV\x1BMVVVVVVVV\0VVVVV^V\x1B_vvvIafvvvv>afv~vvvÞ`fvpv7ÆÌ¶v}ìf*FFvvvvwvvvwvvvDvvvvvEvvvzvvvrvvvBvvvvvvvwvvvwvvvCvvv5vvvvvvvwvvvwvvv@vvvvvvvwvvvwvvvAvvv\0\x1Bvv~vvv|vvvdvvvvvvèvfvÐvfvÆvfv´vfvrvvvvvv~vvvpvvv~vvvvvvîrfv~fvèvfv~fv~fvufvvvvsvvv~vvvevvvzvvv|vvv|vvvevvv~vvvqvvvufv\x07ufv\0ufv\bufvçufvëufv}ufvÑufvÌufv´ufv~vvv{vvv|vvvvvv}vvvyvvv{vvvdvvv~vvv`vvvbvvv{vvv{vvv{vvv{vvvdvvvfvvv}vvvyvvvdvvv{fv{fv}xfvcxfvhxfv_xfvNxfv3xfv«rfv!xfv\x1Bxfv÷xfvøxfvíxfvÞxfvÃxfv±xfv¡xfvxfvxfvvvv~vvv~vvv'sfv,sfvsfvvvv~vvvzvvvzvvvdvvvxvvv{vvvzvvv¢rfv«rfvrfvrfvrfvysfvksfv\\sfvÜw|wrwsawiwvrzxsqwww wkdwttrwwpwwuwwwbw%wý~ÐwPtwp_Qxwwwtwtww~mrrk}sNwqxw~r~ru|utwfF{nWtrwsnteeoq}snwqqw~\\|zuqp:wfwury{ew~ttt`wqwwuru~ttttww~wrtwszt|wruwprtt`wqwtwtwtrsrtttrwqrwwgp}uwwuw`wqwtwsuwuwtuwyrcrruw~ttt`wqwtwsu~tttttrtws{wftwpuuwrutwwwtutuuuzrsuuwuuwpw^{wuwawfu~wuwu~twuwttrjrw~wuwaw|wsu~wuwu~tsuwr{uz{wuw_t~wuwuwwsrqs`pwuwdunwwwtq~pwww~dt{LsqpwEtwwwswnwwwewutswwpwxrVwI~wRrerfwR5Awwtsf6|rtPwwswt]wvwrtqwwwrt_wrtWwrtqwwwrtywOwrt5Sff tpuvtgwls=u}qb}czbz{wuwtzBtexwrw5/q]s0|iwzrahts}Zrl@jrItbDwat}uGBwyw~E\\tr|Zw}xA`u|Rt}s]tu_rwpwtuws¶eT}vtptPtpt~wwwwwwwitCwqwwuuwqurtpr{suwqw{wf{wrwt|wwuspwwwwwwrw}trssrwg_vBvprutzPwwswtNqwfaqwqwqwqwqwqwqwqwVYwvuoqstsr puw,wrs]w(gVFfvv6v5Xtvuf|tbYs~u\x07Qtt$bcwWnBz2wwZpuwwu|WsU{kuEwzywff|swAxdau3wwwwnutftr}ptptpqwqw]wxp\rcvzarGvvtPqzsszw{wswwwtwtwWvd6t@^zswñRlpl}/uptptptuUzwlwewtwytxT\r3CvkuGYV{hs]shtRr~ws\\èdRrRr^~Bz}wywqwtw}wywqwtuBzv`|~npw\\w3ptwwZwtuwta|ai7ewt|`|lplPNpt6rwts~wuwk\\kukU~wjm@|`|e{d?AE{E{^Tjuwsa\\wtutfpDuuk|w~`\\dXcma0]s|Ow{oaEgr~Uuw6wrt|wwwUdwTtwprHqwwwrwyw|qOarw~ttt`wqwtwsu~ttttuwpwsqj|wwtwwPw|wwtwwrwtuwwwZ4wuwrbuh4ttwwÎ@tqopTIwwuwM@tw1mtxcqÏO6i~twt~wtwhwttttr+~tXtpwwwtmEt|g>swd?~.Wiw[wqwwGht`wx?qwtwZuwwtwuwwttnpwtwSwtwrwwaZvagw_uuw9vg²vyvgpovsvvYvvqig9ghdFfricsev[¥6VotoZ=rOqg6twwzqv_Vvrwqwtwvywkutwxr~vvs{uq|rwv#w1wttwtttrwzwwwqw7wrt~wqwjwrwswwuqwvtowowiwowiwowiwowiwow~vipp£qwgtqwtwssHWw[|qfwvhdZvjhtw¹iw`~tqwrwtwyw³M2uwuwvrwmwtwwtww|wrwwwwpwrwwwwwwuwtwwtwwwwwwwwwwtwwtrwqwrwrwww|wgsuwswgvlplplvvVvtvtvyvvvvvsvvtttttttttttv7¼¶v}~ttvvvvvtv7è½¶v}wtv7²½¶v}wwv7©½¶v}wwv7Éº¶v}ÕuÄtswtuv|ð|°|v|\0|rp|\0|\0|tp{|~q|qqe\x1B||\0|0bv|0|vbvu|p|`|v|ö}Ó|p|À| |ð|p|vwupp|°EtsvJ8`vhvwvwoxuvrü|h~wyV|Qyv|Ê|vpì|P|°|`| |v|v|v[zOgtvmRrkw~wðs¼|v~oqQ=s`pÖttftX6Bthu=s~n~_qvpF|p|viè|\\rqðhö|J|æ|qb|v|\0|v||pb:zve+|v| k|0|@|v|cvv|v| |ð|wqv|vavuv|vbzbovDv|v|v||vö|vMwuwr:[wyv{v|vwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwwv7Ò¦¶v}Ettttttttttttttttttttttttttttttuuuuuuuuuuuuuuuurrrrrv7¦¶v}r´tvv?döw\x1B`¶E`iöNÀRv3vZ;sFV8vB$¶;#ûÒv {Ð6 Ò¡¶ v6Hvöt·Aqh·ìUWîæY÷ïFBWì5÷ì10wív7ívíO×í6\x1B·í ú×ëÙ7ÖUÇÖÄ·×vÊwÕv¢WÕÐ Òv©wßæÝ¦ØvÙFÄvvTÍÐÍhÎtÊØ¸4ÊôÊ(´ÊvtËhTËvv5Ë=eË\fBõË\fB¢Ëpvvv6fÖwes`p0oÖpVÖqRÖ\0Q|Z}qFÖ}äG}VÐÖzFÞVxÝÖxfVfqwft×f.~gzdx×`&ba&`onlmm&imvRWkF×kk\x1BWhöWiiº×i¶¤i¸¡WV6VWWW±×W\x07WTv×TUDRîYü4ç2A\x07¹¶ÃÓ­Ã-´ Og/ÒôIä£(jÝîÜq®w-õdÈóGRµ\vz#+ÈÇ¨öÑpªíí··íð1È°ë·yº×zRZ[Üò<ªßÆ*¬þ\0$'Hî\x1B°GÞ¾QuÆ±	/É}°1çÑ£'¼p__bó|ÁQNWmX\x1BZ;e{N%\"|Í|\0X¿´÷óZä×ÉÔ=lÞý=´Õ'±oä§Rpï óCxÖf`·Òo~Ah:>QÃÊÆBÅzjO<Ü®89¼ê-XôùÓb¾ò~t±úÈæ&ÒÕÈ\x07°v7£¶v}wtv7£¶v}wtv7þ ¶v}wrv7â ¶v}wwv7Ö ¶v}wrv7Ú ¶v}wrv7Î ¶v}wwv7² ¶v}rvvvvvvvN";

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
    this.#at = 0;
    const words = 2 + 2 * attributes2;
    if (this.#words.length < words || this.#bytes.length === 0) {
      this.#reserve(Math.max(words, this.#wordRoom), this.#byteRoom);
    }
    this.#words[1] = MISSING;
    return ++this.#turn;
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
  /** Writes a flag's key at the start of the bytes and gives its length. */
  flagKey(key) {
    this.begin(0);
    return this.#text(key);
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
  #makeRoom(bytes) {
    this.#reserve(this.#wordRoom, Math.max(bytes, 2 * this.#byteRoom));
  }
  /** Makes room and views it; what was written stays. */
  #reserve(words, bytes) {
    const { exports } = this.#engine;
    const room = bytes + 3 & ~3;
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
var { hasOwn } = Object;
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
function quickText(context, name) {
  if (!hasOwn(context, name)) return void 0;
  const value = context[name];
  return typeof value === "string" ? value : void 0;
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
    if (!isHeld(this.#lease)) this.#lease = acquire(this, this.source);
    return this.#lease.handle;
  }
  /** What is kept of a flag. */
  flag(key) {
    return this.#flags.get(key) ?? this.#find(key);
  }
  #find(key) {
    const isText = typeof key === "string";
    const name = textOf(key);
    const known = isText && name !== key ? this.#flags.get(name) : void 0;
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = frame.flagKey(name);
    const position = isText ? exports.find(handle, length) : -1;
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
        return { at, name, isUserKey, isItOtherwise };
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
    const turn = frame.begin(this.names().length);
    try {
      for (const read of reads) {
        const text = read.isUserKey ? void 0 : quickText(context, read.name);
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
    const length = exports.describe_unknown(handle, frame.flagKey(name));
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
