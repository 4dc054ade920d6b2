"use strict";
var __defProp = Object.defineProperty;
var __getOwnPropDesc = Object.getOwnPropertyDescriptor;
var __getOwnPropNames = Object.getOwnPropertyNames;
var __hasOwnProp = Object.prototype.hasOwnProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};
var __copyProps = (to, from, except, desc) => {
  if (from && typeof from === "object" || typeof from === "function") {
    for (let key of __getOwnPropNames(from))
      if (!__hasOwnProp.call(to, key) && key !== except)
        __defProp(to, key, { get: () => from[key], enumerable: !(desc = __getOwnPropDesc(from, key)) || desc.enumerable });
  }
  return to;
};
var __toCommonJS = (mod) => __copyProps(__defProp({}, "__esModule", { value: true }), mod);

// js/index.ts
var index_exports = {};
__export(index_exports, {
  EngineError: () => EngineError,
  FlagEvaluator: () => FlagEvaluator,
  SnapshotError: () => SnapshotError
});
module.exports = __toCommonJS(index_exports);

// target/package/bytes.js
var bytes_default = "#$###$4&¢¢¢$¢%¢¢$¢%¢¢#$¢#$¢$¢&¢¢¢#'¢¢¢¢#(¢¢¢¢¢###'¢¢¢¢$¢#$¢%¢¢$%¢#%¢¡#+¢¢¢¢¢¢¢¢#(¢¢¢¢¢$¢)¢¢¢¢¢¢#%¶$&2QRQ@qVY\\\\VYS[#.2QRQ@v\\WYW\\WYUUTY#/2QRQB#+&'*'%%'%'%&#%%$$%#&**&(%,'+%''(0)(#)&&&)'()1($%(%**%)$$$)2)'''$%#3*####&&&&&&&((%#(#$(,,+--%%$$$#+$%%+',%$99#§+(&$#4)<&¢$d££ã#.¢#dÃÈã#.¢#děÌã#.*Č%=)%#-#-*#4+#63#>)#B+#Z/#M'#c'#A'#&)#~0#(#3)#+0#b0#`/#a)#r2&$8&%4#y5#|2#t8$$3#%,>$#d$.8[mv\\eeiijkhh/$)-­â(»ï$'^¢(¡'&F#dă$E'G#d«Éã#P##d$j'c3?.%c%c%c%c%c%c%c%c%c%c%c%c%c%¡%c%c%c%c%c%c%c%c%c%c%cdËÈã#K%#h'cdËÈã#d¢Y%#dïÈã#K%#DUdóÈã#K%#DLdïÈã#e££££3Z%#d÷Èã#K%#D%d÷Èã#d#Y%#C'e'Z%Û$C'e#Z%Ó$C'e££££ã#Z%Ë$C'e#Z%Ã$C'e££££ã#Z%»$C'd#Y%CC'e££££ã#Z%;C'e'Z%3C'e#Z%+C'e££££ã#Z%#C'd#Y%OC'e££££ã#Z%GC'C'Y%[C'C'dGY%WC'C'd»$Y%SC#C%C#C%l>E#d£££Cp'cC#d&r'cd#CLd&CLR##dĒĚ%CLd%P##dâ$>D(C#d&D%.C'd_C(CLC(>EJC%C#C(>EO3CC'K%_'cdã­ã#DAdQD9d%D,C'K%cD)/-.C'K%cD)C'K%gD&C'e#Z%sC'C&Y%oC'C)Y%kC&h0(d#D#&cC#C)P##E(d,E%d:n0'd$C%d¶££'h0'C&C#d$E#j0#.C&D#/'.dED9dE3(E6h0$C6d±®ã#R##^#CC6dġ­ã#Ġ###Ġ.#3C6dđ­ã#Ġ###Ġ.##d%D,eE//.3}#.d$dE3#.C(dþ#j0#C'd$Y%wC'C#d$E)Y%sdJD9dô®ã#DA%cC&C)p0#C'dĜ#DYC'd´$DZC'dē#DPd$D,&cC'K%kD%%c&cC%C)P##E+d,E#d:n0$d$C#d¶££'h0$C&C)d$E)j0#.C&D)/%.%c%cC+dĀ#j'cC'C)Y%sC,d$0%C+dOi0$dDD9dě®ã#DAd&D,/-.d¨£££D6C'd¨£££Y%{C'C)d$E)Y%sC'C'K%wd$Y%wd#D9/+.C'C)d$Y%s.C'd£$C'dë#3)C'K%£$0'CYCZR##^##CYCZP#%]#%C'C'K%·$Y%C'C'P#³$]#C'C'L&«$Z&C'C6Y%d#D%d#D2d#D3d#D0e#D_d#D7d#D;g########Ddd#D+d#D<d#D8d#D>d#DGe#Dad#D5g########DgĠ/################Djd#DVF#dó&E$G#C'dSE[K%#DCC$C6Y%gC$d»¼ã#Y%kC$d$Y%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%¢%c%¢CPK%#E#d#q'cCPK%+D=C$dcD,CPK%'/$.C$d³&C$dcdĚ¶ã#d,C#3VC$K%¿&D,C$K%»&D-C$K%·&D4C$K%³&E#d££££j0$C-D=C4.D(C$C,Y%ë&C$C=Y%ç&C$C(Y%ã&C$dě$C$dã&dó·ã#d&3EC$K%£%D-C$K%ğ$D4C$K%ě$E#d££££j'cC$K%³%D1C$K%«%D(C$K%§%D,C$K%¯%/%.C$C,Y%Ó$C$C=Y%Ï$C$C(Y%Ë$C$C4Y%Ã$C$CCY%»$C$CCd3Y%¿$C$C-Y%Ç$C-d*p'cC-h0*C4P##d]i0)C-d$i0*C4P#$d]i0)C-d%i0*C4P#%d]i0)C-d&i0*C4P#&d]i0)C-d'i0*C4P#'d]i0)C-d(i0*C4P#(d]i0)C-d)i0*C4P#)d]i0)/*.C4d&dE#C4i0%C#C4D%C4C#D1C4D#&cC#P##d]i0)C#d$D#C1d$E10#.C%C-d+E&n0'/&.C$K%Ë&D1C$K%Ã&D(C$K%Ç&.D%CCCCK%/d$Y%/%cCCK%+E&dċ*r'cC#'cC4d'K%#E%dE&d'd+C%d&E%>C#l0ZC%d#C&C#dJn>0YC437.C,h0:C(d'K%#E#dE%d'd+C#d&E#>C,l0YC#d#C%C,dJn>0$C(37/:.CCK%#C&i'cCC3q.CCC&d$Y%+CCK%'C&dKE&C1]#HC&d#]#GC&d££££Y%;C&C%Y%7C&C(Y%3C&C,Y%/C&C-Y%+C&C4Y%'C&C#Y%#/9./V.C-d+D&.&cd£¥§+C%C4E)K%#E#dÝėċô&C#d£¥§+C)d'K%#E#dÝėċô&C#d£¤¥§d£¤¥§j0$C%d+E%C&p0#..C%C-j'cC-C%D#C%C4D%&cC%P##d]i0%C%d$D%C#d$E#0#..C-d,p'cC-d,j0%C4L##eÒď¨¶ºÐ»Úė#¨C4d+T##eĖ#¨§s0$/%.d$D1d$D#d#D%d$D/&c%cC%C2E&d+p'cC1P#ê·cE)C&P#ê·cE&r'cC&C)j'cd$D/d#D%C#E2d$D#/&.d#C%d$E)C)C/iE&>D%C)d#C&>C#D#/%.C#C%d$E#C2D/d#D%/$.C&d,d§Àã#3w#.C#C%E1d,l0#.d$D1d$D#d#D%d$D)&c%c%cC%C3E&d+p'cC1P#ê·cE*C&P#ê·cE&n0$C&C*j'cd$D)d#D%C#E3d$D#/&.d#C%d$E*C)C*iE&>D%C*d#C&>C#D#/%.C&d,d§Àã#3w#.C#C%d$E#C3D)d#D%.C#C%E1d,l0#.C2C3C2C3nE#>E0d-r0%C/C)C#>E#C0E%C#l0&C%d-r0&%¢dê·ã#C#dê·ã#C03xE;'cd,C0E#C0C#C0n>d$D#e££££ÃãÓQD_C0D&d¢D2d¢/$.d$D2d#D%d$D&d#D/&cC&E)C%E.d+p'cC&d¢C%E&dl0<d+C%C/E1d+n0:%c%cC&dó·ã#P##E*C1P#ê·cE&r'cC&C*i0$C)d$D&d#D%d$D2C)D//%.C.d$E&C/D2d#D%/$.d#C%d$E*C*C2iE&>D%C*d#C&>C)D&.C#C2j0$..d$D2d#D%d$D&d#D)&cC&E*C%E<d+p'cC&d¢C%E&dl0<d+C%C)E1d,r0*%c%cC&dó·ã#P##E.C1P#ê·cE&p'cC&C.i0$C*d$D&d#D%d$D2C*D)/%.C<d$E&C)D2d#D%/$.d#C%d$E.C.C2iE&>D%C.d#C&>C*D&.C#C2j0$..d,D2d,C)C/C)C/n>D&d#D%%c%c%c%cC#1%#%$.C#/&.C#d¡D%d#D1&ce$C1dê·ã#R##Ġ3Ġ/bbbbbbbbbbbbbbbbĠqĠ¬$ĠÌ$Ġì$EiĠ@#©Ġ5e$CiĠ@$©ĠA$CjĠsDjC%C1d%E1j0#.CjCjCjĠ0+,-./012#$%&'()*ĠsĠ@#D_C#C%i0$.&ce$C%dê·ã#T##©C_§D_C#C%d$E%j0#..d#.D%C$d,Y%×%C$dê·ã#Y%Ó%C$C-Y%Ï%C$C4Y%Ë%C$C2Y%Ã%C$C%Y%¿%C$C-Y%»%C$C#Y%³%C$C&Y%¯%C$C0Y%«%C$C_Z&£%C$d$Y%ě$C$d#Y%·%C$d³&DEC;d#jDD%cC-C$d£%E?K%7E)d+E#n'cd,C?K%3E:D2C?K%?D1C?K%+D&C?L&#D_&c%cC?%¢%cC_C#C4T##«e$¦s'cC?C)d,E)Y%7CD0&/$.d,C&C1C&C&C1l>CD>E%C%d,p>D3C)C4D@C%D#%c%c%c&cC#C3i'cd#C1CD>D%C&D#&cC#C%p'cC?C)d,E#Y%7CDh'cC?d#Y%?.CEC#Y%+CEC)Y%'CEd$Y%#//.C#d$E#d,r0(C#C)E*C-r0&C#dê·ã#P##C*C4P##i0#.C?C)C:E)Y%7C2CDh0)=/*.C#C)E/C-r0%C#C@D.C#dê·ã#C#d$D#P##C.P##i0#.C/C&d$D)CDh0&/(.C*C-dß¬ã#3w#.C-C%C)E#C#C-l>C-dï¬ã#3w#.C#d,dÏ¬ã#3w#.d#.E1Y%?.C)d+E#C-l0#..C?C-Y%7CEd#Y%#.C$K%³&h0$.C$d&Y%§%C$dó·ã#Y%£%C$C,Y%ğ$C$d%Y%ě$C$d»$d'C$dě$dö·ã#då#3W.C$dË$d×¸ã#d)C$d»$3LC=d(D&%c%¢%cC=h0#C&D#C(D%&c%c%cC%d3K%#E*d££££i0#C%d+K%#d*j0#C%d'K%#E2K##dĈÿ¨¶)C2d&K##dąû¸Æ)h0$.C%dCD%C#dCE#0$/%..C*d¤£££i'cC%d7P##E)d%j0&.C$d*Y%¿&C$d³³ã#Y%»&C$C,Y%·&C$d%Y%³&C$dě$C$d³&dÐ·ã#d0C*3VC$P#ğ$D)C$K%ě$E3d££££j'cC$R#Ġ$C$dĢ$P##d3D(C$P#³%D<C$K%¯%D%C$K%«%D1C$K%£%D/C$K%§%/%.C)dĢ$d%j0%.C$d/Y%¯%C$dÞ·ã#Y%«%C$d*Y%§%C$d³³ã#Y%£%d$D1C$d$Y%ğ$C$dÝ·ã#Y%ě$C$d³&C$dě$E#d&3NC$K%·&D2C$K%³&D*C$K%»&D%C#C,35C%d#k0/%cC%hE#0#C%3(E1h0)C#0#C1C2C%ğ-##.C$dĢ$P##D<C$R#Ġ$D0C$K%£%D/C$P#ğ$D)C$K%ě$D3C*'cC2d'K%#E#dE8d'd+C#d&E;>C*l0UC;d#C8C*dJn>0TC237.C3d££££i0$C0C<d3D(d$D<C%.D#C$C1Y%ć$C$C#Y%ă$/+.%c%g########C=h0#=C&D#C(D%%c&c%cC%d3K%#E*d££££i0#C%d+K%#d-j0#C%d'K%#E2L##eēíì¾ùï¾ÝĄ#¨C2d+V##eĊí$¨§s0%.C%dCD%C#dCE#0#.g########/$.C*d¥£££j0$C%d;N&#.Egg########Cgg######|ch'cC$d-Y%§%C$dæ³ã#Y%£%C$C,Y%ğ$C$d%Y%ě$C$d»$d)C$dě$dć¸ã#d_3W.C=h0)C&D#C(D%&c%c%cC%d3K%#E*d££££i0#C%d+K%#d2j0#C%d'K%#E2L##ećí¼®ù±¾ÝĂ#¨C2d*L##eĂď¨¶ºÐ»Úė#¨§s0$.C%dCD%C#dCE#0$/+..C*d¦£££i'cC%K%?D<C%K%;D0/+.C$d2Y%¿&C$d½¸ã#Y%»&C$C,Y%·&C$d%Y%³&C$dě$C$d³&dČ¶ã#d)C*3VC$K%£%D/C$K%ğ$D0C$K%ě$E3d££££j0(C/D</*.C$d-Y%¿&C$dæ³ã#Y%»&C$C,Y%·&C$d%Y%³&C$dě$d'C$d³&dĄ¶ã#d+C*3VC$C$N&«%\\&ă$C$K%£%E)d+D(C$K%ğ$D3C$K%§%D/C$K%³%D%C$K%·%D</*.d#C0d,dçÀã#3Y#.C#C%d,d×Àã#3Y#.C1d,dÇÀã#3w#.d$C%3#.C$C$N%§%\\&ă$C0d+D(C$K%¯%D%C$K%³%D<C0D)/%.d#D0.d+D;C$d+Y%ï&C$dÌ¸ã#Y%ë&C$C,Y%ç&C$d%Y%ã&C<d#C0>D8%c%c%c%c%¢%cC='cC&D#C(D%&c%cC%d3K%#E*d££££i0#C%d+K%#d+j0#C%d'K%#L##eęåìî¹ï¾ÝĖ#t0&.C%dCD%C#dCE#0#..d#/$.%c%c%cC*d#q'cC%K%;D#C%K%7D%/$.C$dě$C$dã&dĚ¶ã#d,C*3VC$K%£%D#C$K%ğ$D%C$K%ě$E*d££££i0#C$C$L%«%Z%Ã&C$C$K%³%Y%Ë&C$C$K%§%Y%¿&C$C#Y%»&C$C%Y%·&C$C*Y%³&/$.C%C#d(E1D@%c%c%c&cC%D#C1h0$C1dCD1C#dCD%C#d3E.K%#d££££i0#.C#K%+D*C#K%'D#dS3(E3h0%C3C.Y%+C3C*Y%'C3C#Y%#C$d$Y%£%C$C3Y%ğ$C$d'Y%ě$d$D/&cC@C%E#j'cC#dCD%C#d3E.K%#d££££i0$C#K%+D*C#K%'D#C$K%ě$C/i'cC$dě$C/d$d'd/3gC$K%ğ$D3.C3C/d/E1C.Y%+C1C*Y%'C1C#Y%#C$C/d$E/Y%£%/$..C$C$K%£%E%Y%ă%C$C$L%ě$Z&û%/$.d#D%C$d#Y%ă%C$e££££ã#Z&û%.C$C$dû%Y%ó$d#D/C$d#Y%ğ%C$e£££££$Z%ė%C$C$dó$Y%Û%C$dě$C%C$dÛ%dďºã#3_C$K%ğ$E*C$K%£%d%D1C$K%ě$DGd+D>C*D%&cC$K%ă%D2%c%c%c%c%c&cC%C1i0$C%K%#D#C%d'D%C#C2r0#.C$K%ÿ%C#d/E@K%#D#g########DfC8h0$/'.CG'cC*CGd%3u.Cdg######ē¢'cC$C$K%ğ%Y%¿&C$C$L%ė%Z%·&C$K%û%E#h0+C$K%ÿ%C#d/3u/+.C$dě$C$dã&35dB3(E#h0$C#d¾»ã#L##Z#:C#d·»ã#L##Z#3C#d§»ã#Ġ###Ġ.##C$C$L%ě$Z&³&C$C$K%£%Y%»&C$d%]#Ë&C$dBY%Ç&C$C#Y%Ã&C$dBY%¿&/%.C$C#Y%£%C$d%Y%ě$C$C@K%'Y%§%C@K%+E.K%#D2C$C$dã&Y%ğ$C2d¥£££i'cg########g########C.N&+EeCeg########E3>CeCe>DfC3h0&C$d»$d,C$dě$dÆ»ã#d?3WC@K%#D#/&.C$d³&C$dě$dâ»ã#d6C23VCGh0$C*CGd%3u/$.d$dB3#.C$K%ě%D;%cC/'cC;d/D%&cC%d'K%#E.'cC%K%#E2d'K%#E#dE*d'd+C#d&E#>C.l0YC#d#C*C.dJn>0&C237.C%d;D%C/d$E/0#..C$K%ė%E#'cC;C#d;3u.C$K%û%E#h0'C$K%ÿ%C#d/3u/'./T.C@K%'E;d#k0/%cC;h'cd$D2/$.C;3(E2h'cd$C;3#.C;h0#C2C#C;ğ-##.CdCfÃDdC$K%ė%C/i'cF#d3E>G#C>d'C$dė%E@K%#E#C@K%'d'C#d$E#C#d'p>E.d+d;3fC>K%'d$i'cC>K%+C>K%/3#.C>K%+D#C@C.Y%#C@C#Y%'C>d3G#C$K%ě%D>.C>C/d;E#C;Y%3C#C2Y%/C#C;Y%+C#Cf\\&#C$C/d$E/Y%ğ%/#.#.d'dS3#.C$K%³&E3d££££j0%.C$K%»&D;C$K%·&DGC$K%¿&.D2C;C2C,d½¸ã#d2C0d$C0>EKC8C$d»$3PC$d(Y%ã$C$d¸¸ã#Y%ß$C$C,Y%Û$C$d%Y%×$C$d#Y%ï$C$e£££££$Z%ç$d#D#C=h0%&c%cC(d3K%#E%d££££i0#C(d+K%#d(j0#C(d'K%#E#K##dĕčÔÎ)C#d'P##dĖ#h0&.C(dCD(C&dCE&0#.d#D#/%.C$C$L%¿&Z&ă$C$K%·&E)d+D(C$K%»&D/C$K%Ç&D%C$K%Ë&D</&.C%d§£££i'cC$C(K%?Y%£%C$C(K%;E#Y%ğ$/$.C$d(Y%¿&C$d¸¸ã#Y%»&C$C,Y%·&C$d%Y%³&C$dě$C$d³&dĒ¶ã#d+C%3VC$K%ğ$D#C$K%ě$E3d££££i0#C$C$N%§%\\&ă$C$K%£%D/C$K%¯%D%C$K%³%D</$.C$K%£%d'd#C#>E%h0%C#d+C#>EQC%DFC2d;D@C$d¿&D\\C$dě$d'DIC$d«%DWC$d·&DRC$dğ$D>%c%¡&cC$d$Y%ó$C$CVY%÷$C$C$d×$Y%û$%c%c%c%cCQK%#E#d#q'cC$CQL%'Z%ğ$C$C$dó$Y%§%/$.C$dě$C$dó$dĚ¶ã#d,C#3VC$K%ě$E3d££££j0$.C$C>K%+E0Y%ē$C$C>L%#E_Z&ċ$C$K%ď$D=C$dċ$d×¹ã#d&C$d»$3LC$d#Y%ó%C$e£££££$Z&ë%C$d-Y%ç%C$dÃ¹ã#Y%ã%C$C0Y%ß%C$d%Y%Û%C=d(D,C_ÊD1%¢%cC=h0#C,D#C1D%&c%c%cC%d3K%#E(d££££i0#C%d+K%#d-j0#C%d'K%#E&L##eĆāÜÆ¹°Ā×Ē#¨C&d+V##eđĉ$¨§s0$.C%dCD%C#dCE#0$/%..C(d§£££i'cC%K%?D/C%K%;D#/(.C$d-Y%¿&C$dÃ¹ã#Y%»&C$C0Y%·&C$d%Y%³&C$dě$C$d³&dĒ¶ã#d+C(3VC$K%£%D/C$K%ğ$D#C$K%ě$E3d££££j'cC$P#³%D<C$K%¯%D%C$K%«%D7C$K%§%/%.C#0'.C$d/Y%¯%C$dÞ·ã#Y%«%C$d-Y%§%C$dÃ¹ã#Y%£%C$d$Y%ğ$C$dÝ·ã#Y%ě$C$d³&C$dě$E#d&3NC$K%·&D.C$K%³&D*C$K%»&D%C#C035C%d#k0.%cC%h'cd$D7/$.C%3(E7h0&C%h0#C7C.C%ğ-##.C$K%£%D/C$K%ğ$D#C$K%ě$D3C*'cC.d'K%#E&dE(d'd+C&d&E&>C*l0TC&d#C(C*dJn>0SC.37.C3d££££i0&d$D<C%.D&C$C7Y%ć$C$C&Y%ă$d+D&/(.C$C$K%«%Y%ć$C$C>K%+E#Y%ē$C$C>L%#E_Z&ċ$C$C#Y%ă$C$K%¯%D%C$K%³%D<C_ÊD#C$K%ď$D//(.d$C%3#.%cC/h'cd+D&d#D7/$.C#C/d'D?d+D&d#D7d#DX&cC$d$Y%û%C$CXY%ÿ%C$C$dÛ%Y%ă%%c%c%c%¢%c%c%c%c%c%cC#K%#E%d#q'cC$C#L%'Z%·&C$C$dû%Y%¿&/$.C$d³&C$dû%dĚ¶ã#d,C%3VC$K%³&E3d££££j0$.C$CRK%+EMY%ē%C$CRL%#E_Z&ċ%C$K%ď%D(C$dċ%E%dÿ»ã#d&C$d»$3LC$d³&C%dõ»ã#d,3EC$K%»&D/C$K%·&D.C$K%³&E3d££££j'cCWC$Ġ#%¿&Ġ.%#/+.C/d#k05%c%cC/h'cd$DS/$.C/3(ESh0$C/h0#CSC.C/ğ-##.C$d³&C$dċ%dČ¹ã#d+3EC$K%»&DNC$K%·&DBC$K%³&E%d££££j'cCWC\\Ġ#%#Ġ.%#C$CNY%§%C$CBY%£%C$C%Y%ğ$C$d)Y%ě$/'.C$d)Y%£&C$d·ºã#Y%ğ%C$CMY%ě%C$d%Y%ė%C$d#Y%¯&C$e££££ã#Z%§&%cC('cC_ÊD%C(d(D(&c%cC%d3K%#E*d££££i0#C%d+K%#d)j0#C%d'K%#E&K##dęåÔÎ*C&d'R##dĈĉ$h0&.C%dCD%C(dCE(0#..d'D*d#D(d#/*.%¢C*d§£££j'cC$d)Y%ï&C$d·ºã#Y%ë&C$CMY%ç&C$d%Y%ã&C$d³&C$dã&dĒ¶ã#d+C*3VC$K%»&D&C$K%·&E(C$K%³&E%d££££i0$=CWC\\Ġ#%#Ġ.%#C$C&Y%§%C$C(Y%£%C$C%Y%ğ$C$d)Y%ě$d'D*/'.C%K%?D&C%K%;.D%d'D*d#D(d#C&d'd#C%>E3h0)=C%d+C%>D%d#D7&c%c%c%c%c%c%c%c%c%c%cd(C%K%#E&d££££C&d#q>d$1&%#$(.%cC%d+N&#Ed¼g######cfCdÀCdh'cC$d³&Cd3$C$C$K%·&E&Y%Û&C$C$K%³&Y%×&C$C&Y%Ó&/$.%¢Cdğ)E_e#|'cd63(E*h0+C$d#Y%ë&C$C*Y%ç&d6DHC$d6Y%ã&d#/$.d73(E*h0+C*dP]##C$C*Y%ç&d7DHC$d7Y%ã&C$d$Y%ë&e#C_ D_d$.D.C$d³&DTd6D&C_Ebeċ*}'c&cC&CTEDd'C_E`C_e³ñ#£E_e³ñ#¡ ÊEEdĢĢ&dć#E:d$R#÷Àc^##CDd%CEC:dć#dĢĢ&d$R#÷Àc^##C&d'D&C`eĢÏą'y0#..C_e,y'cCTC&d%E&C_ÊE:C:dĢĢ&dć#E:dć#dĢĢ&d$R#÷Àc^##C:ÐD_.C_sCbe#uh'cCTC&d$E&C_Êd$P#øÀc]##.C$dSE:d6C&Y%'C:C&CTY%#C$K%SD&%c%cC$K%WE:CHC.n'cC$dã&C.C:d$d$3gC$K%ç&D*C$K%ë&D./$.C:h0$.C:'cC*C.C&C:ğ-##.C$K%¯&D(.C$C$L%ã&Z&Ó&C$C.C:Y%Û&.C$dKC$dÓ&3dC$K%OD&C$K%KD./+.C%d/K%#D&C%d+K%#D*C%d'K%#d££££i0$C&h'cd$D./&.C&3(E.h0)C&'cC.C*C&ğ-##.C&d££££j0%d#C53#.d'd(C%d'P##E&>E.3(E*h0/C.'cC*dĚ¯ã#dĞ¯ã#C&>C.ğ-##.C$C.Y%»&C$C*Y%·&C$C.Y%³&C$dCC$d³&3dC$K%GD&C$K%CD./).%cC&d#q'¢C&h'cd$D.d$D5/&.C&3(E.0$C&D5d$(d#.C53#.C&'cC.C*C&ğ-##.C.D5.C$C&Y%»&C$C.Y%·&C$C&Y%³&C$d[C$d³&3dC$K%_D&C$K%[D./'.C$C7Y%·&C$d$Y%³&C$C$dė%Y%»&CIC$d³&dė»ã#d@C&3VC$d)Y%ě$C(h0*C*D%&cC%d'K%#E&'cC%K%#C&3u.C%d+D%C(d$E(0#./*.d$d63#.d$d73#.d$C&3#.C$K%§&C(i'cC$d§&3o.C%d3D%C$K%«&E*C(d&E:C&Y%'C:C.Y%#C$C(d$E(Y%¯&C7d$D7C3d3E30#./(.d$C/3#.C$C$K%Ã&Y%ć$C$CRK%+E#Y%ē%C$CRL%#E_Z&ċ%C$C#Y%ă$C$K%ď%D/C_ÊD.C$L%Ç&/..C$K%§&E%h0#C*C%d&3u.C/h0&CSC/3u/&.d$C.3#.C$K%§&.D:%c%¢%c%c%c%c%c%c%c%c%c%cCNd%E71-#$****%**&*.CBR##dČÿ$j0&%cC(C:r'cC*D+/$.C:d&D%C(h'cd'D+C*C%3u/$.C*C%d'C(d&E%3=E+h0(.C(ÐCae££££¦§Dad#D%d$D(/-.CBR##dđí$CBd%P##dĔ#0(/).CBL##eĆāÜÆºÏ½ÚĖ#u0'/(.CBL##eĖċ¨¶êđÿÒĚ#¨CBd&L##eĕċðĞĘÑ½Ýċ#¨§e#u0&/'.CBR##dĈą$j0$/&.d'C%3#.CBR##E%dĊċ$i0$C%dďċ$i0$.C$d+Y%ï&C$dČ¹ã#Y%ë&C$CMY%ç&C$d%Y%ã&C$d4Y%Ç&C$d¦ºã#Y%Ã&C$CNY%¿&C$CBY%»&C$d5Y%·&C$dĔ¹ã#Y%³&C$dÓ&C$d³&d&3NC$K%Ó&D&C$d»$d*C$dã&C$K%×&E%C$K%Û&3WC&'cC%C&3u.C('cC*D%&cC%d'K%#E3'cC%K%#E7d'K%#E&dE.d'd+C&d&E&>C3l0[C&d#C.C3dJn>0ZC737.C%d+D%C(d$E(0#..C:h0$C*C:d&3u/$.%c%c%c%c%cC('cC*K%'D3C*K%#D&C(d$j'cC*d+D%C(d$dĢĢĢĢ$D(&cC%d'K%#E.'cC%K%#C.3u.C%d+D%C(d$E(0#..C:'cC*C:d&3u.C71-&'''''$''%'.C:'cC*C:d&3u.C$dDY%Ç&C$díºã#Y%Ã&C$CNY%¿&C$CBY%»&C$d$Y%·&C$dÝ·ã#Y%³&C$dã&C$d³&d&3NC$K%ã&D&C$d»$d+CMC$K%ç&E%C$K%ë&3WC&h0(C%C&3ud#/).CBL##eĆāÜÆºÏ½ÚĖ#u0%C3ÐCae££££¦§Dad#D%d%D(C&D+/).CBL##eĖċ¨¶êđÿÒĚ#¨CBd&L##eĕċðĞĘÑ½Ýċ#¨§e#u0$C3ÐCae££££¦§Dad#D%d&D(C&D+/(.CBR##E%dĊċ$i0$C%dďċ$i0$.d+3(E+'cC+C3Y%'C+C&Y%#Cae££££¦e$§Dad$/&./V.C$d³&E.C&C33T%cC$K%³&h'cC$d)Y%ï&C$d·ºã#Y%ë&C$CMY%ç&C$d%Y%ã&C$dSY%Ç&C$d½ºã#Y%Ã&C$C3Y%¿&C$C&Y%»&C$d$Y%·&C$dÝ·ã#Y%³&C$dÓ&C.d&3NC$K%Ó&D*C$K%Û&D%C$K%×&D(C$e$Z%³&C$C$dã&Y%»&C$d»$d+C.C(C%3WC*'cC(C*3u.C3h0$C&C33u/$.C$L&»&Dad'd(CBR##dĊċ$i>D(d#D%C3h0&C&C33u/&.d#D(d#D%/%.d#.D(d#D%CNd&j0#C(CBR##dđí$CBd%P##dĔ#hD%.C$C%]#·%C$C/Y%³%C$CSY%¯%C$C/Y%«%C$CaZ&£%C$C+Y%ğ$C$C(Y%ě$.C$K%ě$E.d)j0$C$K%§%D/C$K%£%D.C$K%ğ$D3C$K%ó%D7C$K%ï%D&.C$C$N&«%\\&ă$C$L&³%/'.C$L&³%D_C$N&«%DdC$K%§%D*C$K%£%D(C$K%ğ$D%C$K%ó%E/C$K%ë%i'cC$dë%3p.CXd$DXC$K%ï%E&C/d(E7C_Z&;C7Cd\\&3C7C*Y%/C7C(Y%+C7C%Y%'C7C.Y%#C$C/d$E7Y%ó%C#d3E#C?j0#..C;C2C0dº³ã#d*%¢%cC='cC,D#C1D%&c%cC%d3K%#E*d££££i0#C%d+K%#d*j0#C%d'K%#E(K##dęåìî)C(d&K##dČåÜÆ*h0&.C%dCD%C#dCE#0#..C$K%£%D/d#/$.C*d¦£££j'cC$d*Y%¿&C$dº³ã#Y%»&C$C0Y%·&C$d%Y%³&C$dě$C$d³&dČ¶ã#d)C*3VC$K%£%D/C$K%ğ$E.C$K%ě$E3d££££i0$=C$C$N%§%\\&ă$C$L%¯%/&.C%K%?D/C%K%;.E#d$C#>E(C/d#C#>E*C$d»$3Pe#Da%c%cC=h0#&c%c%cC1d3K%#E#d££££i0#C1d+K%#d+j0#C1d'K%#L##eēćÈĞÉÑ½ÝĜ#t0$.C1dCD1C,dCE,0$/%..C#d¥£££j0$C1d;L&#Da.C@D%C;D#%¡%cC*'cC*d#k0.C*3(E#0$d$C/3#.&ce$D_e#C%h0%=C%d;D%C#N&#C#d;D#g########h0#.e£££££££££¢/$.C*'cC#C(C*ğ-##.C#ÐC*ÐeC©§D_C/ÐeC©.D`C$N&ë%DdC$K%ï$E#C$K%ç$i'cC$dç$3p.CVd$DVC$K%ë$C#d(E%C_Z&;C%C`C7Ð§Z&3C%Cd\\&+C%CaZ&#C$C#d$Y%ï$CQd3EQCFj0$/)..C$d+Y%¿&C$dÍ¹ã#Y%»&C$C0Y%·&C$d%Y%³&C$dě$d'C$d³&dĄ¶ã#d+C#3VC$C$N&«%\\&ă$C$K%ğ$D3C$K%£%D.C$K%§%D/C$L&³%.E_eC«ÊD<C_ÊD%C7'cd#D)&cC&C)d(E,K%3E*'cC,K%7E+d'K%#E#dE(d'd+C#d&E#>C*l0PC#d#C(C*dJn>0OC+37.%c%c%c%cC,K%#d$1&#$%&.C,K%+E0h0%C,K%'E8D#C0D(&cC#d'K%#E,'cC#K%#E*d'K%#E+dE=d'd+C+d&E+>C,l0TC+d#C=C,dJn>0SC*37.C#d+D#C(d$E(0#.C8C0d&3u/%.C,K%+E#h0$C,K%'C#3u/$.C,K%+E#h0#C,K%'C#3u.C)d$E)C7j0#..C.D#.C$K%ë%E(h0#C&C(d(3u.d#D+C$dç$EDK%'DI%cCDK%+E:'c&cCIC+d(EFK%/D?CFK%3E@'cd#D5&cC?C5d(E,K%3E*'cC,K%7E)d'K%#E&dE(d'd+C&d&E&>C*l0QC&d#C(C*dJn>0PC)37.%c%c%c%c%cC,K%#d$1&#$%'.C,K%+E&h0&C,K%'E,D*C&D(&cC*d'K%#EE'cC*K%#E1d'K%#E)dE.d'd+C)d&E)>CEl0VC)d#C.CEdJn>0UC137.C*d+D*C(d$E(0#.C,d'K%#E*dE)C&d&E(d'd+C*d&E&>l0TC&h0%C)C(dJp0%/S.C,K%+E)h0%C,K%'E,d'K%#E&dE(d'd+C&d&E&>C)l0SC&h0$C(C)dJp0$/R.C,K%+E)h0$C,K%'E,d'K%#E&dE(d'd+C&d&E&>C)l0RC&h0#C(C)dJn0Q.C,37.C5d$E5C@j0#..CFK%+E('cC?d'K%#E&dE)C(d(E(d'd+C&d&E&>l0OC&d#C)C(dJn>0NC?37.CFK%7E*d#m'cCFK%;E)d'K%#E&dE(d'd+C&d&E&>C*l0OC&d#C(C*dJn>0NC)37.C+d$E+C:j0#..CDK%#E('cCId'K%#E&dE)C(d(E(d'd+C&d&E&>l0MC&d#C)C(dJn>0LCI37./#.C2'cC;d/D(&cC(d'K%#E+'cC(K%#E)d'K%#E&dE=d'd+C&d&E&>C+l0NC&d#C=C+dJn>0MC)37.C(d;D(C2d$E20#..C#d+D(CGh'cC#D)/$.C;CGd;3uC#D).CCCCK%/d$Y%/C(d+ÐC)ÐeĢ$¦§ÊD+C$L&ă$E_eC«ÊD(C_ÊD*CCK%+E#dċ*r'cC3'cC+d'K%#E%dE#d'd+C%d&E%>C3l0LC%d#C#C3dJn>0KC+37.e%D_C*h0%C(d'K%#E%dE#d'd+C%d&E%>C*l0KC%d#C#C*dJn>0JC(37/%.%c%¢d££££C4h0#=C-d#k0'C-h'ce$D_d#/$.C-3(E&h0$C-'cC&C4C-ğ-##.C&ÐC-ÐeC©§D_C-.D&CCK%#C#i'cCC3q.CCC#d$Y%+CCK%'C#dKE#C<]#HC#d#]#GC#C_Z%?C#C&Y%;C#C%Y%7C#C(Y%3C#C*Y%/C#C/Y%+C#C+Y%'C#C3Y%#e%D_/%.d$C-3#.C8d#k0$%cC8h'cd#D<d$D%/$.C83(E%h'cd$C<3#.C8h0#C%CKC8ğ-##.Cgg########ÐD_C$N%ë$DdC$K%ç$D#.C-d#k0#%cC-h'cd$D(/$.C-3(E(h0%C-h0#C(C4C-ğ-##.C$C-Y%³$C$C(Y%¯$C$C-Y%«$C$C)]#§$C$C<Y%£$C$C%Y%C$C<Y%C$C2Y%C$C;Y%C$CGY%C$Cd\\%C$C#Y%C$Cg\\&{C$C_Z&sC[K%'E.K%+E)C.K%#E+i'cF#d3E5G#C5d'D-C.K%'D&d$D,d'D*%cd'C+d$E#C#d'p>E%E#dĢĢĢĢ&n'cd#D(/$.C#d%E(dğĢĢĢ*n'cd#D(/$.%c%¢C+'cC&C+d%d'C(3=/$.C(3(.E#h'cC-d'Y%'/$.C-C#Y%'d#D,.d+D*.C*C-C(Y%#C-C,Y%#C5K%'d$i'cC5K%+C5K%/3#.C5K%+D#C.C%Y%#C.C#Y%'C5d3G#.C$d«$D:C.K%'C)d%C6Y%#C.C)d$Y%+C[K%+DHd#D#C$d#Y%û$C$e££££ã#Z%ó$C_e%t'cC$C:3dd'D)d&D3C$K%'D(C$K%#D1/).C$C$dû#E#Ġ#&#Ġ.&£%C$C#Ġ#&3Ġ.&³%C$C#Ġ#&CĠ.&Ã%C$C_Z&ě$%¢%cC_e$t'cC$N&£%Eeg######|ch0$d¢D%d#D=&cC=C%C=d$C=E&d$C&Ûg##ăĢĢĢĒdÆg######|cÅCeE#>E=C&C%C#>E%l0#.d%/%.C$K%³%h0#d$/$.d#.D3%cC$K%¿%E+'c%cC+d;C$K%»%D4C+d&D#%cC4%¢C+d'l'cg#######£Ddd#/$.%c%cC+d'd%E%h'cg#######£Ddd#D,/$.C%d$E%d$C%dġĢĢĢ*E(d%D,g#######£DdC4D%&cCdC%N&#ÃC%d;N&#ÃC%dSN&#ÃC%dë#N&#ÃC%dă#N&#ÃC%dě#N&#ÃC%d³$N&#ÃC%dË$N&#ÃDdC%dã$D%C(d%E(0#.h0$.CdC4C,d;E%N&#ÃC%N&;ÃC%N&SÃC%N&kÃDd.C#h0$C+d.d;D%&cCdC%N&#ÃDdC%d;D%C#d$E#0#..C4D(d#D,C$d#Y%»&C$e££££ã#Z%³&d'D-g########Dfd#D)&cCfC4N&#EeÃDfCeg########'cCfCdÆDed¢D#d#D%&cC%C#C%d$C%E+d$C+Ûg##ăĢĢĢĒdÆCeE&>E%C+C#C&>E#l0#.C$K%³&C,i'cC$d³&3oC$K%·&D-.C-C,d&E#C)Y%'C#C%Y%#C$C,d$E,Y%»&.C)d$D)C4d;E4C(j0#.C$K%·&D2C,C$K%³&E#r0%C#d&D#C,h'cC2C#3u/$.C2C#d'C,d&E)3=E20%//..d'D2d#D,.C$K%·%D*C$K%»%D&%cC$K%¿%EKh'cd#D-d'D)/$.CKd&E#3(E)h0&CKd;D(C#d+d&d$D-C$d»&D+C)D#C&D%&cC$C%L&3Z&Ã&C$C%Ġ#&#Ġ.&³&C$d;C+3dC#C$L&;Z%#C#d+D#C%d;D%C(d;E(0#..C*'cC&C*d;3u.C$C-Y%ë&C$C)Y%ç&C$CKY%ã&C$CKY%ï&%cC,h'cC$dÛ%C$dã&C$K%Ç%C$K%Ë%3O/$.C$C,Y%ã%C$C2Y%ß%C$d%Y%Û%.C$C$d«%Y%»$C$C$d»$Y%×$C$dû%C$K%³%C$d×$dď²ã#3_C$K%«%D<C$K%¯%DI%cC$K%³%EFh'cd'D#/$.CFd;E)3(E#h0-.d#D0C$d#Y%ğ%C$C#Y%ě%C$CFY%ė%C$K%ÿ%D+C$K%û%D7C$K%ă%E%h0'C+C%d%D;CHd/D.d#D8d'D4C+D)&cC)D%&c%cC%d'D)CFC%K%#E>n'cCIC>d(E*K%+D?C*d££££Y%+C?d££££j0$.C;C)E%j0$/*..C*K%3D&C*K%/D(d&D2C*K%7E%d££££j'cC$d³&C$dã&C*K%;E#C*K%?3OC%'cC#C%3u.C$K%³&D2C$L%·&D_.C?d(EDd;D@%cC&h'cC(D-/$.C(C&d(D5C8D&C(E-D,&cC$C,Ġ#&#Ġ.&³&C,K%3DEC,P#?D0C$d3C.C,K%7E/C,K%;3HC&d%D1C$K%3D*%cC&'cd#D#d#D%&cC*C%C4K%#i'cC&D%C#D&/&.C#d$D#C1C%d'E%j0#..C$K%ó$C&i'cC$dó$3nC$K%÷$D4.C1C4C*Y%#C$C&d$E8Y%û$C8D%.CE'cC/d'K%#E#dE*d'd+C#d&E#>CEl0LC#d#C*CEdJn>0KC/37.C-C$Ġ#&³&Ġ.&#C-C0]#7C-C&Y%3C-d;D-C%D&C,dCE,C5j0#..C@d;D*%cC?h'cC(D#/$.C(D#C*CDi0#CDh'cd+D#/$.C(CDd+C*3=E#h0H.%cC-C(E%d;E&C@r'cC#D,/$.C(C-i'cd+D,C#C*3u/$.C#C*d+C%3=E,h0(.C$K%ğ%E(C$K%ė%i'cF#d3E/G#C/d'C$dė%E*K%#E#C*K%'d'C#d$E#C#d'p>E%d'd;3fC/K%'d$i00C/K%+D#C*C%Y%#C*C#Y%'C/d3G#.C$K%ě%E#C(d;E%C>Y%7C%C&Y%3C%C,Y%/C%C_Z%'C%C2Y%#C$C(d$E0Y%ğ%C)C;j0#./'.3#.d$C-3#.d'C#3#.d+C%3#.C7'cC+C7d%3u.C$P#Ï%DG%cC0C$K%ė%E%r'cC#D>/$.C%d;D%C0h'cd'D>C#C%3u/$.C#C%d'C0d;E)3=E>h0(.C$K%ç&D#%cC$K%ã&E%C$K%ë&E8p'cC#D7/$.C%d&D%C8h'cd'D7C#C%3u/$.C#C%d'C8d&E)3=E7h0(.C$C$K%ã%Y%»&C$C$L%Û%Z&³&CF'cd#D/&c%cCIC/d(E4K%+E.d££££i0#C4K%/D1C4K%3E-'cd#D,&cC1C,d(E)K%3E('cC)K%7E&d'K%#E#dE%d'd+C#d&E#>C(l0IC#d#C%C(dJn>0HC&37.%c%c%c%c%cC)K%#d$1&#$%'.C)K%+E(h0&C)K%'E&D%C(D#&cC%d'K%#E5'cC%K%#E*d'K%#E)dE+d'd+C)d&E)>C5l0NC)d#C+C5dJn>0MC*37.C%d+D%C#d$E#0#.C&d'K%#E#dE)C(d&E%d'd+C#d&E#>l0LC#h0%C)C%dJp0%/K.C)K%+E(h0%C)K%'E&d'K%#E#dE%d'd+C#d&E#>C(l0KC#h0$C%C(dJp0$/J.C)K%+E(h0$C)K%'E&d'K%#E#dE%d'd+C#d&E#>C(l0JC#h0#C%C(dJn0I.C&37.C,d$E,C-j0#..C.'cC1d'K%#E#dE&C.d(E%d'd+C#d&E#>l0GC#d#C&C%dJn>0FC137.C4K%7E(d#o0#C4K%;E&d'K%#E#dE%d'd+C#d&E#>C(l0FC#d#C%C(dJn>0EC&37.C/d$E/CFj0#..C<'cCIC<d(3u.C$K%Ã%E#'cC$K%Ç%C#3u.CKd#jD4C$K%÷$D%C$K%ó$D&C$K%û$D#C$d+C:3dC$K%/D(C$K%+D1C#C&r'cC%D)/$.C&d%D&C#h'cd'D)C%C&3ud#D#/$.C%C&d'C#d%E%3=E)h0%.CHK%+E+CHK%#E%i'cF#d3E/G#C/d'C%CHK%'d'C%d$E%C%d'p>E&d'd[3fC/K%'d$i0)C/K%+D%CHC&Y%#CHC%Y%'C/d3G#.CHC+d$Y%+CHK%'C+d[E%C=Y%'C%C3Y%#C%C$L&³&Z%+C%C$K%»&Y%3C%C#Y%WC%C)Y%SC%C(Y%OC%C1Y%KC%C4]#HC%CG]#GC%C8Y%CC%C7Y%?C%C0Y%;C%C>Y%7.CP3:C$dó&G#/(.d'C%3#.C1d,dÇÀã#3w#.d'C)3#.C&d,d,d·Àã#3w#.C/K%+C/K%/3#.C6d$E6hD,C'K%sE)C'K%oE&l0#..d&D,/(.C'C#Y%s.C'd£$C'dë#3)C'K%£$d$j0$.C'P#³$D,C'K%¯$D)C'K%«$D9C'K%§$DA/%.C'C'R#´$^#C'C'P#¶$]#C'C'K%·$E+Y%C'C'P#³$E9]#C'C'K%¯$E,Y%C'C'K%«$E6Y%{C'K%sD)C'K%oD&.%cC&C)n'cC'K%kD%&cC%C)P##d,E#d:n0%d$C#d¶££'h0%C&C)d$E)j0#..%c%c%cC6d¨£££j'cC'dĆ#P##D%C'R#D#C'C+Y%¯$C'C#C%d3E(d+C9E%Y%«$C'C,Y%§$C'C6Y%£$d#DAdFD0dè½ã#D#d$D+d(D&%cC6d#k0#C%h0#C(d0C9d(D%C,d3D#&c%cC#d+K%#d)j0#C#d/K%#E(K##dĖéÄÎ)C(d'R##dĐå$0#C#K%#d££££i0#dô#D0dė¼ã#D#d*DAdĐ¼ã#D+d'D&/%.C#dCD#C%dCE%0#.dè½ã#D#.C03(E6h0$C0'cC6C#C0ğ-##.C'd£$3:d$D,C0D9/-.C'K%?D.C'K%;D1C'K%7D]C'L%/D`C'K%#D-C'K%'D,C'C'K%+E+Y%§$C'C,Y%£$C'C'd£$Y%kC'dû#C+C'dë#d÷²ã#3_%c%cC+h'cd$D)/$.C+3(E)h0$C+d$j'¢C+d$E#'cC)d$C#ğ.#.C#C)(C).d$]##.C'K%D9%cC'K%E6d%l0#C6C6d#jD0C9D#d#D%&cC#h0$%cC#K%#E5C+r0#C#d'K%#E&C+r0#C,C5d[E*K%OE(C,C&d[E&K%Oj0#C*K%KC&K%KC(3x0#C)C5d#]##.C#d'D#C%d$E%C0l0#..%c%c%cC+'cC,C+d[E&D5d#D#d#D%&c%cC#C+r0#C#C)P##0#%cC%C,E&K%OE(h'cd$D6/$.C&K%KD%C(3(E6h0>C(h0#C6C%C(ğ-##.dS3(E*h0(C*C(Y%+C*C6Y%'C*C#Y%#C'd$Y%«$C'C*Y%§$d'D8C'd'Y%£$%cC5C&d[E%i'cd$D0/$.d$D0&cC#d$D#C%D(&c%cC(d[D%%cC#C+r0#C#C)P##0#%c%cC(K%OE8h'cd$D9/$.C(K%KD&C83(E9h0$C8h0#C9C&C8ğ-##.C'K%£$C0i'cC'd£$C0d$d'd/3gC'K%§$D*.C*C0d/E&C8Y%+C&C9Y%'C&C#Y%#C'C0d$E0Y%«$C%C5j0'/%./B.C#d$D#C5C%E(j0$...C'K%§$D*C'K%£$D8.C)C+D5d#D%dkD(C)D#&cC#C5j'cC#d$D&C#P##d$j0(C&D#.C(d[D(C+C%d$E%j0#.C+D%/'.C#d$D#C&C%d[E%j0#..C1'cC.d'K%#E#dE&C1d%E%d'd+C#d&E#>l0=C#d#C&C%dJn>0<C.37.C'K%{DAC+'cC)d'K%#E#dE%d'd+C#d&E#>C+l0=C#d#C%C+dJn>0<C)37.C'C'Ġ#%»$Ġ.&/).C,C%d[3/C%d$C+r0#C,C(D#C%d¢C+D9&c%c%cC&C5j'cC&d$D(C&P##h0$C(D&.C,C%d[E(C#L%SZ%SC(C#Ġ#%CĠ.%CC(C#Ġ#%3Ġ.%3C(C#Ġ#%#Ġ.%#C%d$D%/$.C#3/C(D&.C#d[D#C9d$E90#..C'C%Y%§$C'C,Y%£$C'C'd£$Y%kC'dċ#C%C'dë#d÷²ã#3_C)C+3uC1'cC.C1d%3u.C'K%D6C'K%D9C'K%DAC'K%{E#'cC'K%C#d%3u.C'C'Ġ#%»$Ġ.&C*C0d/E0D(d#D#%c&c%c%c%¡%cC*C#E&E5d'K%#E+'cd#D)C5d+K%#D1C'C5K%#E#C'K%Ol'¢C'K%KC#d%K%#(d#.Y%§$C'd»¼ã#Y%«$C'd$Y%£$C'C'K%d$Y%C'K%E)dĊ*n0&C'dû#C'd£$35dX3(E.h0'C.dĈ¼ã#L##Z#PC.dû¼ã#Ġ###Ġ.#CC.dë¼ã#Ġ###Ġ.#3C.dÛ¼ã#Ġ###Ġ.##C'C'L%{Z&kC'C'K%Y%sC1d#k01C10$e$/%./,.C13(E#h0'C1'cC#C+C1ğ-##.C#ÐC1ÐeC©§.D_C'K%C)i'cC'dċ#3q.C'K%C)dKE#C'L&kZ%#C#C'K%sY%+C#d¤)^$GC#C_Z%?C#C1Y%;C#dXY%7C#C.Y%3C#dXY%/C'C)d$Y%.C1'cC+C13u.C&d/E#C0j0$/)..d$dX3#.d$C13#.d'dS3#.d$C+3#.d$C03#.C(C5d/j'cC5d3D#C0C&d/d/D(&cC#d'K%#E&'cC#K%#C&3u.C#d/D#C(d$E(0#..C8'cC*C8d/3u.C%D+.C'C'K%Y%sC'C'L&Z&kC'K%D^C'K%GE%'cC'K%KE(d'K%#E#dE&C%d%E%d'd+C#d&E#>l06C#d#C&C%dJn>05C(37.C'K%Ï$D&C'K%Ó$E%'cC&D#&cC#d'K%#E0'cC#K%#E*d'K%#E(dE)d'd+C(d&E(>C0l08C(d#C)C0dJn>07C*37.C#d+D#C%d$E%0#..%cC'K%Ë$E%'cC&d'K%#E#dE(C%d&E%d'd+C#d&E#>l07C#d#C(C%dJn>0$C&37.C`eK«DcC`eC«ÊD&C`ÊD0C'K%×$E#h0,/+./4.C'C)Y%sd¼¯ã#DAd@D9d&D,C6d¨£££i0#C'dû#3:.%cCO'cd#D&d#D6d#D%d#D#&c%c%cC%d$0#d#D%%c%c%c%c%c%c%c%c%c%cC#CJP##E(dþ#1F&$).............................'.*#.C(dEi0$/,.C&D%/,.C&d$D&/*.C&d$h0$/'.C&d$0&.d$D*d#D&C6d$E6dĢ#p0(dÔ®ã#DAdCD9/+.C&d$0$/%.C&d$h0$.d$D&/%.C6C6d#jD6d#D&/$.d#D%.COC#d$E#j0#..C,D*C)D#.CJC#COC#COl>E)D0C)D#%cC0%¢&cCJC#E%h0$=C#d$E#CJP##d-j0#.C%CJ.E&i'cd#D%/$.d#D+d#D%C0C&E(d'r'cC&D#C(dE+D%&cChC#Ġ##Ġ/ââââââââââââââââĠJĠ¬$ĠÌ$Ġ/$###$###$###$###ĠqĠÑ$DhC#d'D#C%d'E%0#.ChChChĠ0+,-./012#$%&#$%&ĠÑ$EiCiCiĠ0'()*#$%&#$%&#$%&ĠÑ$Ġ>#D%C(C+i0$.C&C+D#C0C+C&D(&cC%C#O##dâ¢mD%C#d$D#C(d$E(0#..C9d#k0#C9h'cd$D6/&.C93(E6h0$C9h0%C6CAC9ğ-##/%.3#.d$C93#.d#D,d#D(%cC)h0#d#D&C)d'r'cĠ/################DhCJD#C)dE&D(&cChC#Ġ##Ġ/----------------ĠFĠ¬$ĠÌ$Ġ/$###$###$###$###ĠqĠÑ$DhC#d'D#C(d'E(0#.ChChChĠ0+,-./012#$%&#$%&ĠÑ$EiCiCiĠ0'()*#$%&#$%&#$%&ĠÑ$Ġ>#D(C&C)i0$.C&CJD#C)C&D-&cC(C#P##d-iD(C#d$D#C-d$E-0#..C%d$DAC(d$D+C9ÐC*ÐeĢ$¦eC©§.E_eC«ÊD&C_ÊD0.C'K%GE%'cC'K%KE)d'K%#E#dE(C%d%E%d'd+C#d&E#>l0/C#d#C(C%dJn>0.C)37.C'K%'D(C'K%+E%'cC(D#&cC#3/C#d[D#C%d$E%0#..C'K%#E%'cC(d'K%#E#dE)C%d[E%d'd+C#d&E#>l0/C#d#C)C%dJn>0.C(37.C'K%3D(C'K%7E%'cC(D#&cC#d'K%#E5'cC#K%#E-d'K%#E)dE*d'd+C)d&E)>C5l01C)d#C*C5dJn>00C-37.C#d+D#C%d$E%0#..C'K%/E%'cC(d'K%#E#dE)C%d&E%d'd+C#d&E#>l0/C#d#C)C%dJn>0.C(37.C'K%;E%'cC'K%?E)d'K%#E#dE(C%d%E%d'd+C#d&E#>l0/C#d#C(C%dJn>0.C)37.C'd»$3KC'K%Ï$D(C'K%Ó$E%'cC(D#&cC#d'K%#E5'cC#K%#E-d'K%#E)dE*d'd+C)d&E)>C5l01C)d#C*C5dJn>00C-37.C#d+D#C%d$E%0#..C'K%Ë$E%'cC(d'K%#E#dE)C%d&E%d'd+C#d&E#>l0/C#d#C)C%dJn>0.C(37.C'K%×$E#h0%d££££D-.C'K%Û$E*d'K%#E)dE(C#d%E%d'd+C)d&E#>l0-C#d#C(C%dJn>0,C*37.C-d££££j0$.C'dċ#C&d%dğ*E#K%ē¾cC#K%û¾c3;C'd#Y%+C'e££££3Z%#C'C6C03v0%%c%cC,1&#$($.C'C+Y%{C'CAY%£$C'C'd£$Ðe££££3§Z&Ã$C'C'dû#Ðe££££3§Z&»$C'd¦«ã#C'd»$3G0&/'.CA0$/&.C'd$Y%ã$C'dÓ¼ã#Y%ß$C'C]Y%Û$C'C6Y%Ï$C'C9Y%Ë$C'CAY%Ç$C'C+Y%Ã$C'C,Y%¿$C'C-Y%»$C'C'L&kZ%ç$C'C'K%sY%ï$C'C^Y%ó$C'C0ÐC&ÐeĢ$¦eC©CceK©§§Z%Ó$d#D%dçÈã#K%#D)%c%c%cdëÈã#K%#E-'cC-d_D(C)D#&cC#K%#d££££i0%C%d$D%C#d_D#C(d_E(0#..dãÈã#K%#E#C-i'cF#d3E%G#C%d'C#dçÈã#K%#d'C#d$E#C#d'p>E#d'd_3fC%K%'d$i'cC%K%+C%K%/3#.dçÈã#C%K%+Y%#dãÈã#C#Y%#C%d3G#dëÈã#C-d$Y%#dçÈã#K%#E)C-d_d££££Y%#/%.dëÈã#C-d$E#Y%#C)C-d_d££££Y%#C#0$C'd»$3Id¢D-/).C)C%d_E#K%#d££££j'cC#3I.C%D-/$.C)C-d_D#.C#C'K%ó$Y%[C#C'L%ë$Z%SC#C'Ġ#%Û$Ġ.%CC#C'Ġ#%Ë$Ġ.%3C#C'Ġ#%»$Ġ.%#/&.C'CAY%§$C'C+Y%£$C'C'd£$Ðe££££ã#§Z&»$C'dêªã#C'd»$3Gh0$.F#dCE#G#C#dZY%'C#dć«ã#Y%#C#d÷«ã#Y%/C#C'dĂ$Y%+C#C#d+Ðe££££ó#§Z&;C#C#Ðe££££C§Z&3dµ¥ã#C#d3d¿¬ã#3z#.C'K%#D8C'd£$C'K%'E5C'K%+3;%c%c%c%c%c%c%c%cC,h'cd-D#C+E(dċ*r'c&cC'd»$C#E*d'C(E%C%d³ñ#E(d³ñ#E)dĢĢ&dć#E&d$R#÷Àc^##C*d%C)C&dć#dĢĢ&d$R#÷Àc^##C#d'D#C%dĢÏą'n0#..%cC(d,p'cC(D%/$.C#d%E#C'd»$C(C(dĢĢ&dć#E%dć#dĢĢ&d$R#÷Àc^##.%c%cd#C+C%>h'cC#C'dº$E(C%d$P#øÀc]##d.C#D,/$.d-C#D,d$D0C#d-i0$C'd»$C#D(.C,3(E0h0)C,h0#C0C(C,ğ-##.d-D#CAE(dċ*r'c&cC'd»$C#E+d'C(E%C%d³ñ#E(d³ñ#E)dĢĢ&dć#E&d$R#÷Àc^##C+d%C)C&dć#dĢĢ&d$R#÷Àc^##C#d'D#C%dĢÏą'n0#..C(d,n0$C(D%/%.d'3(E00%/,.C#d%E#C'd»$C(C(dĢĢ&dć#E%dć#dĢĢ&d$R#÷Àc^##.%cd#CAC%>h'cC#C'dº$E-C%d$P#øÀc]##d.C#D(/$.d-C#D(d$D%C#d-i0%C'd»$C#D-.C(3(E%h0&C(h0$C%C-C(ğ-##/$.C0dđčÔĆ)Y##d'3(E%h0)C%dđčÔĆ)Y##d'D(C,d$0&d'D,.d'3(E#h0(C#dđčÔĆ)Y##C'd'Y%Ã$C'C#Y%¿$C'd'Y%»$/&.d$C,3#.d$C(3#.C'd»$C+CA3;d'D,.C'C'K%Y%+C'C'L%Z&#C'C'L%£$Z%/C'C'K%«$Y%7C'C'L%»$Z&{C'C'K%Ã$Y%C8'cC5d'K%#E#dE&d'd+C#d&E#>C8l0(C#d#C&C8dJn>0'C537.C'C'L&3Z%Ó$C'C'Ġ#&#Ġ.%Ã$C'C(Y%ï$C'C%Y%ë$C'C(Y%ç$C'C,Y%ã$C'C0Y%ß$C'C,Y%Û$C'C'L&{Z%ó$C'C'K%Y%û$d$D+%c%cd$3(E#'cC#dþ#]##C'd$Y%«$C'C#Y%§$C'd$Y%£$d'D%d$D-C'K%Ã$E*d££££i0$C'L%Ç$E`eC«E_ÊD%C`ÊD)d$D&%cC_s0#C'd£$d$C%d$d$3gC'K%«$D&C'K%§$D#C%h0#C#C&C)C%ğ-##.C'C%C&E+Y%«$C*'cC)d'K%#E%dE&d'd+C%d&E%>C*l0+C%d#C&C*dJn>0*C)37.C'K%Ï$E0d££££i'cd%D-d&D%/%.C'L%Ó$E`eC«E_ÊD%C'K%£$D)C`ÊD*%c%cC%C+d%r'¢C+E&C)i'cC'd£$C&d$d$d$3gC'K%«$D&C'K%§$D#.C#C&dO]##C'C+d$E+Y%«$C'K%£$(C).C+p'cC_e#u0$/%.C'd£$C+C%d$d$3gC'K%«$D+.C'K%§$D#C%h0#C#C+C*C%ğ-##.C'C%C+E%Y%«$C0'cC*d'K%#E&dE)d'd+C&d&E&>C0l0+C&d#C)C0dJn>0*C*37.C'L%ß$E`eC«E_ÊD*C'K%£$D)C`ÊD+%c%cC*C%d%r'¢C%D&C%C)i'cC'd£$C%d$d$d$3gC'K%«$D&C'K%§$D#.C#C&dO]##C'C%d$E%Y%«$C'K%£$(C).C%p'cC_e#u0$/%.C'd£$C%C*d$d$3gC'K%«$D%.C'K%§$D#C*h0#C#C%C+C*ğ-##.C'C%C*E%Y%«$C,'cC+d'K%#E&dE)d'd+C&d&E&>C,l0+C&d#C)C,dJn>0*C+37.C'L%ë$E`eC«E_ÊD+C'K%£$D)C`ÊD*%c%cC+C%d%r'¢C%D&C%C)i'cC'd£$C%d$d$d$3gC'K%«$D&C'K%§$D#.C#C&dO]##C'C%d$E%Y%«$C'K%£$(C).C%p'cC_e#u0$/%.C'd£$C%C+d$d$3gC'K%«$D%.C'K%§$D#C+h0#C#C%C*C+ğ-##.C'C%C+E+Y%«$C('cC*d'K%#E%dE&d'd+C%d&E%>C(l0+C%d#C&C(dJn>0*C*37.C'K%ó$E(d££££i0%C'L%÷$E`eC«E_ÊD%C'K%£$D-C`ÊD&%c%cC%C+d%r'¢C-C+E)i'¢C'd£$C)d$d$d$3gC'K%«$D)C'K%§$(C#.C)dO]##C'C+d$E+Y%«$C'K%£$(C-.C+p'cC_e#u0$/%.C'd£$C+C%d$d$3gC'K%«$D+.C%h0#C'K%§$C+C&C%ğ-##.C'C%C+E+Y%«$C(h0%C&d'K%#E#dE%d'd+C#d&E#>C(l0*C#d#C%C(dJn>0)C&37/%.d$d$3#.C-d/C'dÇ$D#&cC#d'K%#E*'cC#K%#E)d'K%#E&dE(d'd+C&d&E&>C*l0*C&d#C(C*dJn>0)C)37.C#d/D#C%d$E%0#..C'K%£$C+i'¢C'd£$C+d$d$d$3gC'K%«$(C+.C'K%§$dĀ#]##C'C+d$Y%«$dēÈã#K%#E('cdėÈã#K%#E&d'K%#E#dE%d'd+C#d&E#>C(l0(C#d#C%C(dJn>0'C&37.děÈã#C'K%«$Y%#dēÈã#C'L%£$Z%#d¢D-C9h0#C6d'K%#E#dE%d'd+C#d&E#>C9l0'C#d#C%C9dJn>0&C637.CU'cCLd'K%#E#dE%d'd+C#d&E#>CUl0'C#d#C%CUdJn>0&CL37.dËÈã#dËÈã#K%#d$Y%#C'dă$G#C-2.d$d'3#.dăÌã#d$]###.dăÇã#d³Èã#3#.dÃÇã#dóÇã#3#.ĉe$1¢F#d£$E3G#%c%c%cC$dDr'c&cC&h'cC$E%C%d$D(C'K%#E'd'D-&c%c%¢C%C(d$E(p'cC(C%/$.C#K%#D$C#C#C(d%E&K%#Y%#C&C$Y%#d#.E&d$E)d$E$C%C(C%C(l>E,r0#&cC)d%E)C,l'cC$C'K%#C#C$d%K%#E+C#C)d%K%#E)C-K%#K%74##dĢ$E*dĢ$iC)C+nC*>D$.C'K%#C#C&d%E+K%#E&C#C$d%E*K%#E)C-K%#K%74##dĢ$E0dĢ$iC&C)lC0>d$j0$C*C&Y%#C+C)Y%#C$E&d$E)d$E$C,l0#..C(0#./(.C#C$d&E)d?D(C#C)d'D-C&d$D&%¢C$dã#r'cC#C-C(C)C'3^/$.C#C'K%#E)K%#C#K%#E,C-K%#E+C)d'E0K%#K%74##dĢ$E*dĢ$iC+C,nC*>E/C)K%#C,C(K%#E*C0K%#K%74##dĢ$E.dĢ$iC*C,nC.>j0#=C(C-C/C)K%#C+C*C0K%#K%74##dĢ$E(dĢ$iC*C+nC(>>.C#D(%¢%cC%h0#C'K%#E)K%#C%K%#E,C#C(E-K%#E+C)d'K%#K%74##dĢ$E)dĢ$iC+C,nC)>0#C#K%#D%C#C-K%#Y%#C-C%Y%#C#d'D%C#K%#D+C#K%'D*d#D,C#d+E(C#C$d%E0d'E)r'¢C%(&cC'K%#E/K%#C+C(K%#E-C/d'K%#K%74##D/C(d'C%C,d%E.K%#Y%#C.C-Y%#C'K%#E.K%#C+C(d'E1K%#E2C.d'K%#K%74##D.C(C%C,C/dĢ$E/dĢ$jC+C-rC/>E-d%E,K%#Y%#C,C1K%#Y%#C-C.dĢ$E,dĢ$jC+C2rC,>D,C(d+E(C)l0#.C(d'.D-C(C0j'c&cC-C'K%#E/K%#C+C(E-K%#E(C/d'K%#K%74##D/C%C,d%E)K%#Y%#C)C(Y%#C,C/dĢ$E)dĢ$jC(C+pC)>D,C-d'E(C0j0#.C(d'D-.C'K%#E(K%#C+C*C(d'K%#K%74##D(C-C%C,d%E%K%#Y%#C%C*Y%#C,C(dĢ$E%dĢ$jC*C+pC%>E%C$r0'C#K%#D(C#C#C%d%E-K%#Y%#C-C(Y%#C$C%d$E%D$C#C%d%D#d#/$.C'K%#D0C#K%#D-C#C#C(E(K%#Y%#C(C-Y%#C#d'D-C#K%#D*C#K%'D/d#D,C#d+E(C#C$d%E.d'E+r'¢C-(&cC0K%#C(K%#E)C*C0d'E1K%#K%74##D2C(d'C-C,d%E4K%#Y%#C4C)Y%#C0K%#C(d'E4K%#E5C*C1K%#K%74##D1C(C-C,C2dĢ$E2dĢ$iC)C*lC2>E)d%E,K%#Y%#C,C4K%#Y%#C)C1dĢ$E,dĢ$iC*C5nC,>D,C(d+E(C+l0#.C(d'.D)C(C.j'c&cC)C0K%#C(E)K%#E(C*C0d'K%#K%74##D1C-C,d%E+K%#Y%#C+C(Y%#C,C1dĢ$E+dĢ$iC(C*lC+>D,C)d'E(C.j0#.C(d'D).C0K%#C/C*C0d'K%#K%74##D(C)C-C,d%E-K%#Y%#C-C/Y%#C,C(dĢ$E(dĢ$iC*C/nC(>E(C$r0&C#K%#D)C#C#C(d%E-K%#Y%#C-C)Y%#C#C(C%C&C'3'C$C(d¢D$C-d'D#C-.D%C$dDr0#..C$d%l0%C'K%#D+C$C$d$E0C$d5lE/>D,C$C0D-C#C0d%D'C#D%&cC,%¢C,d/p'cd$C,d+p0$=C%d/E(C%C+K%#C%K%/E)C%K%#E*C+d'E&K%#K%74##dĢ$E.dĢ$iC)C*lC.>E)>K%#D*C%C%C(C)>K%#Y%/C%C*Y%#C%d?d'C+K%#C%K%?E(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'd?C(>K%#Y%?C%C)Y%'C%d7d+C+K%#C%K%7E(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+d7C(>K%#Y%7C%C)Y%+C%dCd3C+K%#C%K%CE(C%K%3E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d3dCC(>K%#Y%CC%C)Y%3C%d?E(C%C+K%#C%K%?E)C%K%#E*C&K%#K%74##dĢ$E.dĢ$iC)C*lC.>E)>K%#D*C%C%C(C)>K%#Y%?C%C*Y%#C%d3d+C+K%#C%K%3E(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+d3C(>K%#Y%3C%C)Y%+C%dCd/C+K%#C%K%CE(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/dCC(>K%#Y%CC%C)Y%/C%d;d7C+K%#C%K%;E(C%K%7E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d7d;C(>K%#Y%;C%C)Y%7C%d+E(C%C+K%#C%K%+E)C%K%#E*C&K%#K%74##dĢ$E.dĢ$iC)C*lC.>E)>K%#D*C%C%C(C)>K%#Y%+C%C*Y%#C%d/d'C+K%#C%K%/E(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'd/C(>K%#Y%/C%C)Y%'C%d7d3C+K%#C%K%7E(C%K%3E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d3d7C(>K%#Y%7C%C)Y%3C%dCd?C+K%#C%K%CE(C%K%?E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d?dCC(>K%#Y%CC%C)Y%?C%d3d'C+K%#C%K%3E(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'd3C(>K%#Y%3C%C)Y%'C%d;d/C+K%#C%K%;E(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/d;C(>K%#Y%;C%C)Y%/C%d?d7C+K%#C%K%?E(C%K%7E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d7d?C(>K%#Y%?C%C)Y%7C%d'E(C%C+K%#C%K%'E)C%K%#E*C&K%#K%74##dĢ$E.dĢ$iC)C*lC.>E)>K%#D*C%C%C(C)>K%#Y%'C%C*Y%#C%d3d+C+K%#C%K%3E(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+d3C(>K%#Y%3C%C)Y%+C%d7d/C+K%#C%K%7E(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/d7C(>K%#Y%7C%C)Y%/C%dCd;C+K%#C%K%CE(C%K%;E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d;dCC(>K%#Y%CC%C)Y%;C%d/d+C+K%#C%K%/E(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+d/C(>K%#Y%/C%C)Y%+C%d7d3C+K%#C%K%7E(C%K%3E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d3d7C(>K%#Y%7C%C)Y%3C%d?d;C+K%#C%K%?E(C%K%;E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d;d?C(>K%#Y%?C%C)Y%;C%d+d'C+K%#C%K%+E(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'd+C(>K%#Y%+C%C)Y%'C%d3d/C+K%#C%K%3E(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/d3C(>K%#Y%3C%C)Y%/C%d;d7C+K%#C%K%;E(C%K%7E)C&K%#K%74##dĢ$E&dĢ$iC(C)lC&>E&>K%#D(C%C%d7d;C&>K%#Y%;C%C(Y%7d,/$.C%dSE(C%C+K%#C%K%SE)C%K%#E*C+d'E&K%#K%74##dĢ$E.dĢ$iC)C*lC.>E)>K%#D*C%C%C(C)>K%#Y%SC%C*Y%#C%dKd'C+K%#C%K%KE(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'dKC(>K%#Y%KC%C)Y%'C%dGd+C+K%#C%K%GE(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+dGC(>K%#Y%GC%C)Y%+C%d?d/C+K%#C%K%?E(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/d?C(>K%#Y%?C%C)Y%/C%dOd7C+K%#C%K%OE(C%K%7E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d7dOC(>K%#Y%OC%C)Y%7C%dCd;C+K%#C%K%CE(C%K%;E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E)>K%#D(C%C%d;dCC)>K%#Y%CC%C(Y%;C%d;d'C+K%#C(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'd;C(>K%#Y%;C%C)Y%'C%d/d+C+K%#C%K%/E(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+d/C(>K%#Y%/C%C)Y%+C%dOd3C+K%#C%K%OE(C%K%3E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d3dOC(>K%#Y%OC%C)Y%3C%dGd?C+K%#C%K%GE(C%K%?E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d?dGC(>K%#Y%GC%C)Y%?C%dKdCC+K%#C%K%KE(C%K%CE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dCdKC(>K%#Y%KC%C)Y%CC%d3E(C%C+K%#C%K%3E)C%K%#E*C&K%#K%74##dĢ$E.dĢ$iC)C*lC.>E)>K%#D*C%C%C(C)>K%#Y%3C%C*Y%#C%d+d'C+K%#C%K%+E(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'd+C(>K%#Y%+C%C)Y%'C%d;d/C+K%#C%K%;E(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/d;C(>K%#Y%;C%C)Y%/C%dCd?C+K%#C%K%CE(C%K%?E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d?dCC(>K%#Y%CC%C)Y%?C%dKdGC+K%#C%K%KE(C%K%GE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dGdKC(>K%#Y%KC%C)Y%GC%dSdOC+K%#C%K%SE(C%K%OE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dOdSC(>K%#Y%SC%C)Y%OC%d;d3C+K%#C%K%;E(C%K%3E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d3d;C(>K%#Y%;C%C)Y%3C%dGd7C+K%#C%K%GE(C%K%7E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d7dGC(>K%#Y%GC%C)Y%7C%dOdCC+K%#C%K%OE(C%K%CE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dCdOC(>K%#Y%OC%C)Y%CC%dSdKC+K%#C%K%SE(C%K%KE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dKdSC(>K%#Y%SC%C)Y%KC%d7E(C%C+K%#C%K%7E)C%K%#E*C&K%#K%74##dĢ$E.dĢ$iC)C*lC.>E)>K%#D*C%C%C(C)>K%#Y%7C%C*Y%#C%dCd/C+K%#C%K%CE(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/dCC(>K%#Y%CC%C)Y%/C%d?d3C+K%#C%K%?E(C%K%3E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d3d?C(>K%#Y%?C%C)Y%3C%dOd;C+K%#C%K%OE(C%K%;E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d;dOC(>K%#Y%OC%C)Y%;C%dKdGC+K%#C%K%KE(C%K%GE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dGdKC(>K%#Y%KC%C)Y%GC%d'E(C%C+K%#C%K%'E)C%K%#E*C&K%#K%74##dĢ$E.dĢ$iC)C*lC.>E)>K%#D*C%C%C(C)>K%#Y%'C%C*Y%#C%d7d+C+K%#C%K%7E(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+d7C(>K%#Y%7C%C)Y%+C%dGd;C+K%#C%K%GE(C%K%;E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d;dGC(>K%#Y%GC%C)Y%;C%dCd?C+K%#C%K%CE(C%K%?E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d?dCC(>K%#Y%CC%C)Y%?C%dOdKC+K%#C%K%OE(C%K%KE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dKdOC(>K%#Y%OC%C)Y%KC%d/d'C+K%#C%K%/E(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'd/C(>K%#Y%/C%C)Y%'C%d3d+C+K%#C%K%3E(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+d3C(>K%#Y%3C%C)Y%+C%d;d7C+K%#C%K%;E(C%K%7E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d7d;C(>K%#Y%;C%C)Y%7C%dKdGC+K%#C%K%KE(C%K%GE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dGdKC(>K%#Y%KC%C)Y%GC%d+d'C+K%#C%K%+E(C%K%'E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d'd+C(>K%#Y%+C%C)Y%'C%d3d/C+K%#C%K%3E(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/d3C(>K%#Y%3C%C)Y%/C%d?d7C+K%#C%K%?E(C%K%7E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d7d?C(>K%#Y%?C%C)Y%7C%dCd;C+K%#C%K%CE(C%K%;E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d;dCC(>K%#Y%CC%C)Y%;C%d/d+C+K%#C%K%/E(C%K%+E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d+d/C(>K%#Y%/C%C)Y%+C%d7d3C+K%#C%K%7E(C%K%3E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d3d7C(>K%#Y%7C%C)Y%3C%d?d;C+K%#C%K%?E(C%K%;E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d;d?C(>K%#Y%?C%C)Y%;C%dGdCC+K%#C%K%GE(C%K%CE)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%dCdGC(>K%#Y%GC%C)Y%CC%d3d/C+K%#C%K%3E(C%K%/E)C&K%#K%74##dĢ$E*dĢ$iC(C)lC*>E(>K%#D)C%C%d/d3C(>K%#Y%3C%C)Y%/C%d;d7C+K%#C%K%;E(C%K%7E)C&K%#K%74##dĢ$E&dĢ$iC(C)lC&>E&>K%#D(C%C%d7d;C&>K%#Y%;C%C(Y%7d0.E&l0$C&C,j'cC%C,d%D.C%C&d%E&D*&cC+K%#C*K%#E)C*d'K%#E,C+d'E1K%#K%74##dĢ$E(dĢ$iC)C,lC(>d$i'cC&D(%¢&cC%C(E2C,Y%#C%C(d'i0$=C(d'D(C+K%#C)C2d+K%#E,C1K%#K%74##dĢ$E2dĢ$iC)C,lC2>0#.C%C(.C)Y%#.C&d'D&C*d'E*C.j0#..C/0&C#C%iC-D,C'D%0#.C%d'D-C#C$d%d'E%D)C%C3D*C3D&C#D%&cC&C'K%#E(C%K%#E,C+K%#C(C,C+d'E.K%#K%74##dĢ$E/dĢ$iC(C,lC/>E(>Y%#C*C-K%#E,C)K%#E/C+K%#C/C,C.K%#K%74##dĢ$E.dĢ$iC,C/nC.>E,>Y%#C'C(d%D'C%C(d$d%D%C-C,d%E(D-C(C)d'D)C*d'D*C&d'D&C0d$E00#.C-d'D(C$d$'¢C&C%C'C%C(lE&>K%#Y%#C'C%C(rd%D'C%C&d%(C%.C(j0$C'C)d'j0$C$d%E$h0%C#C3C$ğ-##/%.#.d¿Äã#d¼$dċÄã#3z#.C3d£$G#.ğF$+¢%c%c%c%cC#dĘ$r'cC#dïĢn'cd#2.C#d.E$dD(dÛÌã#K%#E+h0%dBD*C#dĘĢĢ*r0$C(dIC$d+E#d$C#d$daD*/$.%c%c%c%c%cd×Ìã#K%#E%d3C#d.dě&C#d.l>E(d&E#E$d&'cC$d¢d$C#E)d&E#dÏÊã#E'C#d×Êã#K%#E$K%+E&i0$C&C'Y%/C'C&Y%+/%.C(dßÌã#K%#p0)C$0%dÛÌã#K%#E#h0)C#d%d¿Éã#K%#E$K%'dC(D&C$D%&c%cC$K%3E#0#C$K%7E#0#C%K%;D*%c%cC%C%K%/E#i'cC%d7d3C%K%7E#>K%#E$0$d#D#/%.C%K%+E$C#Y%/C#C$Y%+/$.C%d7C%d3C#>D'&cC'D)C$E#d7C#d3C#K%7E$>D'C#d7d3C$>K%#E$0#.C)d#Y%#.C*h0)%cC%K%?d%d¿Éã#E$K%#C%j'cC%C*K%3j'cC*C#Y%7C#0%/,.C*C#Y%3C#0$/+.C$C#Y%#C#h0).C#C*Y%;C%K%3E$'cC#C$Y%3C$C#Y%;.C%K%7E$h0)C#C$Y%7C$C#Y%;/).C#K%'dC(E$C&C$C&lE$>D&C#C%C$>D%C#D$/#.#.d×Ìã#C%d¡C)Y%#.C$C#d&Y%'C#C$E#C#K%'d$Y%'C$d+2.%cd%C#E'd#C'C$C#E)d&E$dÏÊã#E'C$d×Êã#K%#E#K%+E&j'cC&C'Y%/C'C&Y%+/$.d×Ìã#C%d¡C)Y%#.C#C(d&Y%'C#C(E*C$C(E)d$Y%'C#C$C)Y%#dßÌã#K%#E%'cdçÌã#K%#D$%cd×Ìã#K%#E'd$C%d&E&h'cd×Ìã#C&C'Y%#C%ddÏÊã#E&D'/$.C%dE%dÏÊã#D'C%d×Êã#K%#D&.C'C$Y%+C&C$Y%/C$C'Y%/C$C&Y%+.dçÌã#C*Y%#dßÌã#C)Y%#/(.dÛÌã#dÛÌã#K%#d¡C%K%?Y%#.%c%cC&d3r'cC%C(d&Y%'C%C(E)C&d$Y%'C&C)C&Y%#dßÌã#K%#E$h0$dçÌã#K%#D#%cd×Ìã#K%#E'd$C$d&E*h'cd×Ìã#C'C*Y%#C$ddÏÊã#E'D$/$.C$dE'dÏÊã#D$C'd×Êã#K%#D'.C$C#Y%+C'C#Y%/C#C$Y%/C#C'Y%+/$.C%C&C(E#d&Y%'C#C%E#C#K%'d$Y%'/$.dçÌã#C)Y%#dßÌã#C&Y%#.C%d+E#h0$/%.d#C(D&%c%c%cC*d%d¿Éã#K%#E%h'cd#D$d#D#/$.d#D$C(d<C*d$d#C*dBj>D'd#D#&c%cC%K%'dE)C(l0#C)C(E)C&r0#C%D$C)E&0#d#D&C$D#/&.C%K%7E)C#C)C%C'd@d'K%3E%j>C#C)>D#C'd$D'C%0#..C#C$h'cd#D$d%C*E#d#C#C+E#h0&C#d%d¿Éã#K%#D#.C#h0$.&cC&C#K%'dE'C(E%C&C%C&lE)>C'C(lE'>D&C$C#C$C)>C'>D$C#K%3E%'¢C%(C#K%7.E#0#..C$h0#C(dßÌã#K%#E#pC&C#C(r0#C$K%;D*%c%cC$C$K%/E#i'cC$d7d3C$K%7E#>K%#E%0$d#D#/%.C$K%+E%C#Y%/C#C%Y%+/$.C$d7C$d3C#>D'&cC'D)C%E#d7C#d3C#K%7E%>D'C#d7d3C%>K%#E%0#.C)d#Y%#.%cC*h0#%c%cC$K%?d%d¿Éã#E%K%#C$j'cC$C*K%3j'cC*C#Y%7C#0%/'.C*C#Y%3C#0$/&.C%C#Y%#C#h0$.C#C*Y%;C$K%3E%'cC#C%Y%3C%C#Y%;.C$K%7E%h0$C#C%Y%7C%C#Y%;/$.dÛÌã#dÛÌã#K%#d¡C$K%?Y%#.%cC&d3r'cC$C(d&Y%'C$C(E#C&d$Y%'C#C&C&Y%#C&d£%r'cC#C&3X/%.%cd×Ìã#K%#E%d$C&d&E'h'cd×Ìã#C%C'Y%#C&dě$dÏÊã#E&D%/$.C&dě$E'dÏÊã#D%C'd×Êã#K%#D&.C%C#Y%+C&C#Y%/C#C%Y%/C#C&Y%+/$.C$C&C(E#d&Y%'C#C$E#C#K%'d$Y%'.C$d+E#0$.%c%c%c%c%cC(dßÌã#K%#E$n'cC(dãÌã#K%#E#r'cC(dÒ£'E$d3c#E%d¢i'cd#2.d#D#C%d3E%h0*dïÌã#C$d££E#d3C#C%d#C#i>E$dïÌã#K%#E#Y%#dóÌã#C#dóÌã#K%#E'C#C'n>Y%#%c%cdëÌã#K%#E''cd¿Êã#D#&cC#K%#E&C#K%'E)C%i0%C#K%+E#0#./%.dûÌã#K%#E#d#C#C%p>h'cdûÌã#C%Y%#.dÿÌã#dĢBY%#dÃÊã#C$Y%#d¿Êã#C%Y%#dÛÊã#dÏÊã#Y%#dãÊã#d×Êã#Y%#d×Êã#dÏÊã#Y%#dëÊã#dßÊã#Y%#dßÊã#d×Êã#Y%#dóÊã#dçÊã#Y%#dçÊã#dßÊã#Y%#dûÊã#dïÊã#Y%#dïÊã#dçÊã#Y%#dăÊã#d÷Êã#Y%#d÷Êã#dïÊã#Y%#dċÊã#dÿÊã#Y%#dÿÊã#d÷Êã#Y%#dēÊã#dćÊã#Y%#dćÊã#dÿÊã#Y%#dËÊã#d#Y%#děÊã#dďÊã#Y%#dďÊã#dćÊã#Y%#dėÊã#dďÊã#Y%#d£Ëã#dėÊã#Y%#dğÊã#dėÊã#Y%#d«Ëã#dğÊã#Y%#d§Ëã#dğÊã#Y%#d³Ëã#d§Ëã#Y%#d¯Ëã#d§Ëã#Y%#d»Ëã#d¯Ëã#Y%#d·Ëã#d¯Ëã#Y%#dÃËã#d·Ëã#Y%#d¿Ëã#d·Ëã#Y%#dËËã#d¿Ëã#Y%#dÇËã#d¿Ëã#Y%#dÓËã#dÇËã#Y%#dÏËã#dÇËã#Y%#dÛËã#dÏËã#Y%#dãËã#d×Ëã#Y%#d×Ëã#dÏËã#Y%#dëËã#dßËã#Y%#dßËã#d×Ëã#Y%#dóËã#dçËã#Y%#dçËã#dßËã#Y%#dûËã#dïËã#Y%#dïËã#dçËã#Y%#dăËã#d÷Ëã#Y%#d÷Ëã#dïËã#Y%#dċËã#dÿËã#Y%#dÿËã#d÷Ëã#Y%#dēËã#dćËã#Y%#dćËã#dÿËã#Y%#děËã#dďËã#Y%#dďËã#dćËã#Y%#d£Ìã#dėËã#Y%#dėËã#dďËã#Y%#d«Ìã#dğËã#Y%#dğËã#dėËã#Y%#d³Ìã#d§Ìã#Y%#d§Ìã#dğËã#Y%#d»Ìã#d¯Ìã#Y%#d¯Ìã#d§Ìã#Y%#dÃÌã#d·Ìã#Y%#d·Ìã#d¯Ìã#Y%#dËÌã#d¿Ìã#Y%#d¿Ìã#d·Ìã#Y%#dÓÌã#dÇÌã#Y%#dÇÌã#d¿Ìã#Y%#dëÌã#C%Y%#dÏÌã#dÇÌã#Y%#dãÌã#C$dKE#Y%#C%C#d$Y%'C#C%dKY%'d÷Ìã#d£££$Y%#/+.C%C'p0#C&C'n0#C#K%/h0&.dûÌã#dûÌã#K%#E#C%C#C%l>Y%#C$C%D&d¿Êã#D#%c%c&cC&C#K%#E)j'cC#K%+E#0$/%..C#K%/h0$.d¿Êã#D#&c%cC'C#K%#E&r'cC'C&C#K%'E)l0$.C#K%+D#/$..dëÌã#C%Y%#dãÌã#C$dKE#Y%#C%C#d$Y%'C#C%dKY%'d÷Ìã#d£££$Y%#C'C)dCdd+E#C#C'd3l>E&d>Y%'C&d+E#d¿Êã#Ġ#%#Ġ.%#dÃÊã#C$Y%#d¿Êã#C%Y%#dÇÊã#C#Y%#dËÊã#d#Y%#C&d?D#&cC#d*Y%#C#d'E#C)l0#.C&C'i0*C&C&K%'d¡Y%'C'C&C'E#d$Y%'C&C#Y%#C#d£%r'cC'C#3X/+.%cd×Ìã#K%#E$d$C#d&E%h'cd×Ìã#C$C%Y%#C#dě$dÏÊã#E#D$/$.C#dě$E#dÏÊã#D$C#d×Êã#K%#D#.C$C'Y%+C#C'Y%/C'C$Y%/C'C#Y%+/*.C#C%Y%#C#C#K%'C$Y%'C%C(d&Y%'C)d2dd+E&C%C(E#D(C&dëÌã#K%#i0&C&dçÌã#K%#i0'C&K%'E$d&d$i'cC&C$dE$3UC$C(D(C$C&E&K%'D$.C&C$d¡Y%'C#C(d$Y%'C#C(C(Y%#C(d£%r'cC#C(3X/).%cd×Ìã#K%#E$d$C(d&E'h'cd×Ìã#C$C'Y%#C(dě$dÏÊã#E(D&/$.C(dě$E$dÏÊã#D&C$d×Êã#K%#D(.C&C#Y%+C(C#Y%/C#C&Y%/C#C(Y%+/(.dãÌã#C#C(E$Y%#dëÌã#dëÌã#K%#E#C(E%Y%#C%C$d$Y%'C#C(d&Y%'C#d+D#/).dçÌã#K%#D#%cC$C(E%d2p'cdçÌã#d#Y%#dßÌã#d#Y%#C#C$d&Y%'C#C$E$C$K%'d$Y%'/$.dßÌã#C%Y%#dçÌã#C#C(E'Y%#C'C%d$Y%'C#C$C%Y%#C#C(d&Y%'./).C#C$C)Y%'dëÌã#dëÌã#K%#E#d2dE%d+E'Y%#dãÌã#dãÌã#K%#C$E$C#C%d+E%Y%#C'C%d$Y%'C#C$dKY%'d÷Ìã#d£££$Y%#/&.dëÌã#C#Y%#dãÌã#dãÌã#K%#C(E$Y%#C#C$d$Y%'/$.dçÌã#C#Y%#dßÌã#dßÌã#K%#C(E$Y%#C#C$d$Y%'C#C$C$Y%#.C%d+2.d#D#dãÌã#K%#E$C(p0#dãÌã#C$C(E$Y%#dëÌã#dëÌã#K%#E#C(E%Y%#C%C$d$Y%'C#C(d&Y%'/$.C#2.C#d+.ÑG'5¢$%¡$F#dă#E&G#%c%c%c%c%c%c%c%c%c%c%c%cC$K%+E%C$K%'E'l'cC$K%#D,&c%c%cC%C,E)P##E(d,1H$$(($(((((((((((((((((($()((((((((((-#.C(dþ#1D.''''''''''*''''''')'''''+''''''&'.C$C%d$E%Y%+C%C'j0#.C'D%.C#d&]#3C#C%Y%/C#dOY%+C#dî¯ã#Y%'C#d$Y%#/..C$C$K%/d$E)Y%/C)dĢ#p'cC$C%d$E%Y%+C&d#Y%;C&e£££££$Z%3dJD)dô®ã#D+C%C'r0,C&dCD0C&dWD.d+D-C&dó#D3d$D(&cC$K%#D,%c&cC%C,P##E/d,E1d:n0$d$C1d¶££'h0$C$C%d$E%Y%+C%C'j0#.C'D%/..%c%cC/dĠ#j'cC(0%C/dOi0$dDD)dě®ã#D+/0.C$C%d$Y%+C$C$K%/d$Y%/C&C&K%;Y%[C&C&L%3Z&SC&dë#D3d#D0d#D*F#dCE/G#C/C&dSE,Y%/%c%c%c%cC,K%+E$E.h'cC3C$Y%+C3C,L%#Z%#/$.%c%c%c%c%cC.3(E)'cC.d$j'¢C.d$E$'cC)d$C$ğ.#.C$C)(C).d$]##C,K%+E-d3n0$C-h0&dKD+C/K%/D1d#D$&c%cC$E*d$E$C-r0#C+D'C$D%%cC1K%+E2C*p'c&cC%C2r0%C1K%'C'K%#h0%C'dCD'C-C%d$E%j0#/&.#.C1K%'E%C*d(E'K%'D6C'K%#d££££i'cC%C+D%C'K%+D5C$D'&cd#D0d$D(C'C2l'cC%d+K%#=C%K%#D0C%d'K%#D(.C0C5i'cC(C6C53xh0&.C%dCD%C-C'd$E'j0#./%.C%C+D%C'K%+D5C$D'&cd#D0d$D(C'C2l'cC%d+K%#=C%K%#D0C%d'K%#D(.C0C5i'cC(C6C53xh0%.C%dCD%C-C'd$E'j0#./$.d$D4C*C.r0#C)C*d#]##.C+dCD+C$C-j0#.C40%/&.d$C.3#.C/C/d/Y%?C/d3C-C/d?d£²ã#3_C/K%7D'%cC/K%;E$d%l0#C$C$d#jD6C,K%+D2C,K%'D4C'D$&cC$h0$d#D-d$D(d$D1d#D%C2C$K%#E+n'cC4C+d(E%K%#=C%K%'D1C%K%+D%.C2C$d'E$K%#E5n'cC4C5d(E(K%#=C(K%+D-C(K%'D(.%cC%C-j0#C1C(C%3x0#d$D*C+C.r0#C)C+d#]##.C0d$E0C6l0#..C/K%3E$'cC'd'K%#E%dE(C$d%E$d'd+C%d&E%>l0)C%d#C(C$dJn>0*C'37.C*h0$.C,K%+E0h0%C)C.D'd#D-C)D$&cC'E%C$j'cC$d$D%C$P##d$j0&.C%D$C0C-d$E-j0#./%.C3C,K%+Y%+C3C,L%#Z%#C)d'K%#E$dE%d'd+C$d&E$>C.l0&C$d#C%C.dJn>0'C)37/%.C,K%'E4C-d(3JC0C-d$E1n'c&cC%D$C4C1d(D*%c%cC$C'E%i0#C$d$D%C$P##0#C*K%#E$d#m'cC*K%'C$3u.%c%c%cd(C*K%3E2d££££C2d#q>1('''$%#.C*K%7D+C*K%;E('cC+D$&cC$3JC$dCD$C(d$E(0#..C2h0&C+C2d(3u/&.C*K%7E$d#o0%C*K%;C$3u/%.C*K%;D+C*K%?E$'cC+D(&cC(3:C(d3D(C$d$E$0#..C*K%7E$h0$C+C$d'3u/$.C4C-d(E$C*Ġ#&3Ġ.&3C$C*Ġ#&#Ġ.&#C-d$D-.C1d$E1C0j0#..C,C-Y%+.C)d'K%#E$dE%d'd+C$d&E$>C.l0$C$d#C%C.dJn>0%C)37C3C,K%+Y%+C3C,L%#Z%#.C/dCG#/%.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.C#C&Ġ#&kĠ.&+C#d#Y%#/1.C$C%d$E%Y%+.%c%cC%C'r0#&cC%C,P##d,E(d<n0$d$C(d¶££'h'cC(d<j0%C&dë#C$3.C&K%sD/C&K%oD,C&K%kD(C&P#wE%d)i0&C#C&P#z]#6C#C&R#x^#4C#C%]#3C#C/Y%/C#C,Y%+C#C(Y%'C#d$Y%#/2.C$C%d$E%Y%+C%C'j0#.C'D%.C#d&]#3C#C%Y%/C#dCY%+C#d¶±ã#Y%'C#d$Y%#//.%c%cC$K%+E%C$K%'E'r0#C$K%#D1&c%cC%C1P##d,1U##%%#%%%%%%%%%%%%%%%%%%#%%%%%%%%%%%%%%%%%%%%%%%%%&%.C$C%d$E%Y%+C%C'j0#.C'D%.C#d&]#3C#C%Y%/C#dCY%+C#dĖ°ã#Y%'C#d$Y%#C(d££££d££££i0/C,C(3u//.C$C%d$Y%+C&dë#C$3)C&K%kd$i'cC&C&Ġ#%oE:Ġ.&SC#C:Ġ.%'C#d$Y%#C(d££££d££££i0/C,C(3u//.C.C3Ġ#%#Ġ.%#C0C.Ġ#%#Ġ.%#C&K%3C*i'cC&d33pC&K%7D-.C-C*d(E%C/Y%+C%C,Y%'C%C(Y%#C%C&Ġ#%?Ġ.%/C%C&K%OY%?C&C*d$E*Y%;d#D(C$K%+E%C$K%'E'l0#./,.C#d&]#3C#C%Y%/C#dCY%+C#dÔ®ã#Y%'C#d$Y%#/-.C(dSdĢ$d-l0(C#d&]#3C#C%Y%/C#d8Y%+C#dÙ¯ã#Y%'C#d$Y%#/,.C&dë#C$3.C&C&L%kZ&SC&C&K%sY%[C&P#wE$d)j'cC#C&P#z]#6C#C&R#x^#4C#C&K%[Y%/C#C&L&SZ%'C#C$]#3C#d$Y%#/,.C#C&K%[Y%7C#C&L&SZ%/C#d¦£££Y%+C#d#Y%#/+.C&d££££Y%k%cC'C%E(d#C'C(r>d'r'cd$C)C%C'n>K##dđčÔĆ)i0$.C#d&]#3C#C%Y%/C#d8Y%+C#dÙ¯ã#Y%'C#d$Y%#C&dë#3:/+.C#C&Ġ#&kĠ.&+C#d#Y%#C$C%d'Y%+/*.C&d¤£££Y%kC&d#]#o%cC'C%E(d#C'C(r>d(r'cd$C)C%C'n>E'K##dĉåÔ¾*C'd'P##dĈ#h0$.C#d&]#3C#C%Y%/C#d8Y%+C#dÙ¯ã#Y%'C#d$Y%#C&dë#3:/*.C#C&Ġ#&kĠ.&+C#d#Y%#C$C%d(Y%+/).C&d¤£££Y%kC&d$]#o%cC'C%E(d#C'C(r>d'r'cd$C)C%C'n>K##dėćøÎ)i0$.C#d&]#3C#C%Y%/C#d8Y%+C#dÙ¯ã#Y%'C#d$Y%#C&dë#3:/).C#C&Ġ#&kĠ.&+C#d#Y%#C$C%d'Y%+/(.dPD(.C&d+d$C)C%C'nE.>C'C%E+d#C'C+r>3QC&K%+d$i'c%cC&K%/E+C%E*C+l0#C.0#%cC*'cC'C*p'cC+h0&C'C*i0%/&.C*C,O##dck0%.C+h0$.C)D'C(dPi'cg#######£D7C+d$i0$C'd$D'.C)C+D.&cC8ÊD,%c%cC'P##E-dQi'cC,d$0$e$D8g######ēbD7/%.C-dSE-dĢ$d-r0#C9e-¡C-ÐeĢ$¦E9eĢĢĢĢĢĢĢ2y0#C,d$h'ce#D8/%.C7g######GcÅE7gµøp)òē£g0#e$D8/$.C)C+3#D7/%.C'd$E'C.j0#.C9ÝC7g######ēbC8Ê>ÆE7½C7C(dPi>D7.C7¼g######ē¢'cC#C7\\&3C#d¥£££Y%+C$C*Y%+C#d#Y%#/(.C#d&]#3C#C%Y%/C#dGY%+C#dÞ°ã#Y%'C#d$Y%#/'.C#d&]#3C#C%Y%/C#d7Y%+C#dĂ°ã#Y%'C#d$Y%#/&.C$C$K%/d$E)Y%/%c%cC)dĢ#p'cC$C%d$E%Y%+d#D(C&d#Y%GC&e£££££$Z%?C%C'l0$C#d&]#3C#C%Y%/C#dJY%+C#dô®ã#Y%'C#d$Y%#d+D)/%.C#d&]#3C#C%Y%/C#dCY%+C#dÔ®ã#Y%'C#d$Y%#/'.C&dWD*d+D)C&dó#D.d$D+%c%¢&cC$K%#D-%c&cC%C-P##E,d,E/d:n0$d$C/d¶££'h0$C$C%d$E%Y%+C%C'j0#.C#d&]#3C#C'Y%/C#dJY%+C#dô®ã#Y%'C#d$Y%#C+d$h0&/'.%c%cC,dĀ#j'cC+d$0%C,dOi0$dDD'dě®ã#/'.C#C&L%?Z%/C#C&K%GY%7C#d§£££Y%+C#d#Y%#C$C%d$Y%+C$C$K%/d$Y%//+.C$C%d$Y%+.C&dë#C$3)C&K%kd$i'cC&C&Ġ#%oE:Ġ.&SC#C:Ġ.%'C#d$Y%#C+d$h0&/'.C*C.Ġ#%#Ġ.%#C&K%?C(i'cF#d3E%G#C%d'C&d?E'K%#E)C'K%'d'C)d$E)C)d'p>E)d+d33fC%K%'d$i'cC%K%+C%K%/3#.C%K%+D+C'C)Y%#C'C+Y%'C%d3G#C&K%CD).C)C(d'C*Ġ#%#Ġ.%#C&C(d$E(Y%Gd#D+C$K%+E%C$K%'E'l0#.dJD'dô®ã#.D$C#d&]#3C#C%Y%/C#C'Y%+C#C$Y%'C#d$Y%#.C)D%&cC%3:C%d3D%C(d$E(0#..C&K%?E#h0%C)C#d'3u/%.C#d&]#3C#C%Y%/C#C)Y%+C#C+Y%'C#d$Y%#.C&K%7D#C*'cC#D%&cC%3JC%dCD%C*d$E*0#..C&K%3E$h0#C#C$d(3u.C&dă#G#.Ó2$7¢F#dcE(G#C#d#]#3C#d#Y%+C#d#Y%#C$'c%¢%c%cC$K%#E3d&j'cC$P#G0$C#d%]#3/%.C#d$]#3/$.dďÈã#K%#D,dċÈã#K%#D2dăÈã#K%#D1dÿÈã#K%#D0%cC$K%;E'h0#C$K%7E/C'd;D4C$K%WD-C$K%SD5&cC/E*d3K%#E%'cC*d/K%#E'C%d;D6C*d;D/&c%c%c%c%c%c%c%¢%c%c%cC'K%3E%C-r0#C1C5C%d%K%#d$d%E%l0#C1C%d%l0#C0C%d%E%K%'E&d¢i0#d#C&C&C,C%K%#E+dĢĢĢĢ*E%E)d#C)C,p>nE.>D)d$d$C%C2C.>C%C,n>D%C+d#q'c%c%c%c%cC'K%#d$1(#$%*&/.C'K%+E&h0.C&d&D+C'K%'D&&cC)C&d'K%#i'cC&K%#C%C)3xh0..C&d+D&C+d+E+0#./..C'K%+E+h0+C)C+l0-C'K%'D)&cC%C)C+3xh0,C%d$D%C+C&d$E&p0#./-.C)C'K%+E&l0,C'K%'C%C&3xh/(.C(dCC%C)3TC(K%CC(N&KC'N&+/'.C)d'l0$&cC&d'E7C%K##E&l0%C%d'D)%c%c%c%c%c%cC'K%#d$1(#$%&'(.C'K%+E%h0'C%d&D.C'K%'D%&cC&C%d'K%#i'cC%K%#C)C&3xh01.C%d+D%C.d+E.0#./'.C'K%+E.h0.C&C.l0&C'K%'D8C&D+C)D%&cC%C8C.3xh0/C%d$D%C.C+d$E+p0#./&.C&C'K%+E%l0%C'K%'C)C%3xh0-/%.C(dCC)C&3TC(L&Ce$u0$C(N&KC'N&+h0$/,.C(dCC)C&3TC(L&Ce$u0#C(N&KC'N&+0+.C&C)D%C7C&E&d&n0#./$.C'K%#d$E%d&l0&.C'P#7h0)/*.C(dCC%C)3TC(K%CC(N&KC'N&+.C'P#7i0'/(.%c%c%cC%d$1%%$#.C'K%+E%h0'C%d&D&C'K%'d'D%&cC%K%#h0&C%d+D%C&d+E&0#./'.C'K%+0&C'P#70'/(.C'K%+0%.C'P#70%/&.C'P#7h0%/$.C'P#70$.C/C4j0&/'.C'd;E'C6j0#...%c%c%cC$d+C*C*K%#d&i>E%K%#E&d$1%$#%.C$K%OD&C$K%KD)%¢C1d%l'cd#D-d$/$.d#C0K%'E/C/C,C0K%#E$E+d#C+C,p>nE/>D-d$d$C$C2C/>C$C,n>.D$C(C-Y%?C(C$Y%;C(d-Y%7C(dË²ã#Y%3C(C&Y%/C(C)Y%+C(dCC(d+d&3FC(K%CD$C%K%'E&C%K%+E)d&E'C&d+D%&cC''cC'd+D'C$C%d+E%K%#r0$/%..C)h'cd#D&/%.d+D%.C%K%'D'd$D&.C#d&]#3C#d$Y%+C#C'Y%'C#C&Y%#C*K%7D'd//%.d#D'd)D)d#D%%c%¢%c%cC3d$1%&#$.C$K%OD.C$K%KD+d#D&d$D-C1d%r'cd#C0K%'E&C&C,C0K%#E)E*d#C*C,p>nE*>D&d$d$C)C2C*>C)C,n>D-.C(C&Y%?C(C-Y%;C(d$Y%7C(dÕ²ã#Y%3C(C.Y%/C(C+Y%+C(dCC(d+d&3Fd'C(K%CC$K%'l0$=d(D)/%.C$K%OD.C$K%KD+d*.D)C$d+D&%c%cC$K%+E%d$1%$#%.%¢C1d%l'cd#D&d$/$.d#C0K%'E&C&C,C0K%#E%E*d#C*C,p>nE*>D&d$d$C%C2C*>C%C,n>.D%C(C&Y%?C(C%Y%;C(d-Y%7C(dË²ã#Y%3C(C.Y%/C(C+Y%+C(dCC(d+d&3FC(K%CD-C$K%/E*d+D&C*C$K%3E$d&E%&cC%'cC%d+D%C-C&d+E&K%#r0$/%..C$h'cd#D%/%.d+D&.C&K%'D-d$D%.C#C-Y%'C#C%Y%#C#C)]#3.d+.C#C'Y%#.C(dcG#.Ù3%5¢%¡F#dã$E$G#d«Éã#P##d$j'c3?.%c%c%c%c%¢%c%c%c%c%c%c%c%cdËÈã#K%#h'cdËÈã#d¢Y%#%cdëÈã#K%#C#n'cdçÈã#K%#C#d_E+K%#d££££j0$.C$dë#3l/..d%3(E.h0$C.dÅç#^##C$dĞ´ã#d,3;d-D#C+K%+E'D%C'dċ*r'c&cC$d÷#C#E*d'C%E&C%d³ñ#E%d³ñ#E)dĢĢ&dć#E(d$R#÷Àc^##C*d%C)C(dć#dĢĢ&d$R#÷Àc^##C#d'D#C&dĢÏą'n0#..%cC%d,p'cC%D&/$.C#d%E#C$d÷#C%C%dĢĢ&dć#E&dć#dĢĢ&d$R#÷Àc^##.%c%cd#C'C&>h'cC#C$dö#E%C&d$P#øÀc]##d.C#D*/$.d-C#D*d$D,C#d-i0$C$d÷#C#D%.C*3(E,h0&C*h0#C,C%C*ğ-##.C+K%WD#C+K%SD3d$3(E'h0&C'dþ#]##C$d$Y%7C$C'Y%3C$d$Y%/C#h'cd$D%/,.C#dKD4C$dÃ$D/C$d¯$D0C$dě#D1C$dć#D2C$d×$D5d#D)d$D&&cC$dGC)C3E#dHP##d%E%K%×¿cC%K%«¿c3;%cC#dGP##d$i'cC$dSdÞ¶ã#d*3;/$.C$dSdÏ³ã#d(3;.C$d_C#d'K%#C#d+K%#3;%cC#d;K%#d££££j'cC$dë#C#d?K%#C#dCK%#3;/$.d'3(E%h0)C%dđčÔĆ)Y##C$d'Y%sC$C%Y%oC$d'Y%k.C5C#d3K%#C#d7K%#3;C2C$K%OY%+C2C$L%GZ%#C1C$L%SZ%#C1C$K%[Y%+C0C$L%_Z%#C0C$K%gY%+C$d'Y%¿$C$d¯³ã#Y%»$C$d*Y%«$C$dí¶ã#Y%§$C$d+Y%C$då¶ã#Y%C$d'Y%C$dÚ¶ã#Y%C$e££££ó#Z%wC/C$L%kZ%#C/C$K%sY%+C$d*Y%Ó$C$dô¶ã#Y%Ï$C$d;C$d÷#3<C$K%/D%C$K%;E-d££££i0+C$L%?E6eC«E7ÊD(C&d$n'cC&E#C%i'¢C$d/C#d$d$d$3gC$K%3D'C$K%7(C#.C'dO]##C$C&d$E&Y%7C$K%/D%.C6ÊD#%c%cC(C%C&n'cC$d/C&C(d$d$3gC$K%7D&/$.C7s0$.C$K%3D'C(h0#C&C'C#C(ğ-##.C$C&C(E&Y%7C-'cC#d'K%#E%dE(d'd+C%d&E%>C-l0*C%d#C(C-dJn>0+C#37.C4C)dKE)j0#.C$K%/D%/*.3}#.d$d%3#.d$C*3#.d$d$3#.d$d'3#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.C&E#C#C%j0$=.C$d/C%d$d$d$3gC%D&C$K%7.C$K%3dĀ#]##C$C$L%/Z&kC$C&d$Y%sd-D#C+K%[E'D%C'dċ*r'c&cC$d÷#C#E)d'C%E&C%d³ñ#E%d³ñ#E(dĢĢ&dć#E+d$R#÷Àc^##C)d%C(C+dć#dĢĢ&d$R#÷Àc^##C#d'D#C&dĢÏą'n0#..%cC%d,p'cC%D&/$.C#d%E#C$d÷#C%C%dĢĢ&dć#E&dć#dĢĢ&d$R#÷Àc^##.%c%cd#C'C&>h'cC#C$dö#E)C&d$P#øÀc]##d.C#D&/$.d-C#D&d$D%C#d-i0$C$d÷#C#D).C&3(E%h0%C&h0#C%C)C&ğ-##.C$C$K%+Y%£$C$C$L%#Z%C$C$L&kZ%Ã$C$C$K%sY%Ë$C$C&Y%ß$C$C%Y%Û$C$C&Y%×$C$d/Y%Ó$C$dºµã#Y%Ï$C$d+Y%¿$C$d²µã#Y%»$C$C*Y%·$C$C,Y%³$C$C*Y%¯$C$d(Y%«$C$d­µã#Y%§$C$d)Y%C$d§µã#Y%C$d%Y%C$C.Y%C$eª£££CZ%C$dĜ³ã#Y%C$e££££ó#Z%wC$dë#C$d÷#3<.dēÈã#K%#E#'cdėÈã#K%#E%d'K%#E&dE'd'd+C&d&E&>C#l0%C&d#C'C#dJn>0&C%37.dēÈã#C$L%kZ%#děÈã#C$K%sE#Y%#dËÈã#dËÈã#K%#d$Y%#C$dã$G#C#2.d$C&3#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.£0%,¢%¡F#d³%E%G#%c%c%c%c%c%c%c%c%c%c%cd%C$K%SE&d££££C&d#q>d$1%$%#.d'3(E&h0*C&dđčÔĆ)Y##C%d'Y%+C%C&Y%'C%d'Y%#/%.d'd(C$P#WE'>E&3(E(h0%C&'cC(dĚ¯ã#dĞ¯ã#C'>C&ğ-##.C%C&Y%+C%C(Y%'C%C&Y%#/$.C%C$K%WC$K%[3;.C%d/C$K%'C$K%+3;d'd(C$P#_E(>E&3(E*h0$C&'cC*dĚ¯ã#dĞ¯ã#C(>C&ğ-##.C%dû$C$K%3C$K%73;C%dć$C$P#ad%E(K%ċ½cC(K%«¾c3;%cC$K%Gd££££j'cC%d;C$K%KC$K%O3;/$.d'3(E(h0(C(dđčÔĆ)Y##C%d'Y%CC%C(Y%?C%d'Y%;.C%dē$C$K%?C$K%C3;d.D'd±´ã#D(%c%c%cC$P#`d$1&($#%.d'3(E$h0)C$dđčÔĆ)Y##C%d'Y%OC%C$Y%KC%d'Y%G/(.d0D'd¼´ã#D(/&.d1D'd£´ã#D(/%.d$C&3#.d$C&3#.C%dGC(C'3;.C%C%K%7Y%kC%C%L%/Z%cC%C%L%û$Z%C%C%K%ă$Y%C%C%L%#Z%C%C%K%+Y%§$C%C%L%ć$Z%³$C%C%K%ď$Y%»$C%C%K%CY%Ï$C%C%L%;Z%Ç$C%C%K%ě$Y%ã$C%C%L%ē$Z%Û$C%d¯³ã#Y%[C%d'Y%_C%d³³ã#Y%oC%d*Y%sC%C&Y%wC%C*Y%{C%C&Y%C%dº³ã#Y%C%d*Y%C%dÁ³ã#Y%C%d(Y%C%dĒ³ã#Y%«$C%d)Y%¯$C%dĘ³ã#Y%¿$C%d'Y%Ã$C%dĜ³ã#Y%Ó$C%d*Y%×$C%dÉ´ã#Y%ç$C%d,Y%ë$C%e£££££$Z%SC%C%K%OY%÷$C%C%L%GZ%ï$%cd$3(E*'cC*dĞ#]##C%d$Y%ă$C%C*Y%ÿ$C%d$Y%û$d#D(d$D$&c%c%c%cC%dSC(E&d3K%#E'd££££j'c%cC&d+L%#D.C%C&d7L%#E/eC«a%¯%C%C/ÊE)Y%«%C%d%Y%§%C%dÓ´ã#Y%£%C%C.eC«a%ğ$C%C.a%ě$C%d$Y%ė$C%dÒ´ã#Y%ē$C%dć$C%dē$d'3NC''cC)d'K%#E,dE-d'd+C,d&E,>C'l0-C,d#C-C'dJn>0.C)37.C%K%ć$E,d££££i0#C%L%ċ$E.eC«E/ÊD)C%K%û$D'C$d$n'cC$D&C$C'i'cC%dû$C$d$d$d$3gC%K%ÿ$D*C%K%ă$D&.C&C*dO]##C%C$d$E$Y%ă$C%K%û$D'.C.ÊD&C'C$C)r0%C%dû$C$C)d$d$3gC%K%ă$D$/&..C+d*i0(d*C+D(C&dKD&&cC&d'K%#E''cC&K%#E*d'K%#E+dE)d'd+C+d&E+>C'l0,C+d#C)C'dJn>0-C*37.C&d7D&C(d$E(0#./(.C/s0$.C%K%ÿ$D*C)h0#C$C*C&C)ğ-##.C%C$C)E$Y%ă$C,'cC&d'K%#E'dE)d'd+C'd&E'>C,l0(C'd#C)C,dJn>0)C&37.C+d$D+C(d7E(dÃ$j0#./$.d$d$3#.C$D&C$C%K%û$i'cC%dû$C$d$d$d$3gC%K%ă$D&.C#C%L%û$Z%#C%K%ÿ$C&dĠ#]##C#C$d$Y%+C%d³%G#2.d$d'3#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.Ñ.%1¢%¡F#dSE$G#d«Éã#P##d$j'c3?.%c%c%c%cdËÈã#K%#h'cdËÈã#d¢Y%#%cdëÈã#K%#C#n'cdçÈã#K%#C#d_E#K%#d££££j0$.C$dC3l/&.C#K%CD&C#K%?D+C#K%KD,C#K%GD-d$D%d$3(E#'cC#dþ#]##C$d$Y%3C$C#Y%/C$d$Y%+C&h0%C+C&d&D.C,d&D/%c&cC$d7C+K%#E*C+d'K%#E&3;d(D(dĞ¯ã#D'%cC,h0#C/D%C-D#&c%cC#d'K%#C&j0#C#K%#C*C&3x0#d'D(dĚ¯ã#D'/%.C#d+D#C%d+E%0#..%c%¢%c%c%cC(3(E*'cC(hE0h'cC*C'C(ğ-##.C$L%;D2C$K%7D#d$3(E&h0$C&dþ#]##C$d$Y%KC$C&Y%GC$d$Y%CC#d££££i'cC*d'K%#E#dE%d'd+C#d&E#>C(l00C#d#C%C(dJn>01C*37d$D#/'.C2eC«E3ÊD%C2ÊD'd$D)%cC3s0#C$dCd$C%d$d$3gC$K%KD)C$K%GD&C%h0#C&C)C'C%ğ-##.C$C%C)E%Y%KC#'cC'd'K%#E)dE1d'd+C)d&E)>C#l00C)d#C1C#dJn>01C'37.C$K%CD#C%d%r'cC%D'C#C%i'¢C$dCC%d$d$d$3gC$K%KD'C$K%G(C&.C'dO]##C$C%d$E%Y%KC$K%CD#.C#C%C(r0%C$dCC%C(d$d$3gC$K%CD#C$K%KD%/%.d$C(3#.d$d$3#.C$K%GD&C0h'cC%C&C*C(ğ-##.C$C%C(E%Y%KC*d'K%#E'dE)d'd+C'd&E'>C(l0%C'd#C)C(dJn>0-C*37C%C#C%j0$=.C$dCC#E%d$d$d$3gC$K%CD#C$K%GD&C$K%K.C&dĀ#]##C$C%d$Y%K%c%c%cC#d££££j'cC$L%GE2eC«E3ÊD'C$K%+D(C$K%3E%d$n'cC%D&C%C(i'¢C$d+C%d$d$d$3gC$K%+D(C$K%3(C&.C$K%/dO]##C$C%d$E%Y%3.C2ÊD&C(C%C'r0$C$d+C%C'd$d$3gC$K%3D%/%.C$K%3D%/+.C3s0$.C'h0#C$K%/C%C&C'ğ-##.C$C%C'E%Y%3C#'cC&d'K%#E'dE(d'd+C'd&E'>C#l0+C'd#C(C#dJn>0&C&37.C+d+E+C.j0$/(../(./(.d$d$3#.3}#.C%D#C%C$K%+i'¢C$d+C%d$d$d$3gC$K%3(C#.C$K%/dĀ#]##C$C$L%+Z&CC$C%d$Y%K.%cdēÈã#K%#E#'cdėÈã#K%#E%d'K%#E&dE'd'd+C&d&E&>C#l0%C&d#C'C#dJn>0$C%37.dēÈã#C$L&CZ%#děÈã#C$K%KE#Y%#dËÈã#dËÈã#K%#d$Y%#C$dSG#C#2./$.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.å/%-¢$¡F#dCE&G#C$C$K%+d$E+Y%+C&d#Y%+C&e££££3Z%#d$D-%c%c%c%c&cC$K%#D,%¢d#C$K%'E'C+E(p0#=%c&cC(C,P##E%dÿ#i0$C%dEi0$C%dCl0$C$C(d$E(Y%+C'C(j0#.C'D(d#/$.d$.D%d#D*%c%c%cC(C+l0#%cC+h0#C'C+p'cC'C+j0%/$.C+C,O##dâ¢o0$.%cC(h0#C%h'cC'C(j0&/$.C(C,O##E*dcq0#d#D%d$D+/&.C+C,D*C(C+D..C%h0#C.d#C*>D%C*d$C*>D+C(C,P##D*/$.C#d&]#/C#C(Y%+C#d@Y%'C#d§°ã#Y%#/%.%c%¢%c%¡%c%cC*dĢ$E*dÿ#j'cC*dEi0$C#d&]#/C#C(Y%+C#dBY%'C#dÖ±ã#Y%#/+.%c%cC&K%#C)C%l'cC&C)C%d$d$3gC&K%'D-C&K%+D)/$.C%h0$.C%h0#C)C-C+C%ğ-##.C$C(d$E*Y%+C&C%C)E+Y%+C'C*p'cd&D(d§°ã#D%C*ÐeC©e@§/&.d+D%%c%c%c%c%c%c%cC*C,P##E'dE1w(++++++++++++(++++++++++++++++++++++++++++++++++++++++++++(+++++)+++#+++++++$+++%+&'+.d/D%/(.d-D%/'.d0D%/&.d,D%/%.C&d3C$3SC&K%3D%C&P#?E(d)j'cC&C&R#@^$/C&C&P#B]#1C&L%7/(.%cC%d£ě&d£Ó&j0#C$K%'E(C$K%+E)E'd#C'C(p>d%l0#d$C$K%#C)C(C)l>R##dÿč$j0#C$C)d$Y%+C&d3C$3SC&K%3D'C&P#?E(d)j'cC&C&R#@^$/C&C&P#B]#1C'D%C&L%7/).C'd£ě&d£Û&i'cC%d-d£ěbC'dĢ*d££'D%/$.C$C)Y%+.C%d£Ó&d££ç#d£³ß¢r0(d&D(d³®ã#D%C$X%+eC©eD§/'.C'D%.C$C(d%Y%+d$D)d$/'.C$C(d$Y%+C)h0'%c%cC&K%#C)C%l'cC&C)C%d$d$3gC&K%+D)/$.C%h0$.C%h0#C&K%'C)C+C%ğ-##.C#C&L%#Z%#C#d)]#/C#C%C)E#Y%+C&C#Y%+/*.d&D(dÄ°ã#D%C*ÐeC©e=§.D/C#C(]#/C#C/Z%'C#C%Y%#C#C&R$/^#0C#C&P#1]#2/'.d$D)d$C%d£$l0#=d#D)d%C%d£3l0#=d&d'C%d££'l>.E(C&K%#C+E'n'cC&C'C(d$d$3gC&K%'D-C&K%+D'.C'C-D'%cC)h'cC%dbd£¢D)C%d)D*C%d£3l'cC'C)]#$C'C*dã$]##/%.C%d/D,C*dbd£¢D*C%dĢĢ&p'cC'C)]#%C'C*]#$C'C,dă$]##/%.C'C)]#&C'C*]#%C'C,dbd£¢]#$C'C%d5d]##/$.C'C%]##.C&C(C+E)Y%+C$K%+D+/$..C#d)]#/C#C%Y%+C#C+Y%'C#d££££Y%#.C&K%#E#h0#C&K%'E$d'K%#E%dE(d'd+C%d&E%>C#l0$C%d#C(C#dJn>0%C$37.C&dCG#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.Ç+$2¢%c%cC#K%OE$'cC#K%KE&d'K%#E%dE'd'd+C%d&E%>C$l0%C%d#C'C$dJn>0$C&37.C#K%WE$'cC#K%SE&d'K%#E%dE'C$d%E$d'd+C%d&E%>l0%C%d#C'C$dJn>0$C&37.%cC#K%#d&i0#C#K%;E.'cC#K%7D*&cC*C(d;E'K%3E/'cC'K%/D+d#D,&c%c%c%c%c%cC+C,d;E$K%#d$1&#$%'.C$K%+E&h0&C$K%'E)D%C&D$&cC%d'K%#E0'cC%K%#E1d'K%#E-dE2d'd+C-d&E->C0l0/C-d#C2C0dJn>0.C137.C%d+D%C$d$E$0#.C)d'K%#E$dE%C&d&E&d'd+C$d&E$>l0-C$h0%C%C&dJp0%/,.C$K%+E&h0%C$K%'E)d'K%#E$dE%d'd+C$d&E$>C&l0,C$h0$C%C&dJp0$/+.C$K%+E&h0$C$K%'E)d'K%#E$dE%d'd+C$d&E$>C&l0+C$h0#C%C&dJn0*.C)37.C,d$E,C/j0#.C+d'K%#E$dE&C/d;E%d'd+C$d&E$>l0(C$d#C&C%dJn>0'C+37.%cC'K%#E$d&i0#C$d%l0#C'K%+E$h0#C'K%'E&d'K%#E%dE'C$d&E$d'd+C%d&E%>l0(C%d#C'C$dJn>0'C&37.C(d$E(C.j0#.C*d'K%#E$dE&C.d;E%d'd+C$d&E$>l0&C$d#C&C%dJn>0%C*37.C#K%CE&'cC#K%?E'D%C&D$&cC%d'K%#E)'cC%K%#E*d'K%#E(dE+d'd+C(d&E(>C)l0(C(d#C+C)dJn>0'C*37.C%d+D%C$d$E$0#.C'd'K%#E$dE%C&d&E&d'd+C$d&E$>l0&C$d#C%C&dJn>0%C'37.C#K%+d%l0#C#K%3E$h0#C#K%/E#d'K%#E&dE%C$d&E$d'd+C&d&E&>l0%C&d#C%C$dJn>0$C#37.2.dăÇã#d³Èã#3#.dÃÇã#dóÇã#3#.÷0%0¢)%c%cC#K%+E/d£££ã$h0#%c%c%c%cC/d££££$'cC#R$1E(0$d#D%/%.C%d3r'cC%C$C$d&dE)E*E-d&D,C$C)j'cC$D&&cC'C&O##dâ¢mD'C&d$D&C*d$E*0#..%cC,h0#C)C-dğĢĢĢ*E(O##dâ¢mD+C,d$i0#C+C(O#$dâ¢mD+C,d%i0#C+C(O#%dâ¢mD+.C-d%D.C'C+D*&cC)D(C.h0(dã$C.C.dã$r>E0d&D1%cC0d%E2dē*E,h'cd#D'/$.d#D'C(D&C2d3E)dSr'cC&C)d'd$E-dğĢĢĢ$E+d'D&Ġ/################D5C+D)C(D'&cC'Ġ#%#E6C'Ġ#%3E7Ġ0/012?@AB#$%&#$%&C'Ġ#%CE8C'Ġ#%SE4Ġ0#$%&#$%&/012?@ABĠ0#$%&'()*;<=>?@ABE3Ġpd*ĠÐ$C3d)ĠÐ$ĠsĠ/$$$$$$$$$$$$$$$$ĠqC6C7Ġ0+,-.;<=>#$%&#$%&C8C4Ġ0#$%&#$%&+,-.;<=>Ġ0#$%&'()*;<=>?@ABE3Ġpd*ĠÐ$C3d)ĠÐ$ĠsĠ/$$$$$$$$$$$$$$$$ĠqC6C7Ġ0'()*789:#$%&#$%&C8C4Ġ0#$%&#$%&'()*789:Ġ0#$%&'()*;<=>?@ABE3Ġpd*ĠÐ$C3d)ĠÐ$ĠsĠ/$$$$$$$$$$$$$$$$ĠqC6C7Ġ0#$%&3456#$%&#$%&C8C4Ġ0#$%&#$%&#$%&3456Ġ0#$%&'()*;<=>?@ABE3Ġpd*ĠÐ$C3d)ĠÐ$ĠsĠ/$$$$$$$$$$$$$$$$ĠqC5ĠÑ$ĠÑ$ĠÑ$ĠÑ$D5C'dcD'C)d'E)0#.C5C5C3Ġ0+,-./012#$%&#$%&ĠÑ$E3C3C3Ġ0'()*#$%&#$%&#$%&ĠÑ$Ġ>#D'C+C-i0$.C(C,D)&cC&d+Ġ%#E3Ġpd*ĠÐ$C3d)ĠÐ$ĠsĠ/$$$$$$$$$$$$$$$$ĠqE4Ġ>$C&Ġ%#E3Ġpd*ĠÐ$C3d)ĠÐ$ĠsĠ/$$$$$$$$$$$$$$$$ĠqE3Ġ>$C3Ġ>#C'C4Ġ>#D'C&d3E&C)j0#..C.C0D.C(C2D)C'd+dĢ¤ğ*C'dĢ¤ğ*d¤£'d3C*D*C1h0#.%¢C(C0dğ$d%E)K%#E(d¢d*C(d)d¤¥§+E&C1d$i0#=C)K%'E(d¢d*C(d)d¤¥§+C&E&C1d%i0#=C)K%+E(d¢d*C(d)d¤¥§+C&.E&d+dĢ¤?C&dĢ¤ğ*d¤£'d3C*D*/'.C%h'c/'.C%d&D'C%d'r'cC%d/D(&cC*C$C&Ġ##Ġ/ââââââââââââââââĠJE3Ġ>#d$C3Ġª$ĠÊ$E3Ġ>$C3Ġ>%C3Ġ>&D*C(C&d'E&j0#.C'h0'.C$C&D&&cC*C&O##dâ¢mD*C&d$D&C'd$E'0#./&.C$C%D+d#D%C$D'C(D)&cC'E&C+i0%%¢C&d$C&O##E'd#q0#=C&d%C'dl0#=C&d'd&C'dn>.E'C&C%D%C)d$E)0#..d#D).C(C)D*.C*C#R$/E(r0#C(C*D(d#D&d#D+%c%c%cC/d@d&d$1%#$%.C(D+/$.C(dġĢ&d$D+.C/dĢĢĢ#D)C#K%'D,C#K%#D-&cC&dĢĢ&C+dĢĢ&l'cd$D'C&d$D&C-C)C,K%34$#h0$/&..d$D'C-C$C%C,K%/4##0$C(C+dĢĢ&D#d#D&&cC#C&dĢĢ&p'cd#2.C&d$D&C-C)C,K%34$#h0#./$.C#K%#C$C%C#K%'K%/4##D'.C'.È/%2¢+F#dcE.G#C.C$Ġ###Ġ/################Ġ0&%$#*)('.-,+210/E7Ġ/»R­e´gZòĞãØÈþØČĠÑ$Ġ.'#C.C$Ġ##3Ġ/################Ġ0&%$#*)('.-,+210/E8Ġ/~åy\\Ĕ4Ĕ|Ç¥bµø?ÎĠÑ$Ġ.'3C.C$Ġ##CĠ/################Ġ0&%$#*)('.-,+210/E5Ġ/»Í*û$~¦5á¨TGæ /xĠÑ$Ġ.'CC.C$Ġ##SĠ/################Ġ0&%$#*)('.-,+210/E4Ġ/áġÔā£Ê)ÿ¾Ĕ¾äĠÑ$Ġ.'SC#Ġ#%3E:Ġ>&D+C:Ġ>%D,C:Ġ>$D-C:Ġ>#D)C#Ġ#%#E;Ġ>&D%C;Ġ>%D&C;Ġ>$D'C;Ġ>#D(d3D*&c%cC*d_p'cC1d$D1C*d%d³Åã#D2d#D/C(D$C7D9C*D0C8D7C5D8C4D5C'D(C&D'C%D&&cC.C/E%Ġ#'#D6C%C8C5Ġ0'()*+,-./0123456C9ĠÑ$C9C7Ġ0'()*+,-./0123456E4d&ĠÐ$C4d*ĠÐ$ĠtC4d5ĠÐ$ĠtC4d1ĠÎ$ĠtC4d<ĠÎ$ĠtĠÑ$C5C6Ġ0+,-.+,-./012/012E4d4Ġð$C4d-ĠÐ$ĠtC4d6Ġð$ĠtĠ/################Ġ0#$%&+,-.?@AB?@ABĠÑ$E9C6Ġ0#$%&#$%&'()*'()*E4d4Ġð$C4d-ĠÐ$ĠtC4d6Ġð$ĠtĠ/################Ġ0?@AB?@AB#$%&+,-.C9ĠÑ$E4C/C2Ġ#%#ĠÑ$Ġ.'#C)d=C)d8C)d*C+C,C-C)C,C6Ġ>#E*C'C(C$C'C(C$dAC$d6C$d-E%dAC%d6C%d-C%C$C(C$C(C6Ġ>$C,C&C*E+C)C-C-C+d=C+d8C+d*E*E&dAC&d6C&d-C&C$C%C$C%C6Ġ>%C-C'C*E,C)C+C)C,d=C,d8C,d*E*E'dAC'd6C'd-C'C%C&C%C&C6Ġ>&C)C(C*E-C+C,C+C-d=C-d8C-d*E*D(C$C*D)C0d'D*C/d3E/dã#i0%C0d\\lC(D$C7D9C*D0C8D7C5D8C4D5C'D(C&D'C%D&0#..d#d'dã#C*d³Çã#3Y#.C1d&j0#.d#D*&cC*C.E$d/K%#C)C$d+K%#C-C$d'K%#C,C$K%#C)d=C)d8C)d*C+C,C-C)C,E$C%E+C)C-C-C+d=C+d8C+d*E%C&E,C)C+C)C,d=C,d8C,d*E0C'E-C+C,C+C-d=C-d8C-d*E/C(D)C%C&C'C(C&C'C(dAC(d6C(d-C$E%dAC%d6C%d-C%C'C(C'C(E&dAC&d6C&d-C&C%C(C%C(C0E'dAC'd6C'd-C'C%C&C%C&C/E$D(C*d3E*dã#j0#.C#C)Ġ4C-Ġ?$C,Ġ?%C+Ġ?&C:ĠÑ$Ġ.%3C#C$Ġ4C'Ġ?$C&Ġ?%C%Ġ?&C;ĠÑ$Ġ.%#C.dcG#.¥.$>¢F#d3E-G#%c%cC$K%#E'h0#C$K%'D8C$K%+E9d'D:&c%c%cC'C8j'cC$C'd[E1Y%#C:K%#D3C-d+C9K%#E0C'K%KE2C'K%OE43]C-K%+d$j0(C-K%/E%C0K%+r0(C0K%'C%d[E)K%#D.C'K%#E5d&i0$C.d&i0(C'P#GC)P#Gj0(C'P#HC)P#Hj0(C'K%;E6C)K%;j0(C6'cC'K%7D;C)K%7D<d#D/&cC;C/d;E%E*K%7C%C<E,K%7j0*C*K%3E7C,K%3j0*C7'cC*K%/D=C,K%/D>d#D(&cC=C(d;E&E%K%3C&C>E&K%3j0,C%P#7C&P#7j0,C%K%#E+C&K%#j0,%c%c%c%c%c%cC+d$1($%&#'(.C%N&+C&N&+01/'.C%K%+E+C&K%+j00C+h0&C%K%'D%C&K%'D&&cC%d'K%#E?C&d'K%#j01C%K%#C&K%#C?3x01C%d+D%C&d+D&C+d$E+0#./&.C%K%+E+C&K%+j0/C%K%'C&K%'C+3xh0%//.C%K%+E+C&K%+j0.C%K%'C&K%'C+3xh0$/..C%N&+C&N&+0-.C(d$E(C7j0#..C,K%#D%%c%cC*K%#E&d&i0#C%d&i0#C%C&j0,%c%cC&d$1%#$&.C*K%'C,K%'i0%/-.C*K%+E(C,K%+j0,C(h0$C*K%'D%C,K%'D&&cC%K%#C&K%#j0-C%d'K%#C&d'K%#j0-C%d+D%C&d+D&C(d$E(0#./$.C&d&j0+C%d&j0+.C/d$E/C6j0#..C.C5j0(C5d%i'cC'K%'C)K%'j0).C'K%CE(C)K%Cj0(C('cC'K%?D%C)K%?D&&cC%d'K%#E*C&d'K%#j0*C%K%#C&K%#C*3x0*C%d+D%C&d+D&C(d$E(0#..C'K%+E%C)K%+j0(%c%cC%d$1%$#'.C'K%3E(C)K%3j0)C(h0&C'K%/D%C)K%/D&&cC%K%#C&K%#j0*C%d'K%#C&d'K%#j0*C%d+D%C&d+D&C(d$E(0#./&.C'K%/C)K%/j0(/%.C$d#Y%#/&.C.d&j0&.C'K%WE&C)K%WE(j0%C)K%SD)C'K%SD%C&d%E.D'C(d%E/D&&cC''c%¢C%K%#E(C3K%Cr'cd#D(d$/$.C3K%?C(d&E*K%'D(C*K%#.C&h0'%¢C)K%#E*C0K%Cr'cd#D,d$/$.C0K%?C*d&E*K%'D,C*K%#.C(C,j0'C%d'D%C)d'D)C'd'D'C&d'D&C(3xh0$/'..C1D'C.C/i0#./$.%cC$K%/E'h0#C$K%7D%C$K%3D&&cC&C'i0$C$C'd[E1Y%/C-C%C'dKK%#E2C'dOK%#E43]C1D'C-K%#d$i0#./$.d#D2.C#C4Y%'C#C2Y%#C-d3G#.ü,$0¢F#dCE%G#d«Éã#P##d$j'c3?.%cdËÈã#K%#h'cdËÈã#d¢Y%#%cdëÈã#K%#C#n'cdçÈã#K%#C#d_E#K%#d££££j0$.C%d+3l/%.d'D)d(D,dĞ¯ã#D(%cC$C#d+K%#r0#C#d'K%#E#h0#C#C$d[E$K%WD&C$K%SD)%c%cC$K%#d%1%$%#.C$K%+d%i0#C$K%;d;D#C$K%7D$&cC#h0%C#d;D#C$K%#C$d;D$d%j0#..d'D,dĚ¯ã#D(.C,3(E.'cC,'cC.C(C,ğ-##.d$3(E-'cC)C&d%D/C-dþ#]##C%d$Y%?C%C-Y%;C%d$Y%7d#D#d$D'd$D+%c&c%c%c%c%c%¢%cC+d$h'cC#D*/$.d$D*C#d$i0#C,D$C.D&d$/$.C)h0$C)C/i0$d-D#C)K%#E(D&C(dċ*r'c&cC%d+C#E+d'C&E$C$d³ñ#E&d³ñ#E0dĢĢ&dć#E1d$R#÷Àc^##C+d%C0C1dć#dĢĢ&d$R#÷Àc^##C#d'D#C$dĢÏą'n0#..%cC&d,p'cC&D$/$.C#d%E#C%d+C&C&dĢĢ&dć#E$dć#dĢĢ&d$R#÷Àc^##.%c%cd#C(C$>h'cC#C%d*E+C$d$P#øÀc]##d.C#D$/$.d-C#D$d$D&C#d-i0$C%d+C#D+.C$3(E&h0'C$h0#C&C+C$ğ-##.C)d'D)d#.D+C%K%7D#C'd$n'cC'D(C#C'i'cC%d7C'd$d$d$3gC%K%;D-C%K%?D(C%K%7D#.C(C-dO]##C%C'd$E'Y%?.C$C#C'p0$C%d7C'C$d$d$3gC%K%?D'/&.C'E#C%K%7i'¢C%d7C#d$d$d$3gC%K%?(C#.C%K%;dĀ#]##C%C%L%7Z&+C%C'd$Y%3/+.C$0$C%C'Y%?C*D#/%.d$C$3#.C%K%;D-C$'cC'C-C&C$ğ-##.C%C$C'E'Y%?C&d'K%#E#dE(d'd+C#d&E#>C$r'cC#d#C(C$dJn>0%C&37C*D#/$..dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.d$d$3#.d$C,3#.3}#.%c%cdēÈã#K%#E#'cdėÈã#K%#E$d'K%#E&dE*d'd+C&d&E&>C#l0$C&d#C*C#dJn>0%C$37.dēÈã#C%L&+Z%#děÈã#C%K%3E#Y%#dËÈã#dËÈã#K%#d$Y%#C%dCG#C#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.¦,%-¢%¡F#dă#E%G#d«Éã#P##d$j'c3?.%c%c%c%c%c%cdËÈã#K%#h'cdËÈã#d¢Y%#dëÈã#K%#E'C#n'cdçÈã#K%#C#d_E#d#C#K%#d££££j>D&.%c%cC$C'r0#C&h0#dçÈã#K%#C$d_E'K%#d££££j0$.C%dG3l/(.C%C&Y%[C%C&Y%CC%C&K%'E$Y%GC%C'Y%?C%C'K%'E#Y%SC%C$C&K%+d[Y%KC%C#C'K%+d[Y%WC%C%d?Y%OC%d3C%dG32%¢C%K%3E$h'cd#D$d'/$.C%K%7D#dC3(E'h0%C'C$Y%#C'C#Y%'C%d$Y%gC%C'Y%cC%d'Y%_C%C%L%WZ&{C%C%Ġ#%GĠ.&kd/D&d$D$&cC%d+C%dë#32C%K%+E,'cC%K%/D(C%K%_C$i'cC%d_C$d$d'd+3gC%K%cD'.C&C'E#C(Y%#C#d'C,Y%#C%C$d$E$Y%gC&d+D&/$..C%K%_D+C%K%c.D#d$D&d$3(E)h0%C)dþ#]##C%d$Y%OC%C)Y%KC%d$Y%GC$h0&C#C$d&D,C#D$&cC%dë#C$K%#C$d'K%#3;C%K%kE-d££££i0'C%L%oE/eC«E0ÊD*C%K%GD(C/ÊD.%c%cC*C&d$n'¢C&D'C&C(i'¢C%dGC&d$d$d$3gC%K%KD)C%K%O(C'.C)dO]##C%C&d$E&Y%OC%K%G(C(.C&n'cC%dGC&C*d$d$3gC%K%OD&/$.C0s0$.C%K%KD)C*h0#C&C)C.C*ğ-##.C%C&C*E&Y%OC-'cC.d'K%#E'dE(d'd+C'd&E'>C-l0*C'd#C(C-dJn>0+C.37.C$d+E$C,j0#./&.3}#.d'dC3#.d$d$3#.C+'cC#d'K%#E$dE(C+d&E'd'd+C$d&E$>l0%C$d#C(C'dJn>0&C#37.C&D$C&C%K%Gi'¢C%dGC&d$d$d$3gC%K%O(C$.C%K%KdĀ#]##C%C&d$Y%O.dēÈã#K%#E''cdėÈã#K%#E&d'K%#E#dE$d'd+C#d&E#>C'l0$C#d#C$C'dJn>0%C&37.dēÈã#C%L%GZ%#děÈã#C%K%OE#Y%#dËÈã#dËÈã#K%#d$Y%#C%dă#G#C#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.Ĝ*$,¢F#dSE%G#%c%c%c%c%c%c%c%cC$K%#d$1%$%#.C#d#Y%+C#e££££3Z%#/'.C%C$K%+35C%K%+E&C%K%#i'cC%C&d$d$d$3gC%K%+D&.C%K%'E*C&dR]##C%C&d$E(Y%+d-D&C$K%'E)D'C)dċ*r'c&cC%dGC&E+d'C'E$C$d³ñ#E'd³ñ#E,dĢĢ&dć#E-d$R#÷Àc^##C+d%C,C-dć#dĢĢ&d$R#÷Àc^##C&d'D&C$dĢÏą'n0#..%cC'd,p'cC'D$/$.C&d%E&C%dGC'C'dĢĢ&dć#E$dć#dĢĢ&d$R#÷Àc^##.%cd#C)C$>h'cC&d$E)C%dGE+C$d$P#øÀc]##d.D$/$.d-D$C&d-i0&C%dGC&D+C&D).C$C&E$3(E'0$d$C$3#.C%d/E'C$K%'35C%K%/E)C%K%7E&i'cC'C&d$d$d$3gC%K%/D)C%K%7D&.C%K%3E(C&dR]##C%C&d$E'Y%7C%dGC$K%+C$K%/dġ#dġă#38C%d;C%K%KE*C%K%OdRdġą#38C%K%?D&%c%cC%K%CE$C)C'n'cC%d/C'C$d$d$3gC%K%3D(C%K%7D'/$.C$h0$.C$h0#C'C(C&C$ğ-##.C#C%L%/Z%#C#C$C'E#Y%+C%C#Y%7C%K%;E#'cC&d'K%#E$dE'd'd+C$d&E$>C#l0'C$d#C'C#dJn>0(C&37.C%K%GE#h0%C*d'K%#E$dE'd'd+C$d&E$>C#l0&C$d#C'C#dJn>0'C*37/%.C$hE&h'cC'C+C$ğ-##.C%K%#C(C$l'cC%C(C$d$d$3gC%K%'D*C%K%+D(.C&h'cC(C*C'C$ğ-##.C#C$C(E&Y%+C#C%L%#Z%#C%C&Y%+C'd'K%#E#dE&d'd+C#d&E#>C$l0%C#d#C&dTC)n>0&C'37/$.C#C%K%+Y%+C#C%L%#Z%#/#.C%dSG#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.·*$*¢F#dē#E&G#d«Éã#P##d$j'c3?.%c%cdËÈã#K%#h'cdËÈã#d¢Y%#%¢dÏÈã#K%#E(d%i'cd#D(d$/$.C&dàÈã#R##^$/C&dâÈã#P##]#1dÓÈã#K%#D)d×Èã#K%#D'dÛÈã#K%#D*dßÈã#P##.D+%cC%d2E,d*p'cC%d5E'd$D*C'd#jD'C%d'dĢĢ#E%d$D)C%d#jD(C,P#§³cD+/$.C&C&P#1]#FC&C&R$/^#D.C&C+]#CC&C*Y%?C&C'Y%;C&C)Y%7C&C(Y%3%c%cdëÈã#K%#C#n'cdçÈã#K%#C#d_E#K%#d££££j0$.C&dG3l/$.C&dSE(%¢C#d+K%#C$p'cd#D'd#D%d$/$.C#d'K%#C$d[E%K%OD'C%K%K.C'C%C&d339C&dGC(3,C&K%SE#'cC&K%WE$d'K%#E%dE'd'd+C%d&E%>C#l0&C%d#C'C#dJn>0'C$37.C&K%_E#'cC&K%cE$d'K%#E%dE'd'd+C%d&E%>C#l0&C%d#C'C#dJn>0'C$37.C&K%E#d#m'cC&K%E$d'K%#E%dE'd'd+C%d&E%>C#l0&C%d#C'C#dJn>0'C$37.C&K%wE#d#m'cC&K%{E$d'K%#E%dE'd'd+C%d&E%>C#l0&C%d#C'C#dJn>0'C$37.C&K%kE#h0#C&K%oE$d'K%#E%dE'd'd+C%d&E%>C#l0%C%d#C'C#dJn>0&C$37.dēÈã#K%#E#'cdėÈã#K%#E$d'K%#E%dE'd'd+C%d&E%>C#l0%C%d#C'C#dJn>0&C$37.dēÈã#C&L%GZ%#děÈã#C&K%OE#Y%#dËÈã#dËÈã#K%#d$Y%#C&dē#G#C#2.3}#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.þ+$(¢C#d+E$C#d'K%#E&dE#D%%c%cC&d$0#C&d%h0$C$K%#E&C#D#C$C&E$dçÌã#K%#i'cC%K%'d&d&j0$dßÌã#C#Y%#C%C%K%'d¡Y%'C$C#d$Y%'C%C#Y%#2.C$C&3U.%c%c%c%c%c%c%cC%K%'E&d%h'cC%dëÌã#K%#i0%C%dçÌã#K%#i0&C%C&dE%3UC$C#C%E#d$Y%'C#C$C#Y%#C$dçÌã#K%#j0$dßÌã#C#Y%#2.C%C&d¡Y%'C$C#d$Y%'C#C$C#Y%#.C#d£%l0%dBD%C#d£££+l0&/(.dëÌã#C$Y%#dãÌã#dãÌã#K%#C#E#Y%#C$C#d$Y%'dçÌã#K%#C$i'cdßÌã#d#Y%#dçÌã#d#Y%#.C#d÷Ìã#K%#E%p0(dëÌã#K%#E#h0(dãÌã#K%#E&dLl0&d¿Êã#D$&cC#C$K%#E'r'cC#C'C$K%'l0(.C$K%+D$/#.#.dçÌã#C$Y%#dßÌã#dßÌã#K%#C#E#Y%#C$C#d$Y%'C#C$C#Y%#2.%cd×Ìã#K%#E%d$C#d&E&h'cd×Ìã#C%C&Y%#C#dě$dÏÊã#E#D%/$.C#dě$E#dÏÊã#D%C#d×Êã#K%#D#.C%C$Y%+C#C$Y%/C$C%Y%/C$C#Y%+2.C#dIC#d+E%d$C%d$daD%/$.dÿÌã#dÇÊã#K%#E#'¢d#D$&cC$d$D$C#K%+E#0#.dĢBC$C$dĢBp>(dĢB.Y%#C%C&r0$d÷Ìã#d¢Y%#/$.C$e#Z%3C$C%Y%?C%d%d¿Éã#D&%cd$C%E'dÛÌã#K%#h'cC&C$Y%#C$C&Y%;C$C$Y%/C$C$Y%+dÛÌã#dÛÌã#K%#C'Y%#/$.%c%cC#C&K%#E&K%'di'cC&D%/$.C#d<C%d$d#C%dBj>D'&cC&C'd@d'E(K%3E%h0%C'd$D'C%D&C%K%'dC#j0#..C%K%+E#C$Y%/C%C$Y%+C$d#Y%;C$C%Y%/C$C#Y%+/$.C(d3C$Y%#C$C&Y%;C$C$Y%/C$C$Y%+.dÿÌã#dÿÌã#K%#d$E#Y%#C#0#dÿÌã#dÇÊã#K%#E#'¢d#D$&cC$d$D$C#K%+E#0#.dĢBC$C$dĢBp>(dĢB.Y%#..Ë*$/¢F#d3E*G#C%d#q'cd$D2%cC%'cC%3(E2h0$.C*d#Y%/C*C2Y%+C*C%Y%'C&d¤¥§+D3C&dĢ$D.&cC(D+%c%c&cC$C(D,%c%c%c%cC%C(E/d+r'cC,d&dE&C,i0$C&C,D&d#D)&cC)C,P##C.i0(C&C)d$E)j0#.C&C/d+E)n0&/%.C%C(i'cC+D(/*.C.C,P##i'cd#D)/'.C/d$i'cC+D(/*.C.C,P#$i'cd$D)/'.C/d%i'cC+D(/*.C.C,P#%i'cd%D)/'.C/d&i'cC+D(/*.C.C,P#&i'cd&D)/'.C/d'i'cC+D(/*.C.C,P#'i'cd'D)/'.C/d(i'cC+D(/*.C.C,P#(i'cd(D)/'.C/d)i'cC+D(/*.C.C,P#)E&j'cC+D(/*.d)d*C&C.i>D)/&.C/d+D)d#D&.&cd£¥§+C&C,E0K%#C3E1C1d£¥§+C0d'K%#C3E1C1d£¤¥§d£¤¥§j0$C&d+E&C)p0#..C&C/i'cC+D(/'.C&C,D0C%C&C(D1d#D)%c&cC)C0P##C.i0$C1C)d$E)j0#.C+D(/'.C&C)D).C(C)E0d$D(C%C0n'cC$C0P##C.i0%.C%C(r0#.C+D(/$.%c%cC0C+E&C*K%'E1C-n'cC*d'C-C&d$d$3gC*K%'D1C*K%+D2C*K%/D-/$.C+C0i0$.C&h0#C-C2C$C+C&ğ-##.C*C&C-E&Y%/C1C&d$p'cC*d'C&d%d$d$3gC*K%+D2C*K%/D&.C&C2C'^##C*C&d%E-Y%/C%C(r0$..%c%cC%C(E&C*K%'C-n'cC*d'C-C&d$d$3gC*K%/D-/$.C%C(i0$.C&h0#C*K%+C-C$C(C&ğ-##.C#C*L%'Z%#C#C&C-Y%+C*d3G#2.d$C%3#.3#.ç*%0¢$¡F#dCE(G#%c%c%c%c%¢%c%cC&h0#C&K%#d&iD+d$D,%c%cC'K%#d$j0#C+0%C'K%'E)C&K%Cr'cd#D)/$.C&K%?C)d&E*K%'E)h0#C*K%#D*C)3(E,h0$C)h0#C,C*C)ğ-##.d»$C'P#3E*D.d#C&C+>E&0%d££££/&.dăÌã#d$]###.d»$C'P#3E*D.d$D,d££££/$.C)h'cC.d$D-d££££d¤£££C&P#H>/$.C)3(E-h0$C)'cC-C,C)ğ-##.C-d+D1C).D2C%d#k0$C%h'cd$D//'.C%3(E/h0%C%h0&C/C$C%ğ-##/&.d$C)3#.3#.d$C%3#.%c%cC'K%+h'cd££££D'/$.C'K%/D$d$3(E&h0$C&dF]##C(d$Y%3C(C&Y%/C(d$Y%+d-D'C$E&dċ*r'c&cC(d9C'E0d'C&E+C&d³ñ#E&d³ñ#E3dĢĢ&dć#E4d$R#÷Àc^##C0d%C3C4dć#dĢĢ&d$R#÷Àc^##C'd'D'C+dĢÏą'n0#..C&d,n'cC'd%E'C(d9C&C&dĢĢ&dć#E&dć#dĢĢ&d$R#÷Àc^##.%c%c%cd#C$C&>h'cC'C(d8E+C&d$P#øÀc]##d.D&/$.d-D&C'd-i0$C(d9C'D+.C&C'E$3(E&0$d$C$3#.d$D'C(d$Y%3C(L%/D5/$.C$hE0h'cC&C+C$ğ-##.C(d+d$C$d$d$3gC(K%3D'C0h'cC(K%/C'C&C$ğ-##.C(C$C'Y%3C(K%+D'C(L%/D5C&C$3u.C#C1^#XC#C%Y%+C#C/Y%'C#C%Y%#C#C*]#aC#C)Y%[C#C-]#WC#C2Y%SC#C)Y%7C#C,Y%3C#C)Y%/C#C5Z%KC#C'Y%GC#d#Y%CC#e££££3Z%;C#dZC1d3]##C#C.d$]#_C#d$d&C*d$i>d#C*>]#`C(dCG#2.d$d$3#.§)$+¢%c%c%c%c%c%c%cd(C#K%#E(d££££C(d#q>1('''$%#.C#K%'D'C#K%+E*'c&cC'C)d(E%K%#E#d#m'cC%d'K%#E$d'K%#E&dE+d'd+C&d&E&>C#l0+C&d#C+C#dJn>0*C$37.%c%c%c%c%cd(C%K%3E$d££££C$d#q>1('''$%#.C%K%7D#C%K%;E&'cC#D$&cC$3JC$dCD$C&d$E&0#.C%K%3D$.C$h0&C#d'K%#E%dE&C$d(E$d'd+C%d&E%>l0.C%h0%C&C$dJp0%/-.C%K%7E$d#o0%C%d;K%#E#d'K%#E%dE&d'd+C%d&E%>C$l0-C%h0$C&C$dJp0$/,.C%K%;D#C%K%?E&'cC#D$&cC$3:C$d3D$C&d$E&0#..C%K%7E$h0$C#d'K%#E%dE&C$d'E$d'd+C%d&E%>l0,C%h0#C&C$dJn0+.C#37.C)d$E)C*j0#..C(h0&C'd'K%#E#dE$C(d(E%d'd+C#d&E#>l0(C#h0%C$C%dJn0'/%.C#K%'E$d#o0%C#K%+E'd'K%#E#dE%d'd+C#d&E#>C$l0'C#h0$C%C$dJp0$/&.C#K%+D'C#K%/E&'cC'D$&cC$3:C$d3D$C&d$E&0#..C#K%'E#h0$C'd'K%#E$dE%C#d'E#d'd+C$d&E$>l0&C$h0#C%C#dJp0#/%.C'37.2.dăÇã#d³Èã#3#.dÃÇã#dóÇã#3#.ó)$+¢F#d3E&G#%¢%cC%d%E(d#q'c%c%cC('cC(3(E'0$d$C(3#.C&d#Y%/C&e££££3Z%'C&d'd#d$d$d$3gC&K%+C&K%/dE]##C&d$Y%//$.C'dE]##C&C'Y%+C&C(Y%'d$D(C&d$Y%/d$C%h0&=.C$C%D-&c%¢C$O##E%d#q'cC%dĢ$D%C$d$/$.C$P#$dbD'C%dBD(C%dp'cC(d)C'D%C$d%/$.C$P#%dbC'd)D'C%dl'cC'C(d/D%C$d&/$.C(d5d££ē#C$P#&dbC'd)D%C$d'.D$%c%c%c%c%¢%c%cC%dEi0#C%dÿ#i0#C&K%/D(C%dCl0&C%d£$lE)h0$d$/%.C&d'C%ÐeC©eÿ#§3D/(.d%C%d£3l0#=d&d'C%d££'l>.E+C&K%'C(E'n'¢C&d'C'C+d$d$3gC&K%/(C'.C&K%+D'C)0$C%dbd£¢D)C%d)D*C%d£3l'cC'C)]#$C'C*dã$]##/&.C%d/D,C*dbd£¢D*C%dĢĢ&p'cC'C)]#%C'C*]#$C'C,dă$]##/&.C'C)]#&C'C*]#%C'C,dbd£¢]#$C'C%d5d]##/%.C&K%'C(d&p'cC&d'C(d'd$d$3gC&K%/D(.C&K%+C(dÿčä¤&Y##C&C(d'Y%/C&d'C%d'dSÐC%dSC%d2E%dú#C%d-l>ÐeC©§3D/%.C'C%]##.C&C(C+Y%/.C$C-j0#./$.3#.C&K%'E$C&K%/E(j'cC(/$.C&d'C$d$d$d$3gC&K%/.D'C#C&L%'Z%#C&K%+C'dE]##C#C(d$E#Y%+C&C#Y%/C&d3G#.Á)%,¢%¡F#dcE%G#d$D&%c%c%cd$3(E)'cC)dĞ#]##C%d$Y%3C%C)Y%/C%d$Y%+C$K%'E,C$K%#E-i0$C-d7C$dKD$&c%c%c%cC$d;K%#E'd££££j'c%cC$dCL%#D.C%C$d7L%#E/eC«a%_C%C/ÊE(Y%[C%d%Y%WC%dÓ´ã#Y%SC%C.eC«a%OC%C.a%KC%d$Y%GC%dÒ´ã#Y%CC%d7C%dCd'3NC''cC(d'K%#E*dE+d'd+C*d&E*>C'l0,C*d#C+C'dJn>0-C(37.C%K%7E*d££££i0#C%L%;E.eC«E/ÊD(C%K%+D+C&d$n'cC&D'C&C+i'cC%d+C&d$d$d$3gC%K%/D)C%K%3D'.C'C)dO]##C%C&d$E&Y%3C%K%+D+.C.ÊD'C+C&C(r0%C%d+C&C(d$d$3gC%K%3D&/&..C-d$C,i0(C,d$D'&cC$d'K%#E)'cC$K%#E(d'K%#E,dE*d'd+C,d&E,>C)l0+C,d#C*C)dJn>0,C(37.C$d7D$C-C'd$E'j0#./(.C/s0$.C%K%/D)C(h0#C&C)C'C(ğ-##.C%C&C(E&Y%3C*'cC'd'K%#E(dE+d'd+C(d&E(>C*l0'C(d#C+C*dJn>0(C'37.C$d7D$C,C-d$E-j0#./$.d$d$3#.C&D$C&C%K%+i'cC%d+C&d$d$d$3gC%K%3D$.C#C%L%+Z%#C%K%/C$dĠ#]##C#C&d$E#Y%+C%C#Y%3C%dcG#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.Ā)$(¢%c%c%c%c%c%c%cC#d'E*K%#E+dE'd'd+C+d&E(>C$r'cC(d#C$dJE)C'l>0$%cC%d,r'cC%C&3RE%0$d#2.d#D%C&dïĢn0+d3C&d.dC&d.l>D$C#d+D)C(h'cC$d£%l0*C)h0*C$C'r0*C'C$d££+n0*C#2.C'C)D(%cC$C'n'cC(dëÌã#K%#i0$dçÌã#K%#C(j'cC(K%'E+d%0,C+dE+C'E'C$l0,C(C+3UC'C$E(d3r'cC*C$C*K%#d$d%Y%#C$C)E$C(d&Y%'C'C)E'C'K%'d$Y%'C$C(3@/,.C*C'C*K%#d$d%Y%#C'C)E$C$K%'d$Y%'/+.dßÌã#K%#C'E'C$l0+%cC'C$E(d2p'cC*C+d$C'd%Y%#C'C)E$C$K%'d$Y%'d#D(d#D$/$.C*C$C+d$d%Y%#C$C)E$C(d$Y%'C'C)E'C(Y%#C'C'K%'d¡Y%'.dçÌã#C$Y%#dßÌã#C(Y%#/*.C'C$E'd2p0)C*C$C+d$d%Y%#C$C)E$C'd&Y%'C(C(K%'d$Y%'C$C'3@/).dãÌã#K%#C'E'C$n0'/).C&C$C$C&n>E&'cC%C#C&ğ-##.C*K%#E&dE*C$d'd+C&d&E$>l0%C$h0)C)C*r0)dăÇã#d³Èã#3#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.dÃÇã#dóÇã#3#.C*C$C+d$d%Y%#C$C)E(C'C$E$d$Y%'dãÌã#C$Y%#dëÌã#C(Y%#.C)h0#C#2.C&3(E$h0$C&ddC*K%#E%d&>C%dE%C%C&n>E%'cC$C#C%ğ-##.C$D%.C#37.C%.¹($'¢F#dă#E%G#d«Éã#P##d$j'c3?.%c%cdËÈã#K%#h'cdËÈã#d¢Y%#C%d#Y%+C%d#Y%#C%d#]#3C%dCE$d$dċÈã#K%#C#dďÈã#K%#nE&>d#C#C&>3CC$d$C%K%GC%K%CE#>d#C%K%KC#>d#C%39C%d7C$3,C%K%CE#'cC%K%GE&d'K%#E$dE'd'd+C$d&E$>C#l0%C$d#C'C#dJn>0&C&37.C%K%OE#'cC%K%SE&d'K%#E$dE'd'd+C$d&E$>C#l0%C$d#C'C#dJn>0&C&37.C%K%sE#d#m'cC%K%wE&d'K%#E$dE'd'd+C$d&E$>C#l0%C$d#C'C#dJn>0&C&37.C%K%gE#d#m'cC%K%kE&d'K%#E$dE'd'd+C$d&E$>C#l0%C$d#C'C#dJn>0&C&37.C%K%[E#'cC%K%_E&d'K%#E$dE'd'd+C$d&E$>C#l0%C$d#C'C#dJn>0&C&37.dēÈã#K%#E#'cdėÈã#K%#E&d'K%#E$dE'd'd+C$d&E$>C#l0%C$d#C'C#dJn>0&C&37.dēÈã#C%L%7Z%#děÈã#C%K%?E#Y%#dËÈã#dËÈã#K%#d$Y%#C%dă#G#C#2.3}#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.ý($'¢%c%c%c%c%cd«Éã#P##d$1%#%$.d«Éã#d%]##dëÈã#K%#E%'cdçÈã#K%#D#&cC#K%#d££££j'cC#3I.C#d_D#C%d$E%0#..dãÈã#K%#E#'cdçÈã#K%#E%d'K%#E$dE&C#d_E#d'd+C$d&E$>l0&C$d#C&C#dJn>0'C%37.dïÈã#K%#E#'cdóÈã#K%#E%d'K%#E$dE&d'd+C$d&E$>C#l0&C$d#C&C#dJn>0'C%37.dûÈã#K%#E#'cdÿÈã#K%#E%d'K%#E$dE&C#d%E#d'd+C$d&E$>l0&C$d#C&C#dJn>0'C%37.dćÈã#K%#E#'cdċÈã#K%#E%d'K%#E$dE&d'd+C$d&E$>C#l0&C$d#C&C#dJn>0'C%37.dēÈã#K%#E#'cdėÈã#K%#E%d'K%#E$dE&d'd+C$d&E$>C#l0&C$d#C&C#dJn>0'C%37.dğÈã#K%#E#h0#d£Éã#K%#E%d'K%#E$dE&C#d%E#d'd+C$d&E$>l0%C$d#C&C#dJn>0&C%37.d«Éã#d$]##d£Éã#e'Z%#děÈã#e#Z%#dēÈã#e££££3Z%#dċÈã#e$Z%#dăÈã#e#Z%#dûÈã#e££££ã#Z%#dóÈã#e$Z%#dëÈã#e#Z%#dãÈã#e££££ã#Z%#dËÈã#e££££CZ%#2.d¨£ã#dĠ#d¿«ã#3z#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.á)$'¢C#C$D%%c%c%cC#K%'E&d$0#C&d%h0$C#K%#E&C$D$C#C&E#dçÌã#K%#i'cC%K%'d&d&j0$dßÌã#C$Y%#C%C%K%'d¡Y%'C#C$d$Y%'C%C$Y%#/%.C#C&3U.%c%c%c%c%cC%K%'E&d%h'cC%dëÌã#K%#i0%C%dçÌã#K%#i0&C%C&dE&3UC#C$C&E$d$Y%'C#C$C$Y%#C#dçÌã#K%#j0$dßÌã#C$Y%#2.C%C&d¡Y%'C#C$d$Y%'C#C$C$Y%#.C$d£%r'cdBD%C$d£££+l0&/'.%cd×Ìã#K%#E%d$C$d&E&h'cd×Ìã#C%C&Y%#C$dě$dÏÊã#E$D%/$.C$dě$E$dÏÊã#D%C$d×Êã#K%#D$.C%C#Y%+C$C#Y%//(.dëÌã#C#Y%#dãÌã#dãÌã#K%#C$E$Y%#C#C$d$Y%'C#dçÌã#K%#j0&dßÌã#d#Y%#dçÌã#d#Y%#2.dçÌã#C#Y%#dßÌã#dßÌã#K%#C$E$Y%#C#C$d$Y%'C#C$C$Y%#2.C$dIC$d+E&d$C&d$daD%.C#e#Z%3C#C%Y%?C%d%d¿Éã#D'd$C%E&dÛÌã#K%#h'cC'C#Y%#C#C'Y%;C#C#Y%/C#C#Y%+dÛÌã#dÛÌã#K%#C&Y%#2.%c%cC$C'K%#E&K%'di'cC&D%/$.C$d<C%d$d#C%dBj>D(&cC&C(d@d'E'K%3E%h0%C(d$D(C%D&C%K%'dC$j0#..C%K%+E$C#Y%/C%C#Y%+C#d#Y%;/%.C'd3C#Y%#C#C&Y%;C#C#Y%/C#C#Y%+.2.C#C%Y%/C#C$Y%+.ª)%+¢%¡F#dCE$G#d«Éã#P##d$j'c3?.%c%¢%c%c%c%c%cdËÈã#K%#h'cdËÈã#d¢Y%#%cdëÈã#K%#C#n'cdçÈã#K%#C#d_E#K%#d££££j0$.C$d+3l/+.C#d+K%#D%C#d'K%#d$3(E)h0$C)dþ#]##C$d$Y%3C$C)Y%/C$d$Y%+C%h'cd$D%/).C%d[D+dOD'd$D#&cC$d7C'd'K%#C'K%#3;C$K%+D%C$K%7E*d££££i0(C$L%;E,eC«E-ÊD(C#d$n'cC#D&C#C%i'cC$d+C#d$d$d$3gC$K%/D)C$K%3D&.C&C)dO]##C$C#d$E#Y%3C$K%+D%.C,ÊD&%c%cC(C%C#n'cC$d+C#C(d$d$3gC$K%3D#/$.C-s0$.C$K%/D)C(h0#C#C)C&C(ğ-##.C$C#C(E#Y%3C*'cC&d'K%#E%dE(d'd+C%d&E%>C*l0'C%d#C(C*dJn>0(C&37.C'd[D'C+d[E+0#.C$K%+D%/'.3}#.d$d$3#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.C#C#C%j0$=.C$d+C%d$d$d$3gC%D#C$K%3.C$K%/dĀ#]##C$C#d$Y%3.%c%cdēÈã#K%#E#'cdėÈã#K%#E%d'K%#E'dE&d'd+C'd&E'>C#l0$C'd#C&C#dJn>0%C%37.dēÈã#C$L%+Z%#děÈã#C$K%3E#Y%#dËÈã#dËÈã#K%#d$Y%#C$dCG#C#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.­(%+¢%¡F#dSE$G#d«Éã#P##d$j'c3?.%c%cdËÈã#K%#h'cdËÈã#d¢Y%#dïÈã#K%#D*dóÈã#K%#D)dïÈã#e££££3Z%#d÷Èã#K%#D'd÷Èã#d#Y%#C#C'C#C'l>E#d&r'cC#d&D(d#C)d&C)R##dĒĚ%C)d%P##dâ$>D%.C$C(C#C%>Y%OC$C%C)C%>Y%KC$d+C$dKd$3FC$X%/C$X%+C$d#Y%3C$e££££3Z%+eC©§D-e_D,d$D#&cC&E%C$K%+i'cC$d+C%d$d$d$3gC$K%3D%C$K%/D#.C#C%C-C,«Êd2E%dSC%dú#C%d-l>]##C$C&d$E&Y%3C,e' E,eu0#.C$K%+D#C$d+C$K%/E%d33;dēÈã#K%#E&'cdėÈã#K%#E'd'K%#E(dE+d'd+C(d&E(>C&l0%C(d#C+C&dJn>0&C'37.dēÈã#C$L%+Z%#děÈã#C$K%3E&Y%#C#'cC%d'K%#E'dE(d'd+C'd&E'>C#l0%C'd#C(C#dJn>0&C%37.C*'cC)d'K%#E#dE%d'd+C#d&E#>C*l0%C#d#C%C*dJn>0&C)37.dËÈã#dËÈã#K%#d$Y%#C$dSG#C&2.3}#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.Ï(%)¢$¡%cC%h0#C%d*E&d#C%C&r>D*C$d&dC$D+d#D&&c%c%c%cC$C&P##E(ãE)d#q'cC+C&d&0$C&C*r0%&cC$C&E'd'K%#C'K%#d£¤¥§0&C&d+E&C*l0#./%.e££££³CD,%c%c%c%c%c%c%c%c%cC(P#¿Âcd%1&#$%*.C&d$E'C%l0%e#D,/).C&d$E'C%l0%e#D,/(.C&d$E'C%l0%e#D,/'.C$C'O##dâ¢m0&/'.C$C'O##D'%c%c%cC(dă$11#%%%%%%%%%%%%$%.C'ddÃ¢i0&/'.C'dÂ¢m0&/%.C)dBdĢ$d/r'cC)d¡dj0&C'dck0%/&.C'dck0$/%.C$C'O##D'%c%c%c%cC(dē$1($###%#.C)d2dĢ$d%n0'C'dck0%/'.C'dē#dĢ$dSl0$/&.C'd²¢m0%.C%C&d%E'p'ce#D,/%.C$C'O##dâ¢m'ce££££³ã#D,/%.e#D,C&d&E'C%r0$C$C'O##dck0%e££££³ă#D,/$.e#D,C&d%E'C%r0#C$C'O##dâ¢o0$e££££³ã#D,.C#C,C&Ð§Z%'C#d$Y%#2.C'd$D&/%.C&d$D&/$.C%C&p0#&cC$C&O##d#k0$C%C&d$E&j0#./%.C%C&n0#..C#C%Y%+C#C$Y%'C#d#Y%#.ą'%+¢$¡d$D%C#K%#C#K%+E)d$p'cC#C)d%d$d$3gC#K%+D).%cC$ÊE'd£$l0#d%D%C'd£3l0#d&d'C'd££'l>D%.C#K%#C)E&C%l'¢C#C&C%d$d$3gC#K%+(C&.C#K%'E*D&%cC'd£$r'cC'dbd£¢D(C$e)«ÊD+C'd£3l'cC&C(]#$C&C+dã$]##/%.C$e/«ÊD,C+dbd£¢D+C'dĢĢ&p'cC&C(]#%C&C+]#$C&C,dă$]##/%.C&C(]#&C&C+]#%C&C,dbd£¢]#$C&C'd5d]##/$.C&C$_##.C#C%C)E&Y%+C$eC«D-%¢d$C$e£££££3w0#=d%C$e££££££%w0#=d&d'C$e££££££ã#w>.E)C#K%#C&E%n'¢C#C&C)d$d$3gC#K%'D*C#K%+(C%.C*D%%cC$e£££££3}'cC-Êdbd£¢D'C$eI«ÊD(C$e££££££%}'cC$eO«ÊD*C(dbd£¢D(C$e££££££ã#}'cC%C']#&C%C(]#%C%C*dbd£¢]#$C%C$eU«Êd]##/&.C%C']#%C%C(]#$C%C*dă$]##/%.C%C']#$C%C(dã$]##/$.C%C-_##.C#C&C)Y%+.Ĕ'$'¢F#dSE'G#%c%c%c%c%c%c%cC$K%'E('cC(d(D)C$K%#D(&c%cC(d3K%#E*d££££i0#C(d+K%#C&j0#C(d'K%#C%C&3xh0&.C(dCD(C)dCE)0#..C$K%+D)/$.%cC*d¦£££i'cC(K%?D$C(K%;D(/$.C'C&Y%OC'C%Y%KC'd%Y%CC'C$K%+E)Y%GC'd'C'dCdČ¶ã#d)C*3VC'K%/D$C'K%+D(C'K%'E*d££££j'cC#C'Ġ#%3Ġ.%/C#C$Y%+C#C(Y%'C#C*Y%#/&.C(h0$.C#C$Y%+C#C(Y%'C#d££££Y%#/$.C'd/Y%;C'dÞ·ã#Y%7C'C&Y%3C'C%Y%/d$D&C'd$Y%+C'dÝ·ã#Y%'C'dCC'd'E*d&3NC'K%GD%C'K%CD(C'K%KD$C*C)35C$d#k0$%cC$hE)0#C$3(E&h0&C)0#C&C%C$ğ-##.C'C'K%/Y%KC'C'L%'Z&CC('cC%d'K%#E)dE*d'd+C)d&E)>C(l0'C)d#C*C(dJn>0(C%37.C#C'K%KY%+C#C'L&CZ%#C#d$]#;C#C$Y%7C#C&Y%3C#C$Y%/.C'dSG#2.3#.d$C$3#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.²)%)¢%¡F#dÃ$E&G#C&Ġ/################Ġ.&CC&Ġ/################Ġ.&SC&Ġ/################Ġ.&cC&Ġ/################Ġ.&sC&dç²ã#Ġ#%#Ġ.&3C&d×²ã#Ġ#%#Ġ.&#C$C%d&D+&cC$K%'E%Ðe&©D-C%'cC$K%#D*&c%cdã#C'E(C%C%C(n>E)C(d#C(dã#p>E(C(C)n>E(h0#C(h0#C&dCC'C*C(ğ-##.C%C)D%C'C)E'dã#i'cC&C&Ġ#&sĠ.&³$C&C&Ġ#&cĠ.&£$C&C&Ġ#&SĠ.&C&C&Ġ#&CĠ.&C&C&dă#31d#D'.C)C*D*C%0#..C,C-D,C$d+E$C+j0#.%cC'h'cC&e#Z#sC&Ġ/################Ġ.#dC&Ġ/################Ġ.#TC&Ġ/################Ġ.#DC&d£$]#C/$.C'dbp'cC&dCC'D$dã#C'E%'cC$d#C%ğ.#.C$d£$]##C'd[l0$.C&C&Ġ#&sĠ.&³$C&C&Ġ#&cĠ.&£$C&C&Ġ#&SĠ.&C&C&Ġ#&CĠ.&C&C&dă#31C&e#Z&CC&Ġ/################Ġ.&KC&Ġ/################Ġ.&[C&Ġ/################Ġ.&k.C&C,e[©C,e£ġ&¦eK©§C,e££ğ*¦e;©C,e£££ě2¦e+©§§C,e+«e£££ě2¦C,e;«e££ğ*¦§C,eK«e£ġ&¦C,e[«§§§Z&{C&C&dC31C#C&Ġ#&3Ġ.%3C#C&Ġ#&#Ġ.%#C&dÃ$G#.Ę&$+¢F#d3E(G#%¢%cC%d$h'cC$P##E&0$d#/%.C#C$C%d$dë«ã#K%#4##/$.dë«ã#K%#D,&cC$d$D'%c%c%c%cC&ãd#k'cC&d£$i0$C&dã$j0&C(dß«ã#Y%'C(C#Y%#C(eÃ£££)Z%+C%C)d&E$K%#C(C$K%'4$#h0%d$/).C#C'C&C,4##h'cC&C'D$/'.d$/(.C#C$d&E'C$R#$E$C,4##h'cC$C'D$/&.d$/'.C)d$D)C'D$/$.dÃ£££)D-C&d$'cC$K#$D-C$d(D'.d#D+%¢C&d%h'cd#D*C'/$.C'R##D*C'd%.D$C&d''cC$R##D+C$d%D$.C&d+'cC$R##D)C$d%D$.C&d3'cC%C*d&R$'D*.C(C&dC'¢C%C+d&R$'(C+.^$1C(C*^$/C(C-Y%+C(dß«ã#Y%'C(C#Y%#d$C%C)d&E'K%#C(C'K%'4$#0%=C)d$D).C$P##E&0#.d#.C(d3G#.Ñ'$/¢%c%cC#%¢%¢C$K%7E*h'cC$K%+/$.C$K%3D.C$K%+D,C*d$j'cC$K%'D/C*D'&cd$D+d#D(C,C.C'd$E0C)E1d%K%#E2n'cC/C2d&E+K%'D(C+K%#D+.C)C1C+C%C(C&C&C(n>3xE)C(C&C)>d#m>D)C'C0E'd$n0#..d#C,C.C)d%K%#E(n'¢C$K%'C(d&E'K%'D-C'K%#(d$.C%C-C&C&C-n>3xE'C-C&C'>E'h0$=C'dBC)D)C,.D(%cC&h'cd$D'/$.C&3(E'h0%C&h0#C'C%C&ğ-##.C$K%#C(i'cC$3oC$K%7D*.C$C(d$Y%+C$K%'C(d&E%C&Y%'C%C'Y%#C)C*n0%C$K%/C*i'cC$d/3n.C$K%3C)d%D%%cC)C*r0#C*C)d%E&h0#C%d'C%C&ğ-##.C%C(Y%#C$C*d$Y%7d$.]#'C#C(Y%#2.dăÌã#d$]###.F#dCE#G#C#C*Y%/C#C)Y%+C#C#d/Ðe££££3§Z&;C#C#d+Ðe££££3§Z&3dôªã#C#d3d»²ã#3z#.·&$*¢C#K%'D&C#K%+E%'cC&D$&cC$3/C$d[D$C%d$E%0#..%c%cC#K%#E$'cC&d'K%#E%dE'C$d[E$d'd+C%d&E%>l0$C%d#C'C$dJn>0%C&37.C#K%/E$'cC#K%3E&d'K%#E%dE'C$d%E$d'd+C%d&E%>l0$C%d#C'C$dJn>0%C&37.C#K%?D&C#K%CE%'cC&D$&cC$d'K%#E''cC$K%#E)d'K%#E(dE*d'd+C(d&E(>C'l0&C(d#C*C'dJn>0'C)37.C$d+D$C%d$E%0#..C#K%;E$'cC&d'K%#E%dE'C$d&E$d'd+C%d&E%>l0$C%d#C'C$dJn>0%C&37.C#dO3K2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.Õ&$'¢%c%cC#K%#E'd#m'cC#K%'E%d'K%#E$dE&d'd+C$d&E$>C'l0%C$d#C&C'dJn>0$C%37.%c%c%c%c%cd(C#K%3E'd££££C'd#q>1('''$%#.C#K%7D&C#K%;E%'cC&D$&cC$3JC$dCD$C%d$E%0#..C'h0&C&d'K%#E#dE%C'd(E$d'd+C#d&E#>l0(C#h0%C%C$dJp0%/'.C#K%7E%d#o0%C#K%;E&d'K%#E#dE$d'd+C#d&E#>C%l0'C#h0$C$C%dJp0$/&.C#K%;D&C#K%?E%'cC&D$&cC$3:C$d3D$C%d$E%0#..C#K%7E$h0$C&d'K%#E#dE%C$d'E$d'd+C#d&E#>l0&C#h0#C%C$dJn0%.C&37.2.dăÇã#d³Èã#3#.dÃÇã#dóÇã#3#.Ď%$*¢C#K%'D)%c%cC#K%+E*'cC)D%&cC%K%#E&'cC%d'K%#E'd'K%#E$dE(d'd+C$d&E$>C&l0&C$d#C(C&dJn>0'C'37.C%d;K%#E&d#m'cC%d?K%#E'd'K%#E$dE(d'd+C$d&E$>C&l0&C$d#C(C&dJn>0'C'37.C%d/K%#E&'cC%d3K%#E'd'K%#E$dE(d'd+C$d&E$>C&l0&C$d#C(C&dJn>0'C'37.C%dKD%C*d$E*0#..C#K%#E%'cC)d'K%#E#dE$C%dKE%d'd+C#d&E#>l0$C#d#C$C%dJn>0%C)37.2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.³'$-¢F#dSE'G#C%d&D+C#K%#E*C#K%'d(D,C#K%+D-C&K%'D.%c%c&cC,C*E#j'cC#dCD*C#K%3d££££i0$C#K%'D(%c%c%c%c%c%cC#K%+E)d'1+$&&&%&&#&.C(L##ećíð¾ÉÑ½Ûė#¨C(d&L##eĆćÈ¦êÑýÚđ#¨§s0)/&.C(K##dėåÀ¾*i0(/%.C(L##eĐíô®éÏ»ÝĄ#t0'/$.C)d%l0$.C(R##děý#i0%.C+D%C$D#&cC)C#d'K%#i'cC#K%#C(C)3xh0&.C#d+D#C%d+E%0#.C'C.C(C)3HC'P#'h0$C'd/Y%CC'dÄ·ã#Y%?C'C)Y%;C'C(Y%7C'd3Y%3C'd´·ã#Y%/C'dGC'd/E/d&3NC'K%GD#C'K%OD0C'K%KD%C'C)Y%;C'C(Y%7C'C-Y%3C'd%Y%/C&d(C/C%C03WC#h0$C%d'K%#E(dE)d'd+C(d&E(>C#l0%C(d#C)C#dJn>0&C%37/$..C'dSG#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.ù&%,¢$¡F#dCE$G#d«Éã#P##d$j'c3?.dËÈã#K%#h'cdËÈã#d¢Y%#dğÈã#L%#D-dğÈã#e££££ã#Z%#d§Éã#d#Y%#C$C-Z&#C$d#Y%+%cC#dëÈã#K%#r0#dçÈã#K%#C#d_E&K%#d££££i0#C&K%'D#%c%¢C&K%+E(C-Ên'cC$d#C(d'd'3gC$K%+D%C$K%'/$.C(h'c/%.C-eC«Ê.C%C(D*C%d%D%&cC$d/C#3*C$K%/D)C$K%3D+C$P#?D,d#D'%cC$K%7d$i'cd¢D&C$K%;E'd¢i0$C'd$D'.d¢D&C)d$C+d¢jd$C+d$d#C)>E)dġĢ#n0#C'dĢĢ#r0#C)d'C,C'd5D&.C%C&Y%#C#d[D#C%d'D%C(d$E(0#.dËÈã#K%#d$D%.C$C*Y%+.dğÈã#C$L&#Z%#d§Éã#C$K%+Y%#dËÈã#C%Y%#d£Éã#K%#C$dCG#2.3}#.þ&$+¢F#d3E*G#%c%cC$d/K%#E'C$d'K%#E&E(C'l0#C$d7K%#E+C(E(C+l0#C%d&j'cC$d?K%#E)C(E(C)l0$.%cC(d#q'c%cC(h'cd$D)/$.C(3(E)h0%.C*d#Y%/C*C)Y%+C*C(Y%'C$K%#D-%c%cC&C(n'cC*d'd#C&d$d$3gC*K%+D)C*K%/D,/$.C&h0$.C&h0#C)C,C-C&ğ-##.C(C&C,E&E,C'l0&C&C)D&C''cC&C$K%+C'ğ-##.C,C'E)C+l0&C&C'D&C+'cC&C$K%3C+ğ-##.C)C+D'C%d&j'cC'C$d?K%#E%l0'C%'cC&C+C$K%;C%ğ-##.C'C%D'.C#C*L%'Z%#C#C(C'Y%+C*d3G#2.3#.d$C(3#.F#d3E#G#C#dXY%'C#dě¬ã#Y%#C#C#Ðe££££C§Z&+d¹¥ã#C#d+dÓ­ã#3z#.dÿ¬ã#d6dċ¬ã#3z#.¹&$+¢C&h'cC#d#Y%#2.C$K%'D*%c%c%c%cC$K%+E)C$K%/E+C)C+l>E,1%%$#.C,D(&cC'C(d$E-C'E'C*C'd&E'K%#C%C'd'K%#E'C&C&C'n>3xE.C'C&C.>d#m>D'C(C-E(d$n0#..C*C'd&E(K%#C%C(d'K%#E(C&C&C(n>3xE-C(C&C->h0$.%c%cC)C+n'cC*C,d&D'C)C,d&D+d#D(&cC&C'd'K%#i'cC'K%#C%C&3xh0&.C'd+D'C(d$D(C+d+E+0#..C&3(E'h0$C&'cC'C%C&ğ-##.C$K%#C)i'cC$3oC$K%'D*.C$C)d$Y%+C*C)d&E$C&Y%'C$C'Y%#C)D'/%.C(C,D'/$.dăÌã#d$]###.C#C'Y%'C#d$Y%#.©&$'¢F#dSE+G#%c%c%cC$h0#C)h0#C$d%r'c&cC,C$d$E-C,E,C#C,d;E,d/K%#C(C,d3K%#E,C)C)C,n>3xE.C,C)C.>d#m>D,C$C-E$d$n0#..C#C,d;E#d/K%#C(C#d3K%#E#C)C#C)l>3xE$C#C)C$>h0#C+d$Y%CC+dÝ·ã#Y%?C+C)Y%;C+C(Y%7C+d@Y%3C+dï¹ã#Y%/C+dGC+d/E)d&3NC+K%GD#C+K%OD(C+K%KD$C+C'Y%;C+C&Y%7C+C%Y%3C+d%Y%/C*d-C)C$C(3WC#h0#C$d'K%#E%dE&d'd+C%d&E%>C#l0$C%d#C&C#dJn>0%C$37.C+dSG#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.ā%$&¢C%'cC$P##dPiD&.%cC%C&p0#%c%cC$C&P##E'dSj'cC'dTdĢ$d+p0$/&.C&d$D&/$.&cC$C&P##dSdĢ$d,n0$C%C&d$E&j0#.C%D&d$D(/$.%cC%C&p0#C$C&P##dQj0#C%C&d$E'p0$C'D&%c&cC$C&P##dSdĢ$d-r0$C%C&d$E&j0#.C%D&.C&C'i0$.d$D(C%C&p0#C$C&P##dCdĈ#j0#d#D(C%C&d$E&n'¢C$C&P##dNdĠ$(d$.hC&E'D&%cC%C'p0#&cC$C&P##dSdĢ$d-r0$C&d$E&C%l0#.C%D&.C&C'jD(.C#C&Y%'C#C(Y%#.Ċ%$(¢%cC$dðĢd3C#C#d3p>E#r0#C#d3C$d.dC$d.l>E'd/3(E%h0#C%d+D$%cC#d$E&C%h'cC$D#/$.C%d'E(K%#E)dC%C&d#C#d+E%C#d#C%C$d3p>E#C$E%D&C)d&'cC#C&C#K%'d$d%Y%'C#C&E&C&K%'d$Y%'C(C%C(K%#d$d%Y%#C$C%E&C&K%'d$Y%'C$C%3@/$.C$K%#D$C#C&Y%'C#C$C%Y%#.%cC#K%'E$d&h0#C$dE%C'd3p0#C#C'C$d$d%Y%'C#C'E$C%C'E'd&Y%'C#C%E%C%K%'d$Y%'C$C'3@.C#d+D&.C&.ù%$+¢C$K%'E(C$K%+E)d$E%C%C(l>D&%cC%C(r'cC&D%/$.C$K%#E*C%P##E'dä#dd-C'dSC'd\\n>E+d3r0#C(C)d%E%p'cC&D%/$.C%C*P##E'dä#dd-C'dSC'd\\n>E,d2n0#C(C)d&E%p'cC&D%/$.C%C*P##E'dä#dd-C'dSC'd\\n>E'd2n0#C&D%C)d'E&C(r0#C&E%C*P##E&dä#dd-C&dSC&d\\n>E&d2n0#C$C)d(Y%+C#C&C'C+d+C,d'd'Y%#C#d)]#/2.C#C%Y%+C#dNY%'C#dõ±ã#Y%#C$C%Y%+C#d&]#/.°&&)¢$&¡F#dCE&G#C&d+C$C%3Q%cC&K%+d$j0#C&K%/C%j0#C&d7C$C%3CC&K%7d$i0#%g########C&K%?E'h0#=C&K%;E$D%%cC$P##E*dPi'cC'd$i0$C$d$D%.C$C'D+&cC-ÊD)%c%cC%P##E(dQi'cC)d$0$e$D-g######ēbD,/%.C(dSE(dĢ$d-r0#C.e-¡C(ÐeĢ$¦E.eĢĢĢĢĢĢĢ2y0#C)d$h'ce#D-/%.C,g######GcÅE,gµøp)òē£g0#e$D-/$.C$C'3#/&.C%d$E%C+j0#.C.ÝC,g######ēbC-Ê>ÆE,½C,C*dPi>/$.g#######£.E,àeĢĢĢĢĢĢĢĢĢ#¦eĢĢĢĢĢĢĢĚĢ#y0#C#C,\\&+e$D/.C#C/Z&#C&dCG#.¥&$'¢C#K%/D%%c%c%cC$d£%r'cC#K%;D&%c%cC#C%i'cC#d7d3C#K%7E%>K%#E$0$d#D%/%.C#K%+E$C%Y%/C%C$Y%+/$.C#d7C#d3C%>D'&cC'D(C$E%d7C%d3C%K%7E$>D'C%d7d3C$>K%#E$0#.C(d#Y%#.C&h0%%cC#K%?d%d¿Éã#E$K%#C#j'cC&K%3C#i0$C&C%Y%7C%0&/'.C$C%Y%#C%h0'/%.C&C%Y%3C%0$/%.C#K%+E#C%j'cC#C%Y%/C%C#Y%+2.d×Ìã#d×Ìã#K%#d¡C$d&Y%#2.C%C&Y%;C#K%3E$'cC%C$Y%3C$C%Y%;.C#K%7E#h0#C%C#Y%7C#C%Y%;2.2.dÛÌã#dÛÌã#K%#d¡C#K%?Y%#.ą%$%¢F#dSE(G#C(d+Y%;C(d¬·ã#Y%7C(C&Y%3C(C%Y%/C(d,Y%+C(d£·ã#Y%'C(d(C'C'd#q>d%E%dË¾ã#K%#Y%CC(C%dã¾ã#K%#Y%?C(dGE)C(d'd'3NC(K%KD&C(K%GD'C(K%OD%C)C$35%c%c%cC%d#q'c%cC%h'cd$D$/$.C%3(E$h0%C%h0#C$C&C%ğ-##.C#d#]#;C#C(L%GZ%#C#C(K%OY%+C#C%Y%7C#C$Y%3C#C%Y%/C''cC&d'K%#E#dE$d'd+C#d&E#>C'l0&C#d#C$C'dJn>0'C&37.C(dSG#2.3#.d$C%3#.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.é%%'¢$¡F#dCE(G#C#K%/D)C#K%+D+C#K%#E#C#K%/d$Y%/%c%c%cC#K%+E*dĊ*p'cC(d7C%35C'd#k0$%cC'h'cd$D%/$.C'3(E%h0&C'h0#C%C&C'ğ-##.C(C(K%?Y%3C(C(L%7Z&+C)d#k0$C)'¡C)3(E&h0'C)'cC&C+C)ğ-##.C&ÐC)ÐeC©§(e$.D,C#K%#C*i'cC#3q.C#C*d$Y%+C#K%'C*dKE#C(L&+Z%#C#C(K%3Y%+C#C$]#HC#d$]#GC#C,Z%?C#C)Y%;C#C'Y%7C#C%Y%3C#C'Y%/.C(dCG#2.3#.d$C'3#.d$C)3#.Ý%$'¢dBD%C#e#Z%3C$d£££+l'cC$dIC$d+E&d$C&d$daD%.C#C%Y%?C%d%d¿Éã#D'd$C%E&dÛÌã#K%#h'cC'C#Y%#C#C'Y%;C#C#Y%/C#C#Y%+dÛÌã#dÛÌã#K%#C&Y%#2.%c%cC$C'K%#E&K%'di'cC&D%/$.C$d<C%d$d#C%dBj>D(&cC&C(d@d'E'K%3E%h0%C(d$D(C%D&C%K%'dC$j0#..C%K%+E$C#Y%/C%C#Y%+C#d#Y%;C#C%Y%/C#C$Y%+2.C'd3C#Y%#C#C&Y%;C#C#Y%/C#C#Y%+.´%$$¢F#dCE'G#%c%c%cC#C%p'cC$C%n0$C#C$p0%C'C#Y%+C'C$Y%/C'C'd/Ðe££££3§Z&;C'C'd+Ðe££££3§Z&3dæ£ã#C'd3C&3z#.C'C#Y%+C'C%Y%/C'C'd/Ðe££££3§Z&;C'C'd+Ðe££££3§Z&3dÅ¤ã#C'd3C&3z#.C'C$Y%+C'C%Y%/C'C'd/Ðe££££3§Z&;/$.C'C$Y%+C'C%Y%/C'C'd/Ðe££££3§Z&;.C'C'd+Ðe££££3§Z&3dþ¤ã#C'd3C&3z#.ß%$'¢F#dCE%G#d«Éã#P##d$j'c3?.%c%cdËÈã#K%#h'cdËÈã#d¢Y%#C#dëÈã#K%#r0%dçÈã#K%#C#d_E#K%#d££££i0%C$C#K%+l0$/%.3}#.C#K%'C$d[D&.C%d/C&3*dßÈã#C%K%?Y%#dÏÈã#C%Ġ#%/Ġ.%#C%K%/D$C%K%3D'C%P#?D(d#D#%cC%K%7d$i'cd¢D&C%K%;E#d¢i0$C#d$D#.d¢D&C$d$C'd¢jd$C'd$d#C$>E$dġĢ#n0#C#dĢĢ#r0#C$d'C(C#d5D&.dËÈã#dËÈã#K%#d$Y%#C%dCG#C&.ć(%-¢$¡F#d3E)G#d-D%C#K%#E&D#C&dċ*r'c&cC)d)C%E(d'C#E'C#d³ñ#E#d³ñ#E*dĢĢ&dć#E+d$R#÷Àc^##C(d%C*C+dć#dĢĢ&d$R#÷Àc^##C%d'D%C'dĢÏą'n0#..C#d,n'cC%d%E%C)d)C#C#dĢĢ&dć#E#dć#dĢĢ&d$R#÷Àc^##.d#C&C#>h'cC%d$E%C)d)C#d$P#øÀc]##.%¢C)d)C%D*d#D&d-C%E+C$K%+E%d£££$E'd8D#C%d£££'d#jD-dNd££ç#C'>D.%cC$R$/E'C#n'c%c%cC%d£££+h'cC'C#D'd#D#%c%c%cC%d@d&d$1&#$#%.C'D#/$.C'dġĢ&d$D#.C%dĢĢĢ#D,C$K%'D(C$K%#D$&cC&dĢĢ&C#dĢĢ&r0%d$D%C&d$D&C$C,C(K%34$#h0#./'.C$C$L%+E/Êd£££ĢdÓ£££%Y%+d$D%C$K%#E(C$K%'E,C.C-3{0&C'C#dĢĢ&D#&cC&dĢĢ&C#r0%C&d$D&C(dSC,K%34$#h0#./&.d$D%C$C(C.C-3{0%C$C*C+C(K%/4##0%C'C#dĢĢ&D#d#D&&cd#C#C&dĢĢ&p0'=C&d$D&C$C,C(K%34$#h0#./%.C(C*C+C,K%/4##0$C$C/Z%+d#/%.d$D%C$K%#E#C$K%'E$C.C-3{0#C#C*C+C$K%/4##D%.C%.C)d3G#.¯%$)¢C#K%+E'D%%¢d$C$d£$l0#=d%C$d£3l0#=d&d'C$d££'l>.E)C#K%#C'n'¢C#C'C)d$d$3gC#K%+(C%.C#K%'D%%cC$d£$r'cC$dbd£¢D(C$d)D&C$d£3l'cC%C(]#$C%C&dã$]##/%.C$d/D*C&dbd£¢D&C$dĢĢ&p'cC%C(]#%C%C&]#$C%C*dă$]##/%.C%C(]#&C%C&]#%C%C*dbd£¢]#$C%C$d5d]##/$.C%C$]##.C#C'C)Y%+d#.ĕ$$/¢C$K%7E*'¢C$K%3D,d$D.C$K%+D-C*d$j'cC$K%'D/&cd$D)d#D(C-C,C*d$E0C'E1d%K%#E2n'cC/C2d[E)K%OD(C)K%KD).C'C1C)C%C(C&C&C(n>3xE'C(C&C'>d#m>D'C*C0E*d$n0#..C-C,C'd%K%#E(n'¢C$K%'C(d[E$K%OD+C$K%K(d$.C%C+C&C&C+n>3xhC&C+i(d#.D&C#C(Y%'C#C&Y%#.³%$&¢C&d+r'cC#C#C&d&E&d'E(C#C&d?E)C&C'3^D#C$C$C(C$C)C&C'3^D$C%C%C(C%C)C&C'3^D%.C'K%#E&K%#C#K%#E(C$K%#E)C&d'K%#K%74##dĢ$E&dĢ$iC(C)lC&>E&C'K%#E(K%#C#K%#E)C%K%#E*C(d'K%#K%74##dĢ$E(dĢ$iC)C*lC(>i'¢C%C$C&C'K%#E#K%#C$K%#E$C%K%#E%C#d'K%#K%74##dĢ$E#dĢ$iC$C%lC#>>(C#..Ď*%+¢$F#d3E,G#%c%cC$h'cd'D(/$.C$d%E)3(E(h0$C$d'r'cC$dğĢĢĢ#D*C)dD)Ġ/####$###%###&###D/&cC(C+C/Ġ.%#C/Ġ/'###'###'###'###ĠÑ$D/C)C+d3E+j0#.C$C*i0$.C(C*d%D+&cC+C*Y%#C+d'D+C$C*d$E*j0#..C#C$Y%+C#C(Y%'C#C$Y%#C,C&Y%+C,C%Y%'C,C,d'Y%/%cC$d%l0#C$d8r'cC$D%%c%c%c%cC,d/E+K%#E-K%#C(K%'E#C(K%#E&C-d'E.K%#K%74##dĢ$E$dĢ$iC#C&lC$>E*h'cC(d+D'd%D&&cC-K%#C'K%#E$C#C.K%#K%74##dĢ$E)dĢ$iC#C$nC)>0%C'd'D'C$D#C%C&d$E&j0#./%.C(d+D'd%D&&cC-K%#C'K%#E$C#C.K%#K%74##dĢ$E)dĢ$iC#C$nC)>d$j0$C'd'D'C$D#C%C&d$E&j0#./$.C%C&j0$.C*h0$C%d%C(d3D#C(D&C%d$E*dğĢĢbE)D'&cC&C#Ġ#%#C&Ġ#%#E/Ġ0/012+,-.'()*#$%&Ġ.%#C#C/C/Ġ0/012+,-.'()*#$%&Ġ.%#C#d3D#C&d3D&C'd'E'0#.C)C*i0$C%d%C%d$dE$C(d'D#C*C)D'C$C(D&&cC&K%#D$C&C#K%#Y%#C#C$Y%#C#d'D#C&d'D&C'd$E'0#./$.C(C%d#C%d$d$daC+3'./$.C,d'D-d#D#C(d'D'C(C$d%D+&cC-K%#C'K%#E&C'd'K%#E%C-d'E*K%#K%74##dĢ$E$dĢ$iC%C&nC$>d$i'cC'K%#D.C#D$%¢&cC$C(E%d'C%K%#Y%#C(C$h0$=C-K%#C.C$d'E$C(E)K%#E&C*K%#K%74##dĢ$E%dĢ$iC&C.nC%>0#.C)d'.C.Y%#.C#d'D#C'd'E'C+j0#..C,d3G#2.d'C)3#.Ĕ$$'¢d«Éã#P##d$j'c3?.dËÈã#K%#h'cdËÈã#d¢Y%#%cdăÈã#K%#E%C#r'cdÿÈã#K%#D#/$.C#C%E$dûÈã#K%#C%n'cdûÈã#C%C$d'd'3gdăÈã#K%#D%.dÿÈã#K%#E#C%d%D&C$d%r'¢C$d%d'E''cC&d#C'ğ.#.C$C%E$d$D%C#C$d%d'(C&.d#Y%#dăÈã#C%d$Y%#dËÈã#K%#d$D$.dËÈã#C$Y%#C#2.3}#.ĕ$$&¢d«Éã#P##d$j'c3?.dËÈã#K%#h'cdËÈã#d¢Y%#%cd¤££CC#C#d¤££Cr>E%d÷Èã#K%#E#p'cdóÈã#K%#D&/$.C%C#E$dïÈã#K%#C#n'cdïÈã#C#C$d$d$3gd÷Èã#K%#D#.dóÈã#K%#E&C#D%C$d%r'¢C$d$E$'cC%d#C$ğ.#.C&C#C$E#(C%.d#]##C#d$D%dËÈã#K%#d$D$.dËÈã#C$Y%#d÷Èã#C%Y%#C&2.3}#.ā$$&¢d«Éã#P##d$j'c3?.dËÈã#K%#h'cdËÈã#d¢Y%#%cdďÈã#K%#E$C#r'cdċÈã#K%#D#/$.C#C$E%dćÈã#K%#C$n'cdćÈã#C$C%d$d$3gdďÈã#K%#D$.dċÈã#K%#E#C$D&C%d%r'¢C%d$E%'cC&d#C%ğ.#.C#C$C%E$(C&.d#]##dďÈã#C$d$Y%#dËÈã#K%#d$D&.dËÈã#C&Y%#C#2.3}#.÷$$%¢F#dCE%G#d«Éã#P##d$j'c3?.dËÈã#K%#h'cd¢D&dËÈã#d¢Y%#%cC#dëÈã#K%#r0#dçÈã#K%#C#d_E#K%#d££££i0#C%d7d$dċÈã#K%#C$dďÈã#K%#nE&>d#C$C&>3CC%d+C#d$C%K%;C%K%7E#>d#C%K%?C#>3]C%K%/d¢C%K%+d$>D&.dËÈã#d#Y%#C%dCG#C&2.3}#.Ê$$'¢C$K%'D%%c%c%c%cC$K%#E&C$K%+E$p0#C$h'cC%d'K%#E'dE(d'd+C'd&E'>C&l0%C'd#C(C&dJn>0&C%37d$D%/$.C%C&d$C$3=E%h0&.C#C$Y%'C#C%Y%#2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.d$C$3#.´$$(¢C#K%#K%#E'K%'D(d$D)d#D#d$D*C'K%+E'C$n'cC(C$d(E$K%#=C$K%'D*C$K%+D&.C%C'l'cC(C%d(E#K%#=C#K%'D)C#K%+D#.C*C)C&C#C#C&n>3xE$C&C#C$>E#d#mC#d#k.¾$%%¢$¡d$D*d'D)%cC(ÐC&Ð¡E+eC«e#u'cd#D&/$.C+ÊE&d££££C'n'cd#D&/$.%c%c%¢C$'cC%C$C(C'C&3=/$.C&h'cC'D)/%.C&3(.E)0#C#C'Y%'/$.C#C)Y%'d#D*.d+D).C#C)C&Y%#C#C*Y%#.´$$$¢F#d3E(G#C%C$C%E$n'cd#d#3#.C(d'C#K%#E%C#K%'C$C%d$E%C$C%n>E$d+d'C'd$i>E%C$C%n>E$C&C'3fC(K%'d$i'cC(K%+C(K%/3#.C(K%+D%C#C$Y%#C#C%Y%'C(d3G#.¢$'¢C#K%#K%#E'K%'D)d$D(d#D#C'K%+E'C$n'¢C)C$d/E$K%'D&C$K%#(d$.C%C'l'¢C)C%d/E$K%'D#C$K%#(d$.C&C#C#C&n>3xE$C&C#C$>E#d#mC#d#k.$%¢C#K%#E&K%'E#C$p'cd¢d#C#C%n>2.d$D'C#C%n'¢C&K%#E#C$d[E$K%KC#C%d[E%K%KC$K%OE#C%K%OE$C#C$l>3xE%C#C$C%>E#d#mC#d#k(d$..%%$¢C#K%#K%#E(K%'D#C(K%+E(C%n'cC#C%d(N&#D&.C$C(l'cC#C$d(N&#D'.C&C'h'cd#D%C&C'2.d#d¢C&C'>.%%$¢C#K%#K%#E(K%'D#C(K%+E(C%n'cC#C%d(N&#D&.%¢C$C(l'cC#C$d(N&#D'.C&C'h'cd#C&C'h0$=d$2.d#d¢C&C'>..$%¢F#d3E$G#d$3(E%h'cd$d$3#.C%dþ#]##C$d$Y%/C$C%Y%+C$d$Y%'C$d'd$d$d$d$3gC#d%Y%+C#C$L%'Z%#C$K%+C$K%/dĀ#]##C$d%Y%/C$d3G#.&##.$&¢F#d3E$G#C$d'C#K%#E%C#K%'d'C%d$E%C%d'p>E%d'd'3fC$K%'d$i'cC$K%+C$K%/3#.C$K%+D&C#C%Y%#C#C&Y%'C$d3G#.$&¢F#d3E$G#C$d'C#K%#E%C#K%'d'C%d$E%C%d'p>E%d'd+3fC$K%'d$i'cC$K%+C$K%/3#.C$K%+D&C#C%Y%#C#C&Y%'C$d3G#.$&¢F#d3E$G#C$d'C#K%#E%C#K%'d'C%d$E%C%d'p>E%d+dC3fC$K%'d$i'cC$K%+C$K%/3#.C$K%+D&C#C%Y%#C#C&Y%'C$d3G#.$&¢F#d3E$G#C$d'C#K%#E%C#K%'d'C%d$E%C%d'p>E%d'dK3fC$K%'d$i'cC$K%+C$K%/3#.C$K%+D&C#C%Y%#C#C&Y%'C$d3G#.¡$$¢d«Éã#P##d$j'c3?.dËÈã#K%#h'cdËÈã#d¢Y%#dËÈã#dëÈã#K%#C#n'¢dçÈã#K%#C#d_E#K%#d££££j'cC#3I.C#d££££Y%#dËÈã#K%#d$(d#.Y%#2.3}#.$%¢F#d3E&G#d»Éã#d»Éã#K%#E'd$Y%#%cC'd#k0#%cd³Éã#P##h'cd¯Éã#d¯Éã#K%#d$Y%#d·Éã#K%#d#q0$/%.C&d+C#C$4%##.d³Éã#d#]##C%h0##.#.$$¢%c%cC$'cC#d'K%#E%dE&d'd+C%d&E%>C$l0$C%d#C&C$dJn>0%C#37.2.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.z$%¢%cC#d'K%#E%dE&d'd+C%d&E%>C$r'cC%d#C&C$dJn>0$C#372.dÃÇã#dóÇã#3#.dăÇã#d³Èã#3#.{$$¢%c%cC#K%#C#K%+E&C%l'cC#C&C%d$d$3gC#K%+D&/$.C%h0$.C%h0#C#K%'C&C$C%ğ-##.C#C%C&Y%+d#.q$$¢F#dCE&G#C&C$Y%/C&C#Y%+C&C&d+Ðe££££3§Z&;C&C&d/Ðe££££3§Z&3dĎ£ã#C&d3C%3z#.f$&¢%cC%h0#&cC#P##E'C$P##E(i'cC#d$D#C$d$D$C%d$E%0$/%..C'C(D&.C&.f#%c%cC$d$j0#C#d££££C$n0#C#h0$C$d,r'cC$C#3RE$h0$/%.C#3(E$0$.#.C$.û$%$¢$¡F#dCE&G#C&C$Y%3C&C#Y%/C&d$^$?C&C%Y%;C&C&d/Y%7F#d3E$G#C&d7E#L%#D'C$C#Y%/C$C'Z%'F#d3E#G#C$d'E$K%#E%K%'E&d$'cC%K%#D%C#C&d$Y%'C#C%Y%#C$K%+E$P#+D%C$P#,=C#d)C%3s#.C#d££££Y%#C#C$Y%/C$K%+E$P#+D%C$P#,=C#d*C%3s#.[#%cC%d££ç#i0#C#C%C$K%34$#h0#d$2.C&h'cd#2.C#C&d#C$K%/4##.Q#%cC&d$j0#C$d££££C&n0#C#C$C&C%3=E#h0#C#2.#.Q$$¢F#d3E#G#C#C#d2Ðe££££S§Z&#d¹¥ã#C#dÏ«ã#3z#.K#d«Éã#P##d$j'c3?.dËÈã#K%#'c3}#.dėÈã#K%#.K#d«Éã#P##d$j'c3?.dËÈã#K%#'c3}#.děÈã#K%#.8#C#'cdăÌã#d$]###.3#./#C#dĀ#C$3z#.<#C$K%#d££ã#d(C$K%'K%/4##.7#C#K%#C$C#K%'K%/4$#.3#C$C#K%#C#K%'30.-#C#C$C%3G.4#dă¿ã#dFdė¿ã#3z#.0#C$děÄã#d;30./#C#C$L%#Z&#.,#C#d#Y%#.&##..ċG)#d££ã#.ô+hdCCCPCCCCC9CCCCã0CCCCã#CCCC]CCCCã5CCCCCã#5CCCãECCCCCCCCã#3CCCãECCCCCCCCã#ã%]Cã#RRX\\[SZYTYTUXWSZUWTWZ\\ZYZWV[YSRRRRRRRQ#RRX\\[SZYTYTUXWSZUWTWZ\\ZYZWV[YSRRRRRRQ#RRX\\[SZYTYTUXWSZUWTWZ\\ZYZWV[YSRRRRQ#RQ#RRX\\[SZYTYTUXWSZUWTWZ\\ZYZWV[YSRRRRRQ#RRX\\[SZYTYTUXWSZUWTWZ\\ZYZWV[YSRRRRRQ#RRX\\[SZYTYTUXWSZUWTWZ\\ZYZWV[YSRRRRQ#RRX\\[SZYTYTUXWSZUWTWZ\\ZYZWV[YSRRRRRQ#RRRPSQUQTTRRQ#RUPSQTTQTRRUXYRVUTU[Q#(CKCã$L#7CCKCã:LCCC_`CCKCã$L#*CKCã,OCCã$L###$3#######0### %3#r###Ę%##I###+###/###'###,###-###.#dÿ«ã#.Ø3$###/###CgCCCCC#ð%3#n###.##1###P%3#r###Ĉ(##7###P%3#r###Ĉ(##D###P%3#r###ü(##D###CaC###ú$3#k###Ô###9###CCCCCCCaC]]pd{###ú$3#k###½###-###CCCCxwiP[OCCCCCCCCCCYWCpeCCCCCCCCTUZCCCCCCCCCCOCCCCCCCCCCmvrqCCCCCCmvrqCCCCCCCCCCCCCCCCCCCCCCCmvrqC]CCCCCCCCCCCCCCCCCCC#######'###'###0###1###1###C%3#/###D###A###R]]#ĉ,¨ÑÞĖ_]ĘrÈ¢u1t¯(¾Îü¦B<ðă~####'###'###2###3###3#######'###'###4###5###5####$%&'()*iodjqrwirxqgsduvhhuuruw|shplvpdwfkfEE][fCCCCCCOCCCCCCCCCCR]CCRCCCCCCCCCC###s-3#&###3+3#*###f+3#-###¸-3#(###½-3#2###Ì-3#+###CCCSCCCCOCCCTSSCCTSS##C.3#-###:+3#*###M.3#+###CCCCCCCCCCCCC^CCCCCCCCCCC#####'###'###6###7###7###CJCCCCCCCSCCCSCCKCL#u/3#,###.3#+###·.3#)###COCCCCC#dË¼ã#.ė)#Ë/3#*###CCCCCCCCCCCRCCCCCCCCCOCCCCCCCCCmvrqCCCF+3#O+3#T+3#\\+3#f+3#p+3#+3#+3#,###(###+###-###-###6###+###*###'###,###+###)###+###,###£)3#û,3#Ą,3#Č,3#Ē,3#Ě,3#,###+###/###/###5###1###Õ+3#Þ+3#æ+3#ò+3#þ+3#Đ+3#+###0###-###0###0###0###5###3###.###2###5###F,3#N,3#[,3#e,3#r,3#,3#,3#,3#®,3#¹,3#È,3#C###<&3#s###?###(###P%3#r###)##8###P%3#r###¸)##8###P%3#r###¹)##8###P%3#r###(##K###P%3#r###(##5###SSSTSUSVSWSXSYSZS[S\\TSTTTUTVTWTXTYTZT[T\\USUTUUUVUWUXUYUZU[U\\VSVTVUVVVWVXVYVZV[V\\WSWTWUWVWWWXWYWZW[W\\XSXTXUXVXWXXXYXZX[X\\YSYTYUYVYWYXYYYZY[Y\\ZSZTZUZVZWZXZYZZZ[Z\\[S[T[U[V[W[X[Y[Z[[[\\\\S\\T\\U\\V\\W\\X\\Y\\Z\\[\\\\$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$#dāÃã#.V%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&&&&&&&&&&&&&&&'''''#d¿Äã#.¤'PCCCCCCCCC;$3####&##(###ufCC»R­e´gZòĞãØÈþØČ~åy\\Ĕ4Ĕ|Ç¥bµø?Î»Í*û$~¦5á¨TGæ /xáġÔā£Ê)ÿ¾Ĕ¾ää¾ć©jáĒéÀä2ïÄ/GOČPÍ§mÿÌÓý«Ĝuta»éTËëJ&Óê¢|âĖ.ăéj´Êøtí)LL7¨-ÚJ[D>QğOp60[vw-Þ-Qìå¤¨OµÄċâÅn=Ë®nåÆtê<ċµôG)¼ù¨X1ėÃ39äÇ<+ZAokJØßÓWÖ/?\\mÍûqrí¿~ĖQđ¥²È7ë§+%ê¯ĝĢá³ĎsÇĚÆĜáĕé¸&3#T###Ü###L###C]CCa`CCNC##&3#M###Ô'##,###C]CC_`CCNC##&3#M###Ú'##0#dÃÈã#.(8###'";

// target/package/isoflag_bg.js
var isoflag_bg_exports = {};
__export(isoflag_bg_exports, {
  __wbg_Number_b3699ad3bcac6f08: () => __wbg_Number_b3699ad3bcac6f08,
  __wbg_String_9ff46a4946e2b216: () => __wbg_String_9ff46a4946e2b216,
  __wbg_set_wasm: () => __wbg_set_wasm,
  __wbindgen_init_externref_table: () => __wbindgen_init_externref_table,
  attributes: () => attributes,
  changed: () => changed,
  describe: () => describe,
  describe_unknown: () => describe_unknown,
  digest: () => digest,
  evaluate: () => evaluate,
  evaluate_all: () => evaluate_all,
  find: () => find,
  keys: () => keys,
  load: () => load,
  output: () => output,
  output_length: () => output_length,
  reads: () => reads,
  report: () => report,
  reserve_bytes: () => reserve_bytes,
  reserve_frame: () => reserve_frame,
  reserve_text: () => reserve_text,
  unload: () => unload
});
function attributes(handle) {
  const ret = wasm.attributes(handle);
  return ret >>> 0;
}
function changed(_new, old) {
  const ret = wasm.changed(_new, old);
  return ret >>> 0;
}
function describe(handle, flag, packed) {
  const ret = wasm.describe(handle, flag, packed);
  return ret >>> 0;
}
function describe_unknown(length) {
  const ret = wasm.describe_unknown(length);
  return ret >>> 0;
}
function digest(length) {
  const ret = wasm.digest(length);
  return ret >>> 0;
}
function evaluate(handle, flag) {
  const ret = wasm.evaluate(handle, flag);
  return ret >>> 0;
}
function evaluate_all(handle) {
  const ret = wasm.evaluate_all(handle);
  return ret >>> 0;
}
function find(handle, length) {
  const ret = wasm.find(handle, length);
  return ret;
}
function keys(handle) {
  const ret = wasm.keys(handle);
  return ret >>> 0;
}
function load(length) {
  const ret = wasm.load(length);
  return ret;
}
function output() {
  const ret = wasm.output();
  return ret >>> 0;
}
function output_length() {
  const ret = wasm.output_length();
  return ret >>> 0;
}
function reads(handle, flag) {
  const ret = wasm.reads(handle, flag);
  return ret >>> 0;
}
function report(handle) {
  const ret = wasm.report(handle);
  return ret >>> 0;
}
function reserve_bytes(length) {
  const ret = wasm.reserve_bytes(length);
  return ret >>> 0;
}
function reserve_frame(words) {
  const ret = wasm.reserve_frame(words);
  return ret >>> 0;
}
function reserve_text(length) {
  const ret = wasm.reserve_text(length);
  return ret >>> 0;
}
function unload(handle) {
  wasm.unload(handle);
}
function __wbg_Number_b3699ad3bcac6f08(arg0, arg1) {
  const ret = Number(getStringFromWasm0(arg0, arg1));
  return ret;
}
function __wbg_String_9ff46a4946e2b216(arg0, arg1) {
  const ret = String(arg1);
  const ptr1 = passStringToWasm0(ret, wasm.__wbindgen_malloc, wasm.__wbindgen_realloc);
  const len1 = WASM_VECTOR_LEN;
  getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 1, len1, true);
  getDataViewMemory0().setInt32((arg0 >>> 0) + 4 * 0, ptr1, true);
}
function __wbindgen_init_externref_table() {
  const table = wasm.__wbindgen_externrefs;
  table.set(0, void 0);
  table.set(1024, void 0);
  table.set(1025, null);
  table.set(1026, true);
  table.set(1027, false);
}
var cachedDataViewMemory0 = null;
function getDataViewMemory0() {
  if (cachedDataViewMemory0 === null || cachedDataViewMemory0.buffer.detached === true || cachedDataViewMemory0.buffer.detached === void 0 && cachedDataViewMemory0.buffer !== wasm.memory.buffer) {
    cachedDataViewMemory0 = new DataView(wasm.memory.buffer);
  }
  return cachedDataViewMemory0;
}
function getStringFromWasm0(ptr, len) {
  ptr = ptr >>> 0;
  return decodeText(getUint8ArrayMemory0().subarray(ptr, ptr + len));
}
var cachedUint8ArrayMemory0 = null;
function getUint8ArrayMemory0() {
  if (cachedUint8ArrayMemory0 === null || cachedUint8ArrayMemory0.byteLength === 0) {
    cachedUint8ArrayMemory0 = new Uint8Array(wasm.memory.buffer);
  }
  return cachedUint8ArrayMemory0;
}
function passStringToWasm0(arg, malloc, realloc) {
  if (realloc === void 0) {
    const buf = cachedTextEncoder.encode(arg);
    const ptr2 = malloc(buf.length, 1) >>> 0;
    getUint8ArrayMemory0().subarray(ptr2, ptr2 + buf.length).set(buf);
    WASM_VECTOR_LEN = buf.length;
    return ptr2;
  }
  let len = arg.length;
  let ptr = malloc(len, 1) >>> 0;
  const mem = getUint8ArrayMemory0();
  let offset = 0;
  for (; offset < len; offset++) {
    const code = arg.charCodeAt(offset);
    if (code > 127) break;
    mem[ptr + offset] = code;
  }
  if (offset !== len) {
    if (offset !== 0) {
      arg = arg.slice(offset);
    }
    ptr = realloc(ptr, len, len = offset + arg.length * 3, 1) >>> 0;
    const view = getUint8ArrayMemory0().subarray(ptr + offset, ptr + len);
    const ret = cachedTextEncoder.encodeInto(arg, view);
    offset += ret.written;
    ptr = realloc(ptr, len, offset, 1) >>> 0;
  }
  WASM_VECTOR_LEN = offset;
  return ptr;
}
var cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
cachedTextDecoder.decode();
var MAX_SAFARI_DECODE_BYTES = 2146435072;
var numBytesDecoded = 0;
function decodeText(bytes) {
  numBytesDecoded += bytes.length;
  if (numBytesDecoded >= MAX_SAFARI_DECODE_BYTES) {
    cachedTextDecoder = new TextDecoder("utf-8", { ignoreBOM: true });
    cachedTextDecoder.decode();
    numBytesDecoded = bytes.length;
  }
  return cachedTextDecoder.decode(bytes);
}
var cachedTextEncoder = new TextEncoder();
if (!("encodeInto" in cachedTextEncoder)) {
  cachedTextEncoder.encodeInto = function(arg, view) {
    const buf = cachedTextEncoder.encode(arg);
    view.set(buf);
    return {
      read: arg.length,
      written: buf.length
    };
  };
}
var WASM_VECTOR_LEN = 0;
var wasm;
function __wbg_set_wasm(val) {
  wasm = val;
}

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
var encoder = new TextEncoder();
var Frame = class {
  #engine;
  #words = new Uint32Array(0);
  #bytes = new Uint8Array(0);
  #wordRoom = 64;
  #byteRoom = 4096;
  /** Where the next text goes. */
  #at = 0;
  constructor(engine2) {
    this.#engine = engine2;
  }
  /** Begins a frame with room for so many attributes. */
  begin(attributes2) {
    this.#at = 0;
    const words = 2 + 2 * attributes2;
    if (this.#words.length < words || this.#bytes.length === 0) {
      this.#reserve(Math.max(words, this.#wordRoom), this.#byteRoom);
    }
  }
  /** Writes the user key. */
  key(key) {
    this.#entry(0, this.#at, this.#text(key));
  }
  /** Writes attribute `n`. */
  attribute(n, value) {
    const at = this.#at;
    if (value === void 0) this.#entry(2 + 2 * n, 0, MISSING);
    else if (typeof value === "string") this.#entry(2 + 2 * n, at, this.#text(value));
    else this.#entry(2 + 2 * n, (at | LIST) >>> 0, this.#list(value));
  }
  /** Writes a flag's key at the start of the bytes and gives its length. */
  flagKey(key) {
    this.begin(0);
    return this.#text(key);
  }
  #entry(word, offset, length) {
    this.#words[word] = offset;
    this.#words[word + 1] = length;
  }
  /** Writes a text and gives its length in bytes. */
  #text(text) {
    const length = text.length;
    if (this.#bytes.length - this.#at < 3 * length) this.#makeRoom(this.#at + 3 * length);
    const bytes = this.#bytes;
    const start2 = this.#at;
    let written = 0;
    if (length <= SHORT) {
      for (; written < length; written++) {
        const code = text.charCodeAt(written);
        if (code > 127) break;
        bytes[start2 + written] = code;
      }
    }
    if (written < length) written = encoder.encodeInto(text, bytes.subarray(start2)).written;
    this.#at = start2 + written;
    return written;
  }
  /** Writes each item's length and text, and gives the length of all. */
  #list(items) {
    const start2 = this.#at;
    for (const item of items) {
      const at = this.#at;
      if (this.#bytes.length - at < 4) this.#makeRoom(at + 4);
      this.#at = at + 4;
      const length = this.#text(item);
      new DataView(this.#bytes.buffer, this.#bytes.byteOffset + at).setUint32(0, length, true);
    }
    return this.#at - start2;
  }
  #makeRoom(bytes) {
    this.#reserve(this.#wordRoom, Math.max(bytes, 2 * this.#byteRoom));
  }
  /** Makes room and views it; what was written stays. */
  #reserve(words, bytes) {
    const { exports } = this.#engine;
    const wordsAt = exports.reserve_frame(words);
    const bytesAt = exports.reserve_bytes(bytes);
    this.#words = this.#engine.words(wordsAt, words);
    this.#bytes = this.#engine.view(bytesAt, bytes);
    this.#wordRoom = words;
    this.#byteRoom = bytes;
  }
};

// js/engine.ts
var encoder2 = new TextEncoder();
var decoder = new TextDecoder();
var Engine = class {
  exports;
  frame = new Frame(this);
  constructor(module2) {
    this.exports = new WebAssembly.Instance(module2, { "./isoflag_bg.js": { ...isoflag_bg_exports } }).exports;
    __wbg_set_wasm(this.exports);
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
    return JSON.parse(decoder.decode(this.view(this.exports.output(), length)));
  }
  /** Puts a snapshot's text into its buffer and gives its length in bytes. */
  putText(source) {
    if (typeof source === "string") return this.#putString(source);
    const address = this.exports.reserve_text(source.length);
    const room = Math.min(source.length, MOST_BYTES + 1);
    this.view(address, room).set(source.subarray(0, room));
    return room;
  }
  #putString(text) {
    let room = Math.min(text.length, MOST_BYTES + 1);
    const first = encoder2.encodeInto(text, this.view(this.exports.reserve_text(room), room));
    let { read, written } = first;
    if (read < text.length) {
      room = Math.min(written + 3 * (text.length - read), MOST_BYTES + 1);
      const rest = this.view(this.exports.reserve_text(room), room).subarray(written);
      const second = encoder2.encodeInto(text.slice(read), rest);
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
      const before = encoder2.encode(text.slice(0, at)).length;
      this.view(this.exports.reserve_text(room), room)[before] = 237;
    }
  }
};
var MOST_BYTES = 64 * 1024 * 1024;
var compile;
var compiled;
var current;
var latest;
var discarded = 0;
function provideModule(provide) {
  compile = provide;
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
    compiled ??= compile();
    latest?.exports.memory.grow(0);
    latest = new Engine(compiled);
  } catch (cause) {
    throw refusal(cause);
  }
  return current = latest;
}
function refusal(cause) {
  const { name } = Object(cause);
  return /^(Compile|Link|Eval|Reference|Type)Error$/.test(String(name)) ? new EngineError(
    "wasm_refused",
    "WebAssembly cannot be compiled here; a Content-Security-Policy needs 'wasm-unsafe-eval' in script-src",
    cause
  ) : new EngineError("engine_failed", "the engine could not be started", cause);
}

// js/context.ts
var MOST_ELEMENTS = 65536;
var USER_KEYS = ["targetingKey", "key", "user_id", "id"];
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
    const value = own(context, name);
    if (typeof value === "string" ? value !== "" : isNumber(value)) return String(value);
  }
  return "";
}
function attribute(context, name) {
  return canonical(own(context, name)) ?? canonical(own(asContext(own(context, "properties")), name)) ?? canonical(own(asContext(own(context, "attributes")), name));
}
function own(object, name) {
  try {
    return Object.hasOwn(object, name) ? object[name] : void 0;
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
  const lease = { generation: generation(), handle: load2(source), length };
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
function load2(source) {
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
function recover(error) {
  if (error instanceof SnapshotError || error instanceof EngineError) throw error;
  abandon();
}

// js/loaded.ts
var MOST_UNKNOWN = 1e3;
var UNPACKED = 4294967295;
var LONE_SURROGATES = /[\ud800-\udfff]/gu;
var Loaded = class {
  /** What it is loaded from, again if the module has given it up. */
  source;
  #lease;
  #flags = /* @__PURE__ */ new Map();
  #unknown = 0;
  #attributes;
  #keys;
  #report;
  constructor(source) {
    this.source = source;
    this.#lease = retrying(() => acquire(this, source));
  }
  /** Evaluates one flag; whatever happens, there is an answer. */
  evaluate(key, context) {
    return answering(() => failure(key), () => {
      const flag = this.#flags.get(key) ?? this.#find(key);
      if (flag.fixed !== void 0) return flag.fixed;
      const handle = this.#fill(context, flag.readsKey, flag.reads);
      return this.#result(handle, flag, engine().exports.evaluate(handle, flag.position));
    });
  }
  /** Evaluates all flags, in the snapshot's order; whatever happens, there is an answer. */
  evaluateAll(context) {
    return answering(() => [], () => {
      const keys2 = this.#allKeys();
      const flags = keys2.map((key) => this.#flags.get(key) ?? this.#find(key));
      const handle = this.#fill(context, true, [...this.#names().keys()]);
      const { exports } = engine();
      const decisions = engine().words(exports.evaluate_all(handle), keys2.length).slice();
      return flags.map((flag, at) => {
        let packed = decisions[at] ?? UNPACKED;
        if (packed === UNPACKED) packed = exports.evaluate(handle, at);
        return [keys2[at] ?? "", this.#result(handle, flag, packed)];
      });
    });
  }
  /** Whether the snapshot has a flag. */
  has(key) {
    return answering(() => false, () => (this.#flags.get(key) ?? this.#find(key)).position >= 0);
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
  #find(key) {
    const isText = typeof key === "string";
    const name = isText ? key.replace(LONE_SURROGATES, "�") : "";
    const known = isText && name !== key ? this.#flags.get(name) : void 0;
    if (known !== void 0) return known;
    const handle = this.#handle();
    const { exports, frame } = engine();
    const length = frame.flagKey(name);
    const position = isText ? exports.find(handle, length) : -1;
    const results = /* @__PURE__ */ new Map();
    if (position < 0) {
      const fixed = deepFreeze(engine().output(exports.describe_unknown(length)));
      const flag2 = { position, readsKey: false, reads: [], fixed, results };
      if (isText && this.#unknown < MOST_UNKNOWN) {
        this.#unknown += 1;
        this.#flags.set(name, flag2);
      }
      return flag2;
    }
    const [readsKey, ...reads2] = engine().output(exports.reads(handle, position));
    let flag = { position, readsKey, reads: reads2, fixed: void 0, results };
    if (!readsKey && reads2.length === 0) {
      flag = { ...flag, fixed: this.#result(handle, flag, exports.evaluate(handle, position)) };
    }
    this.#flags.set(name, flag);
    return flag;
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
    const report2 = engine().output(exports.report(handle));
    const digest2 = engine().output(exports.digest(engine().putText(this.source)));
    const { version, format, flags, problems, problemCount } = report2;
    return deepFreeze({ version, format, digest: digest2, flags, problems, problemCount });
  }
  #names() {
    if (this.#attributes === void 0) {
      const handle = this.#handle();
      const length = engine().exports.attributes(handle);
      this.#attributes = engine().output(length);
    }
    return this.#attributes;
  }
  /** Reads a context, writes what is needed of it into the frame, and gives the handle. */
  #fill(given, needsKey, reads2) {
    const context = asContext(given);
    const names = this.#names();
    const key = needsKey ? userKey(context) : "";
    const values = reads2.map((at) => {
      const [name, standsForUserKey] = names[at] ?? ["", false];
      const value = attribute(context, name);
      return value === void 0 && standsForUserKey ? userKey(context) || void 0 : value;
    });
    const handle = this.#handle();
    const { frame } = engine();
    frame.begin(names.length);
    frame.key(key);
    for (const [at, attribute2] of reads2.entries()) frame.attribute(attribute2, values[at]);
    return handle;
  }
  #result(handle, flag, signed) {
    const packed = signed >>> 0;
    const known = flag.results.get(packed);
    if (known !== void 0) return known;
    const length = engine().exports.describe(handle, flag.position, packed);
    const result = deepFreeze(engine().output(length));
    if (packed !== UNPACKED) flag.results.set(packed, result);
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
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) {
    Object.values(value).forEach(deepFreeze);
    Object.freeze(value);
  }
  return value;
}

// js/source.ts
function toSource(snapshot) {
  if (snapshot === void 0) return "[]";
  if (typeof snapshot === "string") return snapshot;
  let source;
  try {
    source = copyOfBytes(snapshot) ?? JSON.stringify(snapshot);
  } catch (thrown) {
    throw new SnapshotError("invalid_json", `the snapshot cannot be read: ${textOf(thrown)}`);
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
function textOf(thrown) {
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
    const changed2 = newer.changedSince(older);
    this.#loaded = newer;
    older.release();
    return Object.freeze({ changed: changed2 });
  }
  /** Whether a flag is on; the fallback if there is no such flag or it has a fault. */
  isEnabled(flag, context, fallback = false) {
    const { reason, enabled } = this.#loaded.evaluate(flag, context);
    return reason === "not_found" || reason === "error" ? fallback : enabled;
  }
  /** Evaluates one flag. */
  evaluate(flag, context) {
    return this.#loaded.evaluate(flag, context);
  }
  /** Evaluates all flags: an object of results by key, in the snapshot's order. */
  evaluateAll(context) {
    return Object.freeze(Object.fromEntries(this.#loaded.evaluateAll(context)));
  }
  value(flag, context, fallback = null) {
    const { value } = this.#loaded.evaluate(flag, context);
    return fits(value, fallback) ? value : fallback;
  }
  details(flag, context, fallback = null) {
    const evaluation = this.#loaded.evaluate(flag, context);
    const { value, errorCode } = evaluation;
    if (fits(value, fallback) || value === fallback) return evaluation;
    return Object.freeze({
      ...evaluation,
      value: frozenCopy(fallback),
      errorCode: errorCode ?? "TYPE_MISMATCH"
    });
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
};
function fits(value, fallback) {
  return value !== null && (fallback === null || kind(value) === kind(fallback));
}
function kind(value) {
  return value === null ? "null" : isArray(value) ? "array" : typeof value;
}
function frozenCopy(value) {
  try {
    return deepFreeze(structuredClone(value));
  } catch {
    return value;
  }
}

// js/index.ts
provideModule(() => {
  const module2 = new Uint8Array(bytes_default.length);
  for (let at = 0; at < module2.length; at++) module2[at] = bytes_default.charCodeAt(at) - 35;
  return new WebAssembly.Module(module2);
});
