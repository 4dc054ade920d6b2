var __defProp = Object.defineProperty;
var __export = (target, all) => {
  for (var name in all)
    __defProp(target, name, { get: all[name], enumerable: true });
};

// target/package/index/bytes.js
var bytes_default = "#$###$º$:%¢¢#$¢#'¢¢¢¢#&¢¢¢#&¢¢¢$¢%¢¢$¢(¢¢¢¢¢#'¢¢¢¢$¢$¢$¢*¢¢¢¢¢¢¢#)¢¢¢¢¢¢#%¢¢$%¢###(¢¢¢¢¢$¢%¢¡##$¢%¢$¢&¢¢$¢,¢¢¢¢¢¢¢¢¢#&¢¢#%¢#'¢¡¢¢#%¶$&2QRQ@qVY\\\\VYS[#.2QRQ@v\\WYW\\WYUUTY#/2QRQB#0&Å%Ã%-%(#(%+#%%'+4'#%###&*####%###'(**(&&$$%&##&,&&##/%+&#*#%1%#'#)(#$#$(&#5#(%&#(%)##,+*#&+)(2&-#6#)%$+$)%#%7+%.%%)(#&,#&&&+%%*$&#)(%#-&#+%%()%#'$&&),)+&$#%%&)#*(+)%')%#&+%%&'''1)'#$##%$%$*%#''$&#'%$&#&$*'##*&8%$$#*+&9$'#$#$&$)$&$$('*#####$$$$####$#####$'*&#2*#$$$$$#$#$#$$$$$$$$####(33&###'0',%$JJ#§+(&$#4)<&¢$d££ã#.¢#dÏøã#.¢#d¯üã#.*ĝ%>)%#-#X*#(+#a3#~)#x+#l/#2'#Ã$'#'#,)#¾%0#¿%(#D)#|0#0#/#Ä$)#i)#ÿ$2&$8&%4#ĉ$5#¥%2#À%8$$3#%,p$#d$.IÇ$Ò$æ$Ñ$á$®%Á%Õ$ý$Ð$½%d¯%Ã%Ù$»$\\¯%±$Â%Đ$ě$Ě$¼%×$zĠ$Ä%º%¯%Ę$Ā$»%¹%Ġ$Å%/$8-±Û,Ã%õr%H¢&¡F#dã%E)G#C$K%'D4C$K%+D-C$e+Z%'C$K%#DHC$d#Y%#C$K%SD2C$d#Y%SC$K%WD7C$K%[D6C$e'Z%WC)dă$C-3Á$C)d#Y%«%C)e££££ã#Z%£%C)C-Y%SC)C4Y%OC)C)dOY%Ë%C)dě#C-C)dË%d+3WC-C)K%ċ$EKC-CKl>DIC)K%E1C)K%£$d%D*C)K%D@C)K%ć$DJd%D.%c%c&c%c%c%¢%cC*C1j'cC*d'E*K%#E,CIr0(C,CJD+C4C,d*D8%cC.dĢ$d%i0#C0C8K%j0#C/C8K%C03Ċ$h0'.C,C6l0$d#D,d$/%.d'DIC@C1d'd'3ô$C)C)d£%Y%Ë%C)K%«%D*C)C)dË%Y%C)dOC*C)dě#d,3WC)K%SD5C)K%OD8C)K%WE*'cC5C*d%E@D;C)K%Ë%E0K%+D/d#D*&cd#D+C/C*C5E.K%#E,n'cC0K%'C,d%K%#D+.C+C-l'cC4C+d*E,K%D*C,dć#K%#E/h'cd$D,/*.C/31E,0)/,.C@C*d'E*j0#..C8C5d'd'3ô$/(.C7C,d?P#;E,d¢d$.D.C+C.]##C,d$D.C8K%D0C8K%D//%.C+d#]##C.d$d$D.0$C,C6l'cd#D.C7C,d?P#;0%.C)K%£%C9i'cC)d£%3³%.C)K%§%C9d%C,Y%#C)C9d$E9Y%«%d#D./$..C/'cC,C*C/ğ-##.dS31E0h0$C0C/Y%+C0C,Y%'C0C+Y%#d$DEC)d$Y%£$C)C0Y%C)d'Y%%¢C;C.d'E*i'cd'DLC0/$.&cC)K%Ë%E/K%+D.&cd#D+C.C*K%#E,n'cC/K%'C,d%K%#D+.C*d'D*%cC+C-l'cC4C+d*E.K%D,%cC.dć#K%#E.h'cd$D1/$.C.31E1h0*.C.'cC1C,C.ğ-##.C)K%CEi'cC)dě#CEd$d'd/3Ó$d¤£££j0*C)K%D0.C0CEd/E,C.Y%+C,C1Y%'C,C+Y%#C)CEd$EEY%£$C*C;j0&/$.C*C;j0$...C)K%DLC)K%.DIC8C5d'd'3ô$.C)K%ă$DMC)K%£%C)K%§%d'd'3ô$CJCKD0d#D.d#D9%cC-h0#C4d£$D,CJD*%c&cC*C*C0jE/D+C*d#C/>E*d££ã#C*>P##d$j0$C,d£$D,C+D*C-C9d$E9j0#.C-D9/$.C4C9d*3©%C9d$C-r0#C9d¢C-D*&c%cC+d#C+C0jE->E/d££ã#C/>P##h'cC,3©%/$.C4C9d*C,d£$ğ-##C9d$D9.C+C-D+C,d£$D,C*d$E*0#..%cC6h0#C7d?D*CJD+%c&cC+C+C0jE-D,C+d#C->E+d££ã#C+>P##d$j0$C*d?D*C,D+C6C.d$E.j0#.C6D./$.C7C.d?E+3Ē$C+K%/C+d3K%#d$d$3ô$C.d$C6r0#C.d¢C6D+&c%cC,d#C,C0jE->E/d££ã#C/>P##h'cC*3Ē$C*d/K%#C*d3K%#d$d$3ô$/$.C7C.d?E/C*K%;Y%;C/C*L%3Z%3C/C*Ġ#%#Ġ.%#C.d$D..C,C-D,C*d?D*C+d$E+0#..C$K%SC$K%Wd'd?3ô$C$C.Y%[C$C7Y%WC$C2Y%SC)C9Y%C)C4Y%C)C)dě#Y%OC)d£%C9C)dOd+3W%cC'h'cd$D*/$.C'31E*h0$.C''cC*C&C'ğ-##.C$R$kD+C$L%KDNC$d#Y%OC$L%CDOC$e#Z%CC$L%;DPC$e££££ã#Z%;C)CNZ&«$C)COZ&£$C)CPZ&C)COa%oC)CPZ%gC)d§$E63hC$K%7D&C$d#Y%7C$L%/DNC$e££££ã#Z%/C)C)L%£%Z%[C)C)K%«%Y%cC)CNZ%sC)C&Y%{C)C'Y%C)C*Y%C)C9Y%WC)C4Y%SC)CHY%OC)C(Ġ#%#Ġ.%C)C+^$CE'cCEd/D,C$dć#D/C$K%D+C)d³$D(C)d¯%D0C%dĢ$D'CID*&cC*d+K%#D-C*d'K%#D.C$C$K%d$Y%C+dĊ*p'c%c%c%c%cC'd$1%$%#.C)C*K%#E&C$K%wl'¢C$K%sC&d%K%#(d#.Y%C)dÓ¥ã#Y%£$C)d$Y%/%.C)C*K%#E&C$K%wl'¢C$K%sC&d%K%#(d#.Y%C)dã¥ã#Y%£$C)d$Y%/$.C)C-Y%§$C)C.Y%£$C)dã¥ã#Y%C)d%Y%.C)dă$C)dě#3kC0dć¼ã#dX3Ć$C)C)K%ċ$E&Y%«%C)C)L%ă$ENZ&£%C6C0L%#Z%#C6C0K%+Y%+C)C&Y%£$C)CNZ&C(C.C-3Ć$C/K%#C+i'cC/3·%.C$K%C+dKE-C)dě#dGğ-##C$C+d$E+Y%C-d¤;^$G.C*d/D*C,d/E,0#..C)dě#C$dï#ğ-##C)K%ß$E(dÍøÍø#n0#C)K%Û$D;d#D1d'D&d#D@C(d/E''cC(D@C'31E&h0$.d'D3d'D>d'D0C('cd#D3C)K%{D/C)K%wD.&cC;C3d'E*K%+E'dĢĢĢĢ$n0%C'd&E+dğĢĢĢ*n0%C*K%'D*%cC+h'cd#D6d'D0/$.C'D6C+31E0h0&.C''cC*d+D*C0D+C'D,&cC)dCC.C/C*d'K%#C*K%#3¯$C)K%GD-C+C)K%CY%#C+d'C-Y%#C*d?D*C+d+D+C,d$E,0#..C&C3d/E*C'Y%+C*C0Y%'C*C6Y%#C3d$E3C(j0#.C)d£%E'C(d'd+3½$C)K%£%d$i0$C)K%«%D0C)K%§%DFC'C(d'd+3½$C)K%£%d$i0$C)K%«%D>C)K%§%DAC'C(d'd+3½$C)K%£%d$i0$C)K%«%D3C)K%§%D:C(D1.C$dć#DGC;C(d'D<C)d#Y%Ó%C)e££££ã#Z%Ë%C)d#Y%ċ$C)e££££ã#Z%ă$d#D2&cC>C2d&D*C2C1C1C2l>E/d$D'%c%c&cC/C2iE+0%C+'cC'D2/%.C2d$D2C*K%#C*d+D*0#.C2d$D/.d#D6C)d#Y%«%C)e££££ã#Z%£%d'D'&cC&C/d/d#C(C/n>DHC>C/d&E*DDC*C3D7d$D5&cC5d$'cC/C1rE'h'cCDCBY%'CDd$Y%#.C'h'cC7CBY%'C7d$Y%#.C)K%Ó%E'C)K%Ë%i'cC)dË%3³%.C)K%Ï%C'd%C/Y%#C)C'd$Y%Ó%C)K%«%E*C)K%£%i'cC)d£%3µ%.C)K%§%E'C*d?E+d#Y%7C+d#Y%/C+CHY%+C+d$Y%'C+C/Y%#C)C*d$E6Y%«%CBd$DB.%c%c%c%cC6h0#C'C6d?E?d?E*h0#C*K%#D=%c%c%cC?d3E-K%#E*h0#C?d/K%#D.&cC*C.i0$C-C*d+E+Y%#C*K%#C+D*h0#.C*d+D*/$.C?d;K%#d$i'cC?d7E5K%#E*'cC?d/D8C*K%'E,C*K%+d&E+D.%c&cC,D*C+h0$C+d+D+C*d+D,C*K%#h0#.C8C.Y%#C-C,Y%#C5d#Y%#/&.C8C.Y%#.C5d#Y%#.C-d#Y%#C?d+E-K%#E*h0$C?d'K%#D.&cC*C.i0%C-C*d+E+Y%#C*K%#C+D*h0#.C*d+D*.C*K%'E*C1r0'C>C*d&E,E+K%'D-C+K%#h0'd#D5C,C0K%#0(C1C=p0(C3C=d&E*K%#'cC*K%'C-p0).C*C-Y%'C*d$Y%#/(.d#D6C-d#Y%#C)K%«%E*'cC)C*d$E6Y%«%.C1C=p0%C3C=d&E,E.K%'D-C.K%#D*C6h0$C'C6d?d?E+h0$C*h0$d$D*C+K%#E+C1r0$C3C+d&E+K%#'cC+K%'C-p0%.C+C-Y%'C+d$Y%#C.K%'D-C.K%#D*/$.C)K%£%C'd'd?3ô$/).C,C>E+K%#D,C*'cd#D5C,h0&C+K%'C-j0&/$.d#D5C,0%.C)K%Ï%C)K%Ó%E+d%d'D,&c%cd#D5C+h'cd#D+/$.C1C,K%#E.n'cC0C.d&E*C=Y%'C*d$Y%#.C)K%ċ$E-C)K%ă$i'cC)dă$3³%.C+d$D+C)K%ć$C-d%C.Y%#C)C-d$Y%ċ$C,d'D,C.C=j0$..C)C+Y%Ó%/$..C*D//#.#..C)K%ċ$D?C)K%ć$D8C)K%ă$d'D6C)K%Ë%C)K%Ï%d'd'3ô$C:C3d'd+3ô$CAC>d'd+3ô$C('¢C)d¯%DAC)K%{DDC)K%wD7C;D6d#D,&cd'D+d#D/C(C,n'cC&C,d/E'K%+D/C'K%'D+.%cC,CDlE'h0#C7C,dOECP#Kd7j0#CCd#C'>D:C/C6K%+E'C'C/n>DHC6K%'D2d#D-C+D*%c%¢&cCHC-E'i0%C*K%#d$j'cdù¥ã#D+d;D-d(/%.C'd$D-C*d'D.C*d+D*C0C1C,C.K%#3í$h0#.dđ¥ã#D+d=D-d).D*C)d£%E3C2C'd?E'd3K%#C'd7K%#3Ă$CAC+C-3Ć$C)C*]#»%CGd#C)C33°$CCC*]#K/$.C/dĢĢĢĢ&n0&C/d%E'dğĢĢĢ*n0&%cC'h'cd#D.d'D5/$.C/D.C'31E5h0'.C/'cC5D*C/D-&cC*C+d'K%#d#C+K%#>Y%#C+d+D+C*d'D*C-d$E-0#..C)C/Y%«%C)C5Y%§%C)C.Y%£%C)d;C)d£%3ė$C)K%?D*C)K%;D'CCK%7E-'cC:K%3C-d%3Č$.C:C'Y%3CCC*Y%7.C,d$D,C6d3E6C<j0#.C(d&31E6h0$C6D*C(d$j'cC(d$D+&cC*d#Y%#C*d'd7]##C*d+D*C+d$E+0#..C*d7]#'C*d#Y%#C((d#.DHC?'cC8C?d%D<C)K%wDAC)K%{DDC8D.&cC(C.K%#E:n'cC;C:d'D*%c%cC:CDr'cC*K%/D2/$.C*K%/D2CAC:dOP#KE'd7j0$.C&C:d/D1C*K%'E,C*K%+d?D7d7D'd#D*&cC,E/C7i0$%c%cC*h0#&cC*C-i0$C*K%#C*d+D*h0#.C*d+D+/$.C1h0%C1K%'E*C1K%+d&E,D-&cC*D+C,h0&C,d+D,C*d+D*C+K%#d$j0#.d#D1.C/d?D,C+K%'E+C(r0#d¢C/K%;E5C6C+d&E/K%#E+C+C5l>E+C2C+C2n>D2C/P#'C'C'dĢ$d7i>D'/#.#.C6C:d&E*C']#'C*C2Y%#.C.d'E.C<j0#..C8d'd'3ô$CFC0d'd+3ô$C('cC&D*C(D+&cC*K%#C*d'K%#d'd+3ô$C*d/D*C+d$E+0#..C@C&d'd/3ô$C)K%Ï$E&C)K%Ó$E*d?E>D'%cC*h'cC)K%Ë$D-C&E*D+/$.C)d§%D=C)dć$D<C)dď$DDC)K%WD7C)K%SD;C)K%{D8C)K%wD@d#DBC&D2&cC2K%+E+dĢĢĢĢ&n0%C+d%E,dğĢĢĢ*n0%C2K%'D*%cC,h'cd#D-d'D3/$.C+D-C,31E3h0&.C)d#Y%ÿ$C)C3Y%û$C)C-Y%÷$%c%c%cC+h0#C+d?D.d#D,d#D-&c%cC)d3C@C8C*d'K%#C*d+K%#3¯$d;D1dù¥ã#D0d(D5C)K%3d$j0#C)K%7EAC(r0#C6CAd&E+P#'E5d7j'cd:D1d½Áã#D0/$.d¢C*d;K%#E/C+K%#E+C+C/l>dã#n'cdQD1dÔÁã#D0d+D5/$.C*d?D*C)K%÷$C-i'cC)d÷$3³%C)K%û$D3.C,C3CAY%#C)C-d$E-Y%ÿ$C,d'D,C.d?E.0$/%..C)dă$C*d3K%#C*d7K%#3Ă$CDC0C13Ć$C)K%ă$E*d££££i0#C=C<Ġ#%#Ġ.%#C=C<K%3Y%3C)C*Y%£%C)C5]#»%C;C7CBC)d£%CG3Ą$/$.C9CBp0#C)C)K%ÿ$Y%Ó%C)C)L%÷$Z&Ë%C)d+C)dË%3ė$C)K%/D-C)K%+D+C4CBd*E,K%E*'cC,K%C*d%3Č$.C,C-Y%C,C+Y%/$.C)K%÷$C)K%û$d'd'3ô$.CBd$DBC2d?E2C'j0#.C)dď$D(C)K%Ë$D-C&E+D*&cC)C*K%;Y%ě$C)C*L%3Z&ē$C)C*Ġ#%#Ġ.&ă$C)C*K%;Y%»%C)C*L%3Z&³%C)C*Ġ#%#Ġ.&£%C)d£%3Ē$C+C(K%+Y%+C+C(L%#Z%#C+d/D+C*d?D*C>d?E>0#.C'D*.C*C'C*d?3Ğ$C-d?E*d/D(C&D@%cC-h0#C*C(d/E'i0#C*d.p'cd'D@C*h0$C&C*3Č$/$.C&C*d'C'3FE@h0$.C)C@Y%û$C)C(Y%÷$C)C+C&d/EAY%ÿ$%c%cC)K%WE4'cd#D,C)K%SECD+&cC,d$D*C+K%#d%j'cC+dOK%#0&.C+d£$D+C4C*E,j0#..d'D(d#DD/$.d331E-h0$C-C,Y%#C)d$Y%«%C)C-Y%§%C)d'Y%£%d$D.%cC*C4r0#&cCCC*d*D+&c%cC*E&d$D*%cC&C4r0#C+K%#d%i0#C+dOK%#0$.C+d£$D+C*C4j0$/&..C)K%£%C.i'cC)d£%C.d$d'd'3Ó$d¤£££j0'C)K%§%D-.C-C.d%C&Y%#C)C.d$E.Y%«%C*C4l0#..C)K%§%E(C.d%D?C)K%£%DDC)d»%D/C)d¯%D;C)dď$D9C(D&&c%c%cC&E.K%#E2C4rE8h'cCCC2d*E*K%#d%j0$.d#D'C)d#Y%«%C)e££££ã#Z%£%d'D,/$.C*K%OE'dĢĢĢĢ$n0&C'd&E&dğĢĢĢ*n0&C*K%KD*%cC&h'cd#D0d'D,/$.C'D0C&31E,h0'.C''cC,D+C'D-&cC)C)dOC*K%#C*d'K%#3C)K%'D&C+C)K%#Y%#C+d'C&Y%#C*d3D*C+d+D+C-d$E-0#..C)C,Y%§%C)C0Y%£%C)C'Y%«%C'C0r0#C)d£%C'd'd+3Â$d¤£££j0&C)K%§%D,C)K%«%D'.C.d'D&C'd&D1CCC2d*D7d#D*d#D+&c%cC*C1j'cC*C,K%#0$%¢C8'cd#D3d$/$.C7K%D3C7K%.D0C$C$K%d$Y%C$K%E5dĊ*n0$%¢CAC.K%#E-p'cd#D2d$/$.C@C-d/E-K%+D2C-K%'.DBC)dË%C+C)d×%E:3¥$E-C:d-C-3Ć$C)d(Y%¿%C)dô¥ã#Y%»%C)d$Y%¯%C)dó¥ã#Y%«%C)C2Y%§%C)CBY%£%C)C)K%Ó%Y%·%C)C)K%Ï%E-Y%³%C)dă$C)d£%d'3{C)K%Ë%C-d$d$3ô$C9dÒÂã#dY3Ć$C;C9L%#Z%#C;C9K%+Y%+C)C)K%ċ$Y%«%C)C)L%ă$Z&£%C/C0C33Ć$CGK%#C5i'cCG3·%.C$K%C5dKE-C)d£%dGğ-##C$C5d$Y%C-d¤7^$G/$.%cC8h'cC7K%E*'cC7K%C*d&3Č$.C7C'Y%C7C,Y%/$.C'h0#C,C13Č$.C&C?j0%C)d£%E&C4d'd+3½$C)K%£%d$i0'C)K%«%D:C)K%§%C&C4d'd+3½$C)K%£%d$i0'C)K%«%D=C)K%§%C&C4d'd+3½$C)K%£%d$i0'C)K%«%D<C)K%§%d#D'C)d#Y%Ó%C)e££££ã#Z%Ë%C)d#Y%ċ$C)e££££ã#Z%ă$d#D2&cC=C'd&D*C'C4C'C4n>E&d$D+%c%c&cC&C'iE-0%C-'cC+D'/%.C'd$D'C*K%#C*d+D*0#.C'd$D&.d#D3C)d#Y%«%C)e££££ã#Z%£%d'D/&cC=C&d&E*D7C*C<D5CCC&d*D;d$D1&cC1d$'cC&C4rE+h'cC7C2Y%'C7d$Y%#.C+h'cC5C2Y%'C5d$Y%#.C)K%Ó%E*C)K%Ë%i'cC)dË%3³%.C)K%Ï%C*d%C&Y%#C)C*d$Y%Ó%%¢C+'cd#D+d'/$.C;K%D+C;K%.D*C)K%«%E,C)K%£%i'cC)d£%3¸%.C)K%§%E/C,d/E-C*C+d&Y%+C-C*Y%'C-C&Y%#C)C,d$E3Y%«%C2d$D2.%c%c%c%cC3h0#C/C3d/E+d/E*h0#C*K%#DF%c%cC+d+E.K%#E*C+d'K%#E,i0#&c%cC*d+D+C*K%#E-0#C+E*C,j0$..C.C+Y%#C-'cC+d'K%#E*C4r0)C=C*d&E-E+K%'D,C+K%#h0)d#D1C-C:K%#0*C4CFp0*C<CFd&E*K%#'cC*K%'C,p0+.C*C,Y%'C*d$Y%#/*.C30#d#D3/$.C)C3d$E3Y%«%.C4CFp0%C<CFd&E,E.K%'D-C.K%#D*C3h0$C/C3d/d/E+h0$C*h0$d$D*C+K%#E+C4r0$C<C+d&E+K%#'cC+K%'C-p0%.C+C-Y%'C+d$Y%#C.K%'D-C.K%#D*/$.C)K%£%C/d'd/3ô$/).C,C=E+K%#D,C*'cd#D1C,h0&C+K%'C-j0&/$.d#D1C,0%.C)K%Ï%C)K%Ó%E+d%d'D,&c%cd#D1C+h'cd#D+/$.C4C,K%#E-n'cC:C-d&E*CFY%'C*d$Y%#.C)K%ċ$E*C)K%ă$i'cC)dă$3³%.C+d$D+C)K%ć$C*d%C-Y%#C)C*d$Y%ċ$C,d'D,C-CFj0$..C)C+Y%Ó%/$..C*D&/#.#..C)K%ċ$D7C)K%ć$D/C)K%ă$D5C)K%Ë%C)K%Ï%d'd'3ô$C<d'd+3ô$C=d'd+3ô$C(D-%c%c&cC-E&d'D-%cC&K%#E,C4r0#CCC,d*E'K%E&h0#C&d&D+C'K%D*&cC*K%#d$i'cC:C4C,C*d'K%#3í$0'.C*d+D*C+d+E+0#..C-C?j0#.d#D2d'D./$.d331E1h0(C1C,Y%#d$D.C)d$Y%«%C)C1Y%§%C)d'Y%£%%cC-C?i0#&cC-E&d'D-%c%cC&K%#E,C4r0#CCC,d*E'K%E&h0#C&d&D+C'K%D*&cC*K%#d$i'cC:C4C,C*d'K%#3í$0&.C*d+D*C+d+E+0#..C-C?j0$/%.C)K%£%C.i'cC)d£%C.d$d'd'3Ó$d¤£££j0+C)K%§%D1.C1C.d%C,Y%#C)C.d$E.Y%«%C-C?j0#..C.d%D1C)K%§%D.C)K%£%D2C)d¯%D0d#D*C)K%WD-C)K%SD'&cd$D+d#D,C)d£%E3CAC*C.K%#E8n'¢C@C8d/E&K%+D,C&K%'(d$.C,3Ć$C0d¥Âã#dP3Ć$C)d*]#»%C'C-C8C3CG3Ą$C1C*d'E*j0#..C2C.d'd'3ô$C)d£%C4d'd'3½$C)K%£%d$i0'C)K%§%C)K%«%D<d#D>C)d#Y%ċ$C)e££££ã#Z%ă$C7'cC/C7d%D8d'D3C/D&&cd'D-d#D*C&K%#E7C4rE2h'cCCC7d*E'K%D*C'K%D-.C&d'D&C-d+D.C*d&E+d+D1C+C-D0%c%c&cC-D,C1D'C.D*C+h0$C*d+D.C'd+D1C+d+D+C,d+D-C,K%#d$j0#.d#D.C4C,K%'E+n'cC<C+d%K%#d$D..C-C0j'cC'd&D+&c%cC*K%#d$j0#C*d'K%#E'C4r0#C.C<C'd%K%#d$E'C'C.l>D..C*d+D*C+d$E+0#..C.dã#p0$C)K%ă$C>i'cC)dă$3³%C)K%ć$D3.C3C>d%C7Y%#C)C>d$E>Y%ċ$.d#D..C2h'cC<C7d%C.Y%#.C&C8j0#..C5C/d'd'3ô$C)C)dă$Y%×%C)C)d×%Y%Ë%C)d£%C>C)dË%d,3WC)K%§%D&C)K%£%C)K%«%E''cC'd%D5C)d¯%D0C)K%WD/C)K%SD.C&D+&cd#D,d#D*C+K%#E-C)K%×%E'K%+l'cC'K%'C-d%K%#D*.d$D-C+d'D+C)d£%E3C*CAl'¢C@C*d/E'K%+D,C'K%'(d$.C,3Ć$C0dĂÁã#dF3Ć$C)d+]#»%C.C/C*C3CG3Ą$C5d'E50#..C&d'd'3ô$C)K%ă$C)K%ć$d'd'3ô$C<d'd'3ô$C:d'd+3ô$/&.C+d$D+C*d+D*/#.#.#.CDC(d'd'3ô$C)d÷$3ć$CHC6d'd+3ô$C)dě#E'3ē$C)d§$3õ$C)d³$3«%C)d×$3Ĕ$C)CGK%+Y%ï$C)CGL%#Z%ç$C$K%D&C'C)dOdï#ğ-##C#C'dû#ğ-##C#CEY%C#CIY%C#CLY%C#CKY%C#CJY%C#CMY%C#C%]#C#C&Y%{C$K%oC$K%sd'd'3ô$C$K%{C$K%d$d$3ô$C$dė#3«%C$d¯$3ö$C)dã%G#2.#.õj'T¢%%¡$F#dÃ)E'G#C&C%3eC$C$K%/d$E)Y%/C$K%+D%%cC)d£$r'cC#d&]#/C#C%Y%+C#dCY%'C#dČ«ã#Y%#/$.C$C%d$Y%+C&dï#DUC&dė#DHC&dć#D=C'dó&DIC'dç&DJC'dċ&DKC'd»'DLC'd¯'DMC'dë'D1C'dß'D4C'dß&D.C'dď%D2C'dě%D8C'dç'DGC'dÛ&D@C'dÔ&DBC'dà'DNC'dË&d'DCC'dÓ&D;C'dKd'DOC'dË$DPC'dė&DQC'dċ$DRC'd·%DDC'dÃ%DEC'dė%DVC'dĐ%DSC'd'DTC'dSDWd#D%&cC'dKC$dĀ#C%h3C'P#KD)C'P#WE(d+j'cC#C'K#SY#+C#C'L#LZ#$C#C'R#X^#0C#C'P#Z]#2C#C(]#/C#C)]##/%.C)d$h'cC#d+]#//%.C'dKC$34C'K%Kh'cCTCWĠ#%#Ġ.%#C'CTĠ#%#Ġ.&;%c%c%c%c%c%c%c%c%c%c%¢%c%c%c%cC&P#¾$d$j'cC'C%Y%ß$C'dÓ¥ã#Y%ã$C'd$Y%Û$C'dċ%E)C'd;C'dÛ$C=3C'K%ċ%E*h01C'C'L%ď%EZZ%û(C'C*Y%÷(C'K%ė%D9C'C'K%ě%E:Y%ó(C'C9Y%ï(C'C=Y%ë(C'd&Y%ė%C'd¿©ã#Y%ē%C'CZeC«ÊE(Y%ď%C'd%Y%ċ%C)C'dë(E,3Ê$C'd÷(E+dğ×ã#d)CHC,3tC)C+3C'P#ď%D/%¢%c%cC'K%ċ%E)d££££j'cCBCSL#2Z#2CBCSĠ###Ġ.##C'C/]#Ó&C'C)Y%Ï&C'd&Y%Ë&/$.C'dċ%C'd÷(dÂ©ã#d-C'dë(3¶$C'K%ċ%d$i'cC'C'L&£&Z&ã&C'C'N&ě%\\&Û&C'C'L&ē%Z&Ó&C'C'K%ď%Y%Ï&C'd&Y%Ë&/$.C'K%ē%DFC'N&ě%DYC'dċ%C'd÷(dĎÒã#d23Ü$C'K%ē%D+C'K%ď%D)C'K%ċ%E,d££££j'cC@CVĠ#%#Ġ.%#C'C+Y%×&C'C)Y%Ó&C'C,Y%Ï&C'd&Y%Ë&/$.d#D,C'dċ(C)d$C)>C+d#C)>3Ć$C'K%ē(D-C'd+Y%ć$C'dĆÒã#Y%ă$C'C(Y%ÿ$C'd%Y%û$d#D+%c%¢d+C*CZÊdĆÒã#d+3ñ$E)h0#=C'd#Y%£%C'e£££££$Z%ě$C'dċ%C)C'dû$3Ģ$C'K%ē%D)C'K%ď%D,%c%cC'K%ċ%E*d££££j'cCEC8L%#Z%#CEC8K%+Y%+C'C'K%ė%Y%¿%C'C)Y%»%C'C,Y%·%d+D)/$.C'dó%C,C)3IC'K%÷%D5C'K%ó%D0%c%¢C'K%û%E)h'cd+/$.C5C)d/D<d+D7d;D,C5D)&cC)K%#E*'cC)d+K%#D6C'C)d'K%#E>Y%ė%C'C*Y%ē%C'd%Y%ċ%C'C'dû$Y%ď%g########DXC-h'cC6K%#E?d¥£££j0'C6N&+EXg########'cC'dë(d5C'dċ%d½Ñã#d?3.g########g########CXCXg########>CXCX>DX.C'dó%C*C>3Ć$C'K%ě$C+i'cC'dě$3²%C'K%ğ$D7.C,C7E*d+CX\\&#C*d;d¨£££Y%#C*C'L&ó%Z&#C*C'K%û%Y%+C'C+d$E+Y%£%C,dKD,C)d/E)C<j0$..C'K%ğ$.D)C0C5d'd/3ô$C'dċ%C)C+C'dû$3Í$C'K%ċ%E*d££££i0%CDC2L%3Z%3CDC2Ġ#%#Ġ.%#/$.C'd³%C'dċ%dÉÙã#d6C?3Å$C0C5d'd/3ô$C'K%ğ$D)C'K%³%D*.C)C+3ď$C'K%ě$C)d+dK3ô$C'K%¿%D,C'K%·%D+C'K%»%E)C*d££££i0$=C.CEK%+Y%+C.CEL%#Z%#C'C,Y%Û&C'C)Y%×&C'C+Y%Ó&C'C*Y%Ï&C'd&Y%Ë&C'K%ď(D7/%.CDC'K%£%Y%+CDC'L%ě$Z%#C'K%¿%D,C'K%·%D+C'K%»%.D6C'C,Y%ß(C'C6Y%Û(C6C,C(dĎÒã#d2C'K%ď(E7C-d#C'dë(E)3C'CHY%¯)C'C)Y%³)C'C'dÛ(Y%«)C'd(Y%÷$C'd¼Óã#Y%ó$C'C(Y%ï$C'd%Y%ë$C'dċ%C'd÷(d¼Óã#d(3ß$C'K%ē%D-C'K%ď%D)%cC'K%ċ%E<d££££j'cC'C8L%#Z&ě(C'C8K%+Y%£)C'K%ė%D//$.C'd££££Y%û$d#D0C'd#Y%£%d+D(C'C)d+C)>E*Y%ě$C'C*C-d#C)>d'Y%ğ$C'C'dû$Y%¯%C'C'd«)Y%«%C'C'dë$Y%§%C'd³%E-C'dě$3;d#D*C'K%Ã%d££££j'cd£%31E(h0*dã#D)C(C-dã#ğ-##d$D*C'd$Y%¿)C'C(Y%»)C'd'Y%·)C'C'L%«%Z&ă%C'C'Ġ#%ě$Ġ.&ó%&c%cC'dċ%C'dó%3;C'K%ě%d££££i0#C'K%·)C*i'cC'd·)C*d$d+dã#3Ó$d¤£££j0-C'K%»)D(.C(C)C'dċ%dã#ğ-##C'C*d$E*Y%¿)C)dcD)/$..C'K%·)D0.C'K%û$E<d££££i0&C'CRL%#Z&ě(C'CRK%+Y%£)C'K%ć$D/C'K%ă$D-C'K%ÿ$D)C(C*3ï$C0C(d+dã#3ô$.C.C'L&ě(Z%#C.C'K%£)Y%+C'C/Y%Û&C'C-Y%×&C'C)Y%Ó&C'C<Y%Ï&C'd&Y%Ë&C6C,3ď$C+C6d+dK3ô$.C'K%ċ(C7d$d$3ô$.C=C9C:CC3°$d&/$.CQC'L%ċ(Z%#CQC'K%ē(Y%+C'C,Y%ē&C'C6Y%ď&C'C+Y%ċ&C'd££££Y%»'C'e£££££££££¢Z&«'C'e££££3Z&£'C'd#Y%û&C'e££££ã#Z&ó&C'e$Z&ë&C'e#Z&ã&C'e££££ã#Z&Û&C'd$]#È'C'C/]#Ç'C'C*Y%ć&C'C(Y%ă&C'C0Y%ÿ&C'CY\\&Ó&C'dÛ'CCdğ#ğ-##CFCYg########.D)CPC9C:3Ć$C'C)Y%KCOC'dÛ'dğ#ğ-##/2.C'C%Y%ğ$C'dã¥ã#Y%£%C'd$Y%ě$C&P#¼$D(C'dÛ'E)C'd;C'dě$C=3C'K%Û'E*h00C'C'L%ß'EZZ%ß(C'C*Y%Û(C'K%ç'D6C'C'K%ë'E<Y%×'C'C6Y%Ó'C'C=Y%Ï'C'C(]#ê(C'd&Y%ç'C'd¿©ã#Y%ã'C'CZeC«ÊE7Y%ß'C'd%Y%Û'C)C'dÏ'3Ê$C)C'dÛ(dÃÓã#d/3oC'K%Û'E)d££££j'cC;C4L%3Z%3C;C4Ġ#%#Ġ.%#C'C)Y%Ï&/..C'dÛ'C'dÛ(3C'P#ß'DFC'K%Û'E)d££££j'cCBCNL#2Z#2CBCNĠ###Ġ.##C'CF]#Ó&C'C)Y%Ï&/..C'dÛ'C'dÛ(dùÒã#d'3Ü$C'K%ã'D(C'K%ß'D)C'K%Û'E*d££££j'cC@CGĠ#%#Ġ.%#C'C(Y%×&C'C)Y%Ó&C'C*Y%Ï&/..%cC)'cC'dë(C)C(3Ć$/$.C'd££££Y%ë(.C'dÛ'C'dÛ(dýÒã#d,3Ü$C'K%ã'D(C'K%ß'D)C'K%Û'E*d££££j'cC@CGĠ#%#Ġ.%#C'C(Y%×&C'C)Y%Ó&C'C*Y%Ï&C'd&Y%Ë&/-.%cC)'cC'd÷(C)C(3Ć$/$.C'd££££Y%÷(.C'dÛ'C'dÛ(dÂ©ã#d-C'dÏ'3¶$%¢%c%¡C'K%Û'd$i'cC'L&ó'DZC'K%ç'D(C'K%ã'D)C'K%ß'D+C'L&ë'/$.C'N&ë'DXC'L&ã'DZC'K%Û(E(C'K%ß(E+dì©ã#d*3ñ$h0$CZs'cC'C'dÏ'Y%·)C'd*Y%ÿ%C'dì©ã#Y%û%C'C7Y%÷%C'd%Y%ó%C'dÛ'C'dÛ(dì©ã#d*3ß$C'K%ã'D(C'K%ß'D)%c%cC'K%Û'E+d££££j'cC'L%ï'DZC'K%ë'D*C'K%ç'D//$.C'd££££Y%Û'C'd#Y%ă$C'C)d+C)>E5Y%û$C'C5C(d#C)>d'Y%ÿ$C'C'dÛ'Y%ď$C'C'd·)Y%ċ$C'C'dó%Y%ć$C'dċ%C'dû$3@%¢C'L&ċ%e$t'cC'N&ě%DXC'N&ē%DYdã#31E,h0+C,CX\\&+C,CY\\&#d$D)C'd$Y%ó$C'C,Y%ï$C'd'Y%ë$C'C'L%ċ$Z&Ã%C'C'Ġ#%û$Ġ.&³%d;D(&c%cC'dċ%C'd³%3@C'L&ċ%e$u0#C'N&ě%DXC'N&ē%DYC'K%ë$C)i'cC'dë$C)d$d+d33Ó$d¤£££j0.C'K%ï$D,.C(C,E5CX\\&#C5d+CY\\&#C'C)d$E)Y%ó$C(d3D(/$..C'C'N%ï$EX\\&Û$CXàÊD,C'K%ë$/$.C'e+Z&Û$d+D,d#.D5C'K%Û'E+d££££i0$C'L%ï'DZC'K%ë'D*C'K%ç'D/C'K%ã'D(C'K%ß'D)C5C,d+d33ô$.C/ÐC*ÐeC©§/%.C'N&Û$DXC'K%ß(D+C'K%Û(D(d%/&.C'd*Y%ė%C'dì©ã#Y%ē%C'C7Y%ď%C'd%Y%ċ%C'dÛ'C'dċ%3kCGdäÔã#dQ3Ć$C'd,]#ó'C'K%Û'D+C'K%ß'D)C'K%ã'D(C'L%ï'DZC'L%ç'.D[C'CZZ&ã&C'C[Z&Û&C'C(Y%×&C'C)Y%Ó&C'C+Y%Ï&C'd&Y%Ë&/-.CZÊ.D)C'CX\\&ă(C'd+Y%ÿ%C'dĆÒã#Y%û%C'C7Y%÷%C'd%Y%ó%C(C+dĆÒã#d+3ñ$E(h0$C'd#Y%¿)C'e£££££$Z%·)C'dÛ'C(C'dó%3Ģ$C'K%ã'D(C'K%ß'D*C'K%Û'E+d££££j'cC8C1L%#Z%#C8C1K%+Y%+C'C'K%ç'Y%ė%C'C(Y%ē%C'C*Y%ď%C'C+Y%ċ%d+D(d#D,/).C'dû$C*C(3IC'K%ÿ$D*C'K%û$D/C'K%ă$E(h'cd#D,d+/(.C*C(d/D>d#D,d+D0d;D-C*D(&cC(K%#E9h0'C(d+K%#D+C'C(d'K%#E?Y%ć$C'C9Y%ă$C'd%Y%û$C'C'dó%Y%ÿ$%c%c%c%cd(C+K%#E:d££££C:d#q>d%1'$##%#.C'dċ%C'dû$dėÕã#d:C:3Å$C'K%ċ%D+/).C+N&+EXg########'cC'dÏ'd5C'dû$d½Ñã#d?3.C'd¨£££Y%³%/$.C'dÛ'C+C'dû$3Ģ$C'C4L%#Z&ë$C'C4K%+Y%ó$C'K%Û'E+d££££j'cC8C1K%+Y%+C8C1L%#Z%#C2C'K%ó$Y%+C2C'L&ë$Z%#C'C+Y%ċ%/(.C'C'L&ë$Z&Û$C'C'K%ó$Y%ã$C'dÛ'C'dÛ$dćÕã#d%3oC'K%Û'E+d££££j'cC2C4L%3Z%3C2C4Ġ#%#Ġ.%#C'C+Y%ċ%/(.C'dÛ'C'dÛ$dÿÕã#d)3Î$C'K%Û'd$i'cC'C'L&ó'Z%ğ%C'C'N&ë'\\%ė%C'C'L&ã'Z%ď%C'C'K%ß'E+Y%ċ%/(.C'N&ë'C'K%ã'D+C'd)Y%ç'C'dÿÕã#Y%ã'C'd%Y%Û'g########C+>DXC'C'dû$Y%ß'%cC'K%Û$C'K%ß$dĠ©ã#d(3ñ$E+'cC'd³%C+3T/$.C'd¨£££Y%³%.CXg########'cC'dÏ'd5C'dÛ'd½Ñã#d?3..g########g########CXCXg########>CXCX>DXC'dÛ'C9C?3Ć$C'K%·)C,i'cC'd·)3²%C'K%»)D0.C'Ġ#&³%D\\C-C0E+d+CX\\&#C+d;C\\Ġ.&#C+C'L&Û'Z&#C+C'K%ã'Y%+C'C,d$E,Y%¿)C-dKD-C(d/E(C>j0#./&.#.C'd#Y%ė%C'e£££££$Z%ď%/'.C/C*d'd/3ô$C'K%»)D(/%.C'K%»).D(C/C*d'd/3ô$C'dÛ'C(C,C'dó%3Í$C'K%Û'E+d££££j'cC2C4L%3Z%3C2C4Ġ#%#Ġ.%#/$.C2C'K%¿)Y%+C2C'L%·)Z%#/$.C(C,3ď$C'K%·)C(d+dK3ô$C+d££££i0#C.C8L%#Z%#C.C8K%+Y%+C'C2K%+E(Y%£)C'C2L%#EZZ&ě(C;C(Y%+C;CZZ%#C'C+Y%Ï&C'd&Y%Ë&/$.C'C2K%+Y%ē(C'C2L%#Z&ċ(C'C'L%ď(Z%ë$C'C'dÏ'Y%û%C'C'dë$Y%÷%C'C'dÛ(Y%ó%C'dÛ'C'dó%dĎÒã#d23Æ$C'K%ç'D>C'K%ã'D0C'K%ß'D/%cC'K%Û'E(d££££j'cC.C1K%+Y%+C.C1L%#Z%#C'C>Y%Û&C'C0Y%×&C'C/Y%Ó&C'C(Y%Ï&C'd&Y%Ë&/$.C'dÛ'C'dó%dĝÒã#d.3Æ$C'K%ç'D?C'K%ã'D9C'K%ß'D:%cC'K%Û'E(d££££j'cC.C1K%+Y%+C.C1L%#Z%#C'C?Y%Û&C'C9Y%×&C'C:Y%Ó&C'C(Y%Ï&C'd&Y%Ë&/$.C'dÛ'D*F#dÃ$E(G#C(d0Y%/C(d¨Óã#Y%+C(d%Y%#C(C'dÛ(E,K%+Y%'C(d3C,d¨Óã#d03ß$C(K%;D3C(K%7D-%c%c%cC(K%3E,d££££j'cC*C(Ġ#%?Ġ.%/C*C3Y%+C*C-Y%'C*C,Y%#/$.C(d££££Y%3d#D+C(d#Y%Wd'D,C(C-d+C->EAY%OC(CAC3d#C->d'Y%SC(C(d3Y%cC(C(dÂ$Y%_C(C(Y%[C(dó#C(dO3Ad#D-C(K%sd££££j'cdă#31E,h0%C,C(L%Z%3C,C(Ġ#%sĠ.%#C(d$Y%oC(C,Y%kC(d'Y%gC(C(L%_Z&C(C(Ġ#%OĠ.&d;D-d$D+&c%cC(d§$C(dċ#3AC(K%§$d££££i0#C(K%gC+i'cC(dç#C+d$d'd;3Ó$d¤£££j0(C(K%kD,.C,C-E3C(Ġ#%§$Ġ.%#C3C(L%·$Z%3C(C+d$E+Y%oC-d;D-/$..C(K%gD-.C(K%3d££££j'cC*C(K%KY%;C*C(L%CZ%3C*C(Ġ#%3Ġ.%#C,C+3Ĝ$C-C,d'd;3ô$/$.C*C+Y%/C*C,Y%+C*C-Y%'C*d££££Y%#.C(dÃ$G#/$.#.C'C4L%#Z&ċ%C'C4K%+Y%ē%%cC'K%Û'E(d££££j'cC.C1K%+Y%+C.C1L%#Z%#C;C'K%ē%Y%+C;C'L&ċ%Z%#C'C(Y%Ï&C'd&Y%Ë&/$.C'C'L&ċ%Z&û$C'C'K%ē%Y%ă$C'dÛ'D*F#dÃ$E(G#C(C'dÏ'Y%'C(C'dë$Y%#C(d*Y%7C(dµÓã#Y%3C(d%Y%+C(C'dÛ(E,K%+Y%/C(d;C,dµÓã#d*3ß$C(K%CD3C(K%?D-%c%c%cC(K%;E,d££££j'cC*C(Ġ#%GĠ.%/C*C3Y%+C*C-Y%'C*C,Y%#/$.C(d££££Y%;d#D+C(d#Y%_d'D,C(C-d+C->EAY%WC(CAC3d#C->d'Y%[C(C(d;Y%kC(C(Y%gC(C(d+Y%cC(dû#C(dW3Nd#D-C(K%{d££££j'cdă#31E,h0%C,C(L%Z%3C,C(Ġ#%{Ġ.%#C(d$Y%wC(C,Y%sC(d'Y%oC(C(L%gZ&£$C(C(Ġ#%WĠ.&d;D-d$D+&c%cC(d«$C(dē#3NC(K%«$d££££i0#C(K%oC+i'cC(dï#C+d$d'd;3Ó$d¤£££j0(C(K%sD,.C,C-E3C(Ġ#%«$Ġ.%#C3C(L%»$Z%3C(C+d$E+Y%wC-d;D-/$..C(K%oD-.C(K%;d££££j'cC*C(K%SY%;C*C(L%KZ%3C*C(Ġ#%;Ġ.%#C,C+3Ď$C-C,d'd;3ô$/$.C*C+Y%/C*C,Y%+C*C-Y%'C*d££££Y%#.C(dÃ$G#/$.#.C'C4L%#Z&ċ%C'C4K%+Y%ē%%cC'K%Û'E(d££££j'cC.C1K%+Y%+C.C1L%#Z%#C;C'K%ē%Y%+C;C'L&ċ%Z%#C'C(Y%Ï&C'd&Y%Ë&/$.C'C'L&ċ%Z&³%C'C'K%ē%Y%»%C'C'dÏ'Y%ē%C'C'dë$Y%ď%C'C'dê(Y%ċ%C'dÛ'D*C'dċ%D,F#dē$E(G#C(d(Y%7C(d¼Óã#Y%3C(d%Y%+C(C'dÛ(E+K%+Y%/C(dÓ$C+d¼Óã#d(3ß$C(K%Û$D3C(K%×$D-%c%c%cC(K%Ó$E+d££££j'cC*C(Ġ#%ß$Ġ.%/C*C3Y%+C*C-Y%'C*C+Y%#/$.C(d££££Y%;C(C,Y%gd#D+C(d#Y%_d+D,C(C-d+C->EAY%WC(CAC3d#C->d'Y%[C(C(d;Y%kC(C(d+Y%cC(dû#E3C(dW3>d#D-C(K%d££££j'cd£%31E,h0%C,C3dã#ğ-##C(d$Y%wC(C,Y%sC(d'Y%oC(C(L%gZ&Ë$C(C(Ġ#%WĠ.&»$dã#D-d$D+&c%cC(dÓ$C(d»$3>C(K%ã$d££££i0#C(K%oC+i'cC(dï#C+d$d+dã#3Ó$d¤£££j0(C(K%sD,.C,C-C(dÓ$dã#ğ-##C(C+d$E+Y%wC-dcD-/$..C(K%oD-.C(K%;d££££j'cC*C(K%SY%;C*C(L%KZ%3C*C(Ġ#%;Ġ.%#C,C+3ï$C-C,d+dã#3ô$/$.C*C+Y%/C*C,Y%+C*C-Y%'C*d££££Y%#.C(dē$G#/$.#.C'K%ç'D(C'L%ß'DZC'K%Û'E*d££££j'cC.C1K%+Y%+C.C1L%#Z%#C'C(Y%Û&C'CZZ&Ó&C'C*Y%Ï&C'd&Y%Ë&C'd³%E(K%'E*C(K%+3Ď$C(K%#C*d'd;3ô$/$.%cC(h'cC'K%»%h0$.C)0#C'dÏ'd.C7d£Ôã#dä#3.%cC'K%ă$'cC'd0Y%ç'C'd¨Óã#Y%ã'C'C7Y%ß'C'd%Y%Û'C'd«)C'dÛ'3k/$.C'd#Y%³)C'e££££3Z%«).CMC'K%ó(Y%+CMC'L%ë(Z%#CLC'L%÷(Z%#CLC'K%ÿ(Y%+C@C'L&û$Z%#C@C'K%ă$Y%+CIC'L&³%Z%#CIC'K%»%Y%+C'N&ă(DXCKC'K%ē(Y%+CKC'L&ċ(Z%#CJC'L%«)Z%#CJC'K%³)Y%+C'C/Y%ė&C'C0Y%ě&C'C>Y%ğ&C'C:Y%£'C'C9Y%§'C'C?Y%«'C'C)Y%Ë&C'C5Y%Ï&C'CX\\&Ó&C'CZZ%ÿ&C'C(Y%ć&C'CF]#Ç'C'C'P#ê(]#È'C'dÛ'CCdğ#ğ-##/,.C'dû$E(K%'E*C(K%+3Ĝ$C(K%#C*d'd;3ô$.C:C9d$d$3ô$.C/C0d$d$3ô$.C'dċ(E(K%'E*C(K%+3ď$C(K%#C*d+dK3ô$.C)d%l0#C5C'K%ă(d+d33ô$.C'K%÷(E)d££££i0#C)C'K%û(d$d$3ô$.C'K%ë(E)d££££i0$C)C'K%ï(d$d$3ô$/$.C'd&Y%Ë&.C=C6C<CC3°$d&D).CPC6C<3Ć$C'C)Y%KCOC'dÛ'dğ#ğ-##/$.d'D)C'd'Y%K.C)d'j'cC&K%wE)C&K%oi'cCU3³%.C&K%sC)d%C%Y%#C&C)d$Y%wC&C'dK3).C%d$D%C'd;3Ý$/$..C'C'Ġ#%OE\\Ġ.&#C#C\\Ġ.%#.C'dÃ)G#.ÈW$>¢F#dē#E&G#%cdß÷ã#K%#0#dß÷ã#d¢Y%#dď÷ã#K%#E%C#n'cdċ÷ã#K%#C#dă#E#d#C#K%#d££££j>D3.%c%c%cC$C%r0#C3h0#dċ÷ã#K%#C$dă#E4K%#d££££j0$.C&dć#d¿¤ã#d%3Ć$/$.C3K%OE.d#k0$C3K%KD5d'D-d'D+d'D0d$D;C.'cC.31E;h0%C4dOE*K%#D+C4dKE,K%#D)d#D#&cC&dCC,K%#C*K%#C5C#dOE%K%#C%K%'3¯$d$D$%cC&K%Cd$j0#C&K%GE(C+r0#C%K%CC%K%GC)C(dOE(K%CC(K%G3yh0#C&dKC%d+C33jC&dcC(d+C43jC&K%gD(C&K%OD0%cC&K%SE1C&K%kj0#C0D'C(D%C1'c&cC'd'K%#E-C%d'K%#j0%C'K%#C%K%#C-3Ċ$0%C'd+D'C%d+D%C1d$E10#..C&K%_E1C&K%wj0#C1'cC&K%sD%C&K%[D'&cC'd'K%#E-C%d'K%#j0%C'K%#C%K%#C-3Ċ$0%C'd+D'C%d+D%C1d$E10#..d#D$.C&K%cC(d'd+3ô$C&K%oC&K%sd'd+3ô$C&K%KC0d'd+3ô$C&K%WC&K%[d'd+3ô$.C#C;C$]##C#d$E#C.j0#.C&dcE#C.d'd+3½$C&K%cd$i0%C&K%kD0C&K%gD/C#C.d'd+3½$C&K%cd$i0%C&K%kD+C&K%gD:C#C.d'd+3½$C&K%cd$i0%C&K%kD-C&K%gD<C.D1.d#D(C&d#Y%C&e££££ã#Z%{C&d#Y%SC&e££££ã#Z%K&cC+C(d&D#C(C1C(C1n>E*d$D$%c%c&cC(C*iE%0%C%'cC$D(/%.C(d$D(C#K%#C#d+D#0#.C(d$D*.d#D)C&d#Y%kC&e££££ã#Z%cd'D6&cC+C*d&E#D7C#C-D8C5C*dOD=d$D,&cC,d$'cC*C1rE#h'cC7C2Y%'C7d$Y%#.C#h'cC8C2Y%'C8d$Y%#.C&K%E#C&K%{i'cC&dû#3³%.C&K%C#d%C*Y%#C&C#d$Y%%¢C*C.r'cd#D$d'/$.C=K%7D$C=K%3.D#C&K%kE%C&K%ci'cC&dc3¸%.C&K%gE6C%d/E'C#C$d%Y%+C'C#Y%'C'C*Y%#C&C%d$E)Y%kC2d$D2.%c%c%c%cC)h0#C6C)d/E'd/E#h0#C#K%#D%C'd+E$K%#E#C'd'K%#j'cC$C#d'Y%#C#K%#E#C1r0'C+C#d&E'E,K%'D$C,K%#h0'd#D,C'C0K%#0(C%C1r0(C-C%d&E#K%#'cC#K%'C$p0).C#C$Y%'C#d$Y%#/(.C&C)d$E)Y%kC%C1r0%C-C%d&E9E,K%'D#C,K%#D$C)h0$C'd;E'h0$C$h0$d$D$C'K%#E'C1r0$C-C'd&E'K%#'cC'K%'C#p0%.C'C#Y%'C'd$Y%#C,K%'D#C,K%#D$/$.C&K%cC6d'd/3ô$/).C+C9E9K%#D'C$'cd#D,C'h0&C9K%'C#j0&/$.d#D,C'0%.C&K%C&K%E$d%d'D'&c%cd#D,C$h'cd#D$/$.C1C'K%#E#n'cC0C#d&E9C%Y%'C9d$Y%#.C&K%SE9C&K%Ki'cC&dK3³%.C$d$D$C&K%OC9d%C#Y%#C&C9d$Y%SC'd'D'C#C%j0$..C&C$Y%/$..C#D*/#.#..C&K%KC&K%OD(C&K%SD#C&K%{C&K%d'd'3ô$C<C-d'd+3ô$C:C+d'd+3ô$C#'cC(C#d%D+C(D%&cC.C%K%#E*n'cd#D,%cC5C*dOE#K%7E$h0#C$d%D$C#K%3D#&c%cC#K%#E)C.r0#C)C;P##h0#d$D,/%.C#d'D#C$d'E$0#..C*C;E#C,C#P##]##.C%d'E%C+j0#..C(d'd'3ô$C/C0d'd+3ô$d#D,C3K%+E0d#k0$C3K%'D5d'D/d#D=d'D7d#D<d'D*d#D:d$D6C0'cC031E6h0%C4K%+D7C4K%'D8d#D#&cC&d;C4C5C#d*E'K%C'K%3d$D$%cC&K%;d$j0#C&K%?E%C7r0#C8C%d*E,K%#D%%c%c%c%cC'K%#E*d%i0#C%d%i0#C'P#C,P#j0'C,K%sD(%c%cC'K%sE+h0#C(h0#C'K%wE)C,K%wj0)C+C(C)3Ċ$h0$/).C(C+0(.%cC*d$i'cC%d$j0)C'K%'C,K%'i0$/).C%d$0(.C'P#C,P#j0'C'K%OE(C,K%Oj0'C('cC,K%KD*C'K%KD-d#D+&cC-C+d'E$E%K%'E)C$C*E$K%'j0(C%K%#C$K%#C)3Ċ$0(C%K%/E)C$K%/j0(C)'cC$K%+D$C%K%+D%&cC%d'K%#E/C$d'K%#j0*C%K%#C$K%#C/3Ċ$0*C%d+D%C$d+D$C)d$E)0#..C+d$E+C(j0#..d$D$C'K%WE-C,K%Wj0'C-'cC,K%SD/C'K%SD2d#D+&cC2C+d'E$E(K%/E)C$C/E*K%/j0(C)'cC*K%+D$C(K%+D%&cC%d'K%#E:C$d'K%#j0*C%K%#C$K%#C:3Ċ$0*C%d+D%C$d+D$C)d$E)0#..C*K%#D%%c%cC(K%#E$d%i0#C%d%i0#C$d$j'cd$D$C%d$0,/%.d$D$C%d$h0+C(K%'C*K%'i0$/+.C$d%j0)C%d%j0).C+d$E+C-j0#..d$D$C'K%[D:C'd_K%#D+C,K%[D<C,d_K%#D(d#D)F#dCE%G#%c%cC(C+j0#C+'c&cC%d+C)C:E(3ê$C%d7C)C<E*3ê$C%K%/D-C%K%;D/%cC%K%3E2C%K%?i'cC-C/C23Ċ$h0$.C%K%7C/d$d$3ô$C%K%+C-d$d$3ô$/&.C%K%7C/d$d$3ô$C%K%+C-d$d$3ô$d#D/C(d;K%#C(d?K%#C*d;K%#C*d?K%#3yh0&C(K%#E-C*K%#j0&C-d%i'cC(d'K%#C*d'K%#j0'.C(dOP##C*dOP##j0&C*d3K%#D-%c%cC(d3K%#E2d%i0#C-d%i0#C2d$j'cC-d$0)/%.C-d$h0(C(d7K%#C*d7K%#i0$/(.C2d%j0'C-d%j0'.C)dSD)C+d$E+0#..d$D//$.d#D/.C%dCG#C/h0'%¢%c%cd$C'd;E(K%#E*d&C*d%p>E-d$C,d;E+K%#E)d&C)d%p>j0#d$D%%c%cC-d$1%$#&.C(K%+E*C+K%+j0$C*'cC+K%'D%C(K%'D(&cC(d3N&#C%d3N&#0&C(K%#E+C%K%#j0&C+d%i'cC(d'K%#C%d'K%#j0'.C(d;D(C%d;D%C*d$E*0#..d$/&.d#D%C)C*j0$d$D%C*d%j0$C(K%'C+K%'i/%.d#D%.C%.h0'C'K%cD/C,K%cD2d#D(%cC'dç#K%#E*C,dç#K%#j0#d$D(C*h0#d#D%&c%cC%C/E+d7K%#E-C%C2E)d7K%#j0#C+d3K%#C)d3K%#C-3Ċ$0#C)K%#D-%c%cC+K%#E:d¨£££i0#C-d¨£££i0#C+C)3r0$/%.C:d¨£££j0$C-d¨£££j0$.C%d;D%C*d$E*0$/%..d#D(.C(h0'C'K%{C,K%{j0'C'dï#K%#E(C,dï#K%#j0'C('cC,K%kD$C'K%kD%C(d$D)&cC%K%#C$K%#iC%d'K%#C$d'K%#iE('cC)d#jC%d+D%C$d+D$C)d$D)0$..d$D$C(h0(.C,K%+D%%cC'K%+d$i'cC%h0)C'K%/C,K%/i0$/).C%0(.C,K%3D%C'K%3d$j0$C%h0'C'K%7C,K%7i0%/'.C*d%j0&C%d%j0&/$.C%0%.C&dKC'dċ#C33jC&dcC,dċ#C43jC&K%gD(C&K%OD*%c%cC&K%SE)C&K%kj0#C*D$C(D%C)'c&cC$d'K%#E+C%d'K%#j0%C$K%#C%K%#C+3Ċ$0%C$d+D$C%d+D%C)d$E)0#..C&K%_E)C&K%wj0#C&K%[E+D$C&K%sE-D%C)h0$&cC$d'K%#E/C%d'K%#j0$C$K%#C%K%#C/3Ċ$0$C$d+D$C%d+D%C)d$E)0#./$.C&K%cC(d'd+3ô$C&K%oC&K%sd'd+3ô$C&K%KC*d'd+3ô$C&K%WC&K%[d'd+3ô$/$.C&K%cC(d'd+3ô$C&K%oC-d'd+3ô$C&K%KC*d'd+3ô$C&K%WC+d'd+3ô$d$D$C'K%E%C,K%E*j0$C,K%D(C'K%D)C%d&E+D$C*d&E*D%&cC$'cC%h0%C$d+D$C%d+D%C(K%#C)K%#C(d+D(C)d+D)i0$/%..d$D$C*C+j0$d#D$C'K%E%h0$C%d%D%C'K%D'&cC.C'K%#E(n'cC(C;P##0%.C'd'D'C%d'E%0#./$.d$D$.C#C6C$]##C#d$E#C0j0#.C&dcE#C0d'd+3½$C&K%cd$i0%C&K%kD*C&K%gD:C#C0d'd+3½$C&K%cd$i0%C&K%kD7C&K%gD<C#C0d'd+3½$C&K%cd$i0%C&K%kD/C&K%gD=C0D,.d#D+C&d#Y%C&e££££ã#Z%{C&d#Y%SC&e££££ã#Z%Kd#D-&cC7C+d&D#C+C,C+C,n>E(d$D$%c%c&cC(C+iE%0%C%'cC$D+/%.C+d$D+C#K%#C#d+D#0#.C+d$D(.d#D)C&d#Y%kC&e££££ã#Z%cd'D2&cC7C(d&E#D9C#C/D>C5C(d*D?d$D.&cC.'cC(C,rE#h'cC9C-Y%'C9d$Y%#.C#h'cC>C-Y%'C>d$Y%#.C&K%E#C&K%{i'cC&dû#3³%.C&K%C#d%C(Y%#C&C#d$Y%%¢C(C0r'cd#D$d'/$.C?K%D$C?K%.D#C&K%kE%C&K%ci'cC&dc3¸%.C&K%gE2C%d/E'C#C$d&Y%+C'C#Y%'C'C(Y%#C&C%d$E)Y%kC-d$D-.%c%c%c%cC)h0#C2C)d/E$d/E#h0#C#K%#D8%c%cC$d+E%K%#E#C$d'K%#E'i0#&c%cC#d+D$C#K%#E.0#C$E#C'j0$..C%C$Y%#C.'cC$d'K%#E#C,r0)C7C#d&E%E'K%'D$C'K%#h0)d#D.C%C*K%#0*C,C8p0*C/C8d&E#K%#'cC#K%'C$p0+.C#C$Y%'C#d$Y%#/*.C)0#d#D)/$.C&C)d$E)Y%k.C,C8p0%C/C8d&E.E$K%'D%C$K%#D#C)h0$C2C)d/d/E'h0$C#h0$d$D#C'K%#E'C,r0$C/C'd&E'K%#'cC'K%'C%p0%.C'C%Y%'C'd$Y%#C$K%'D%C$K%#D#/$.C&K%cC2d'd/3ô$/).C.C7E'K%#D$C#'cd#D.C$h0&C'K%'C%j0&/$.d#D.C$0%.C&K%C&K%E$d%d'D'&c%cd#D.C$h'cd#D$/$.C,C'K%#E#n'cC*C#d&E%C8Y%'C%d$Y%#.C&K%SE%C&K%Ki'cC&dK3³%.C$d$D$C&K%OC%d%C#Y%#C&C%d$Y%SC'd'D'C#C8j0$..C&C$Y%/$..C#D(/#.#..C&K%KC&K%OD$C&K%SD#C&K%{C&K%d'd'3ô$C=C/d'd+3ô$C<C7d'd+3ô$C#'cC$C#d%D+C$D%&cC0C%K%#E(n'cd#D.%cC5C(d*E#K%E)h0#C#K%E#C)d&D)&c%cC#K%#d$j0#C#d'K%#E-C0r0#C-C6P##h0#d$D./%.C#d+E#C)j0#..C(C6E#C.C#P##]##.C%d'E%C+j0#..C$d'd'3ô$C:C*d'd+3ô$d$D%%cC3P#kC4P#kj0#C3P#lC4P#lj0#C3K%_E'C4K%_j0#%cC''cC4K%[D#C3K%[D$&cC$d'K%#E%C#d'K%#j0%C$K%#C#K%#C%3Ċ$0%C$d+D$C#d+D#C'd$E'0#..d$D%C3K%gE'C4K%gj0$d#D%C'h0$C4K%cD#C3K%cD$&cC$d'K%#E(C#d'K%#j0$C$K%#C#K%#C(3Ċ$0$C$d+D$C#d+D#C'd$E'0#./$.d$D%.C4K%'E#C4K%+E*d*D+d#D$%¢%c&cC$E(C0i'cC*d*D$&cC$h'cd#D)d#D$d'/(.C&d3C3C#K%E'C#K%E(3C$d£$D$C#d£$D#C&K%30#.d#D5C0D$/%.C(d$D$C%C(C6P##d$h0#.C5C(d*E(K%D'C(K%D(.dC31E*h0%C*C(Y%'C*C'Y%#C&C*Y%gC&d'Y%cd$D)&c%cC&C)Y%k%c%cC5h0#C$C0C$C0n>D'&cC$E(C'i'cC'D$/%.C(d$D$C%C(C6P##d$h0#.C5C(d*E(K%D'C(K%D(/$.&cC#C+i0%C&d+C3C#dă#K%#E'C#dć#K%#E(3C#d£$D#C&K%+0#.d#D5.C&K%cC)i'cC&dcC)d$d'd+3Ó$d¤£££j0(C&K%gD*.C*C)d&E.C(Y%'C.C'Y%#C)d$D)/$..C&K%cD$C&K%g.D#C,C6d$d$3ô$C1C;d$d$3ô$C&d#Y%C&e££££3Z%C#C)C&dć#3µ$C$C#d'd+3ô$.d·øã#K%#d»øã#K%#d$d$3ô$d·øã#C&L%Z%#d¿øã#C&K%E#Y%#dß÷ã#dß÷ã#K%#d$Y%#C&dē#G#C#2.#.ÉM&O¢'¡&F#dã&E%G#C%d#Y%×$C%d#Y%Ï$C%e££££ã#Z%Ç$C%e'Z%¿$C%e#Z%·$C%e#Z%«$C%e££££ã#Z%£$C%C#d;Y%Ó$%c%cC$K%#E'd&i'cd%DBd$DC/$.d££££D<C$K%GDAC$K%CDCC$K%?DD%cC$K%E&d££££i0#%cC$L&ESeC«ÊE,C$K%«$j0#C$K%D-CSÊC$K%§$C,3Ċ$0#C&C-d$d$3ô$/$.C&D<.C$N&+DUC#P#kD3C$P# DHC$P#DIC$K%D5C$K%DJC$K%DEC$K%{C$K%wDLC$K%sDFC$K%oC$K%kD=C$K%gD,C$K%cD8C$L%WDTC$K%SD2C$K%OD4C$K%KD@C$K%;D9C$K%7D1C$K%3D:C$L%DQ%c%c%c%c%cC$K%_E7'cd&D;C'd$1%$%(.C'd$1%#$%.C%d£%CUC3d$3/%.C$K%'C%CUàEReC«ÊE*Y%ě$C%CRÊE(Y%ė$C%C%dė$Y%£%C%dě%C*C%d£%d&3WC%K%ğ%D-C%K%ě%D0%c%cC%K%£&E&'cC-C&d%E'D.d#D&C3d$D)&cC*C&C-E/K%#E+n'cC(C+d'E+N&#DUC%d£%C+N&+C)3C%CU\\&³%C%K%£%E6d&j0&.C'C&d'E&j0#..C%d+Y%§%C0C-d'd'3ô$d#D6/$.C%C%K%·%Y%»&C%C%Ġ#%§%Ġ.&«&dă#31E+h0(C+C6Y%#C+C%Ġ#&«&Ġ.%'C+C%K%»&Y%7C%d$Y%ã$C%C+Y%ß$C%d'Y%Û$%cC/d'E&C.i0#C%d£%d'D/d$D)&cC&D'&c%cC'd'D&C*C'K%#E'n'cC(C'd'E'N&#DUC%d£%C'N&+C3d$3C%CU\\&³%C%K%£%E6d&j0$.C.C&E'j0$/&..C%C/K%3Y%û%C%C/Ġ#%#Ġ.&ë%C%K%Û$C)i'cC%dÛ$C)d$d+d;3Ó$d¤£££j0+C%K%ß$D+.C+C)d;E'C6Y%#C'C%Ġ#&ë%Ġ.%'C'C%K%û%Y%7C%C)d$E)Y%ã$C&C.j0#..C0C-d'd'3ô$C%C%K%ã$E6Y%«%C%C%L%Û$ERZ&£%CRÊC6p0#C%d£%C6d+d;3Â$d¤£££j0(C%K%«%D6.C%K%§%DGC(d+d33ô$d(D;/%.C2'cd&D;/%.C%d£%g######|cC3d$3.C%K%¯%DNC%K%«%D6C%K%§%DGC%K%£%D;.C,C=dKE0D-%cC='cC,d3D&g#######£DUC=D'&cCUC&N&#ÃDUC&dKD&C'd$E'0#.C%d#Y%ó%C%e££££ã#Z%ë%d'D/d#D*d#D)C,D+&cCWC+N&3EVÃDWCVg########'cd#CWCUÆEVg##ăĢĢĢĒdÅğ&E'd%E&d#C&C'p>E&C&Ûg##ăĢĢĢĒdÆCV>E(d¢C'd%E.C'C.n>E'd¢C'Ûg##ăĢĢĢĒdÆCV>E'l'cC(D&&cC&C'C&d$C&E(d$C(Ûg##ăĢĢĢĒdÆCVE.>E&C(C'C.>E'l0#..C%K%ë%C*i'cC%dë%3´%C%K%ï%D/.C/C*d&E'C)Y%'C'C&Y%#C%C*d$E*Y%ó%.C)d$D)C+dKE+C-j0#./$.C%d#Y%ó%C%e££££ã#Z%ë%.C%C%K%ó%E>Y%«%C%C%L%ë%ERZ&£%C>CRÊl'cC%d£%C>d'd+3Â$d¤£££j0%C%K%«%D>.C%K%§%DOC%d#Y%¿&C%e#Z%³&C%e££££ã#Z%«&%cC='cC,dCD&&cC%dě#C%d«&C&d'K%#C&K%#35C&dKD&C0dKE00#.C%C%L%»&Z&û%C%C%Ġ#%«&Ġ.&ë%C,E'D&&cC%d£%C&dKğ-##C%C&dCK%#Y%ã$C%C&d;L%#Z&Û$C%dē#C%dÛ$3ĕ$C%L&DRC'C%Ġ#&£%Ġ.&#C'd3CRZ&#C'd;D'C&dKE&C-j0#.C-D&/$.C%C%L%»&Z&û%C%C%Ġ#%«&Ġ.&ë%C,E&D'.C&C-C&dK3ď$C8dKE)d;D(C,D&%cC8h0#C)C(d;E*i0#C)d:p'cd+D&C)h0$C,C)3Č$/$.C,C)d+C*3FE&h0%.C%C%L&û%Z&ë$C%C%Ġ#&ë%Ġ.&Û$C%C&Y%÷$C%C(Y%ó$C%C'C,d;Y%û$C5d££££i'¢d#(C%d£$CQÊE&CQeC«Ê3â$DPC5C&d$d$3ô$d$.DBC1C9d;D*C1E&D)C9'cC&D(&cC%C(K%+Y%«%C%C(L%#Z&£%C(K%/d/D-C(K%3E,C(K%7E0d/E.D+C%dċ#C%d£%3ĕ$C%K%D5C%K%D/C,E&D'C0'c&cC%C&K%+Y%«%C%C&L%#Z&£%C%dă#C%d£%3ĕ$C'C%L&Z%#C'd+D'C&d/D&C.d/E.0#.C+D&.C&C+C&d/3£%C,D&%cC-d'h0#C-dE&h'cd'D&C,C-3Č$/$.C,C-d'C&3FE&h0'.C%C&Y%§%C%C-d&Y%£%C%C'C,d&Y%«%d'd#3£%d#d'd'd/3ô$C%dû#C%d£%3Ė$C)C%L&{Z%+C)C5Y%'C)C/Y%#C)d3D)C(d;E(C*j0#.C*D&.C&C*C&d;3Ĝ$C1D5%cC:d;E&d+h0#C&dE'h'cd'D5C1C&3Č$/$.C1C&d'C'3FE5h0%.C%C5Y%§%C%C)C1d'E8Y%«%C%C&d'E&Y%£%C&C8n'cC%d£%C8d'd33Â$d¤£££j0%C%K%«%D8C%K%§%D5.C4C2d;D1C4E&D*C2'cC&D0&cC%C0K%+E&Y%£&C%C0L%#Z&ě%C0K%/D9C0K%3D:C0L%3DQC%C%dě%Y%ė$C%C%dė$Y%£%C%d«&C&C%d£%d'3WC%K%³&E/dĢĢĢĢ#n0&C%K%¯&D2C%K%«&%cC/h'cd#D/d'D,d#D+/$.C/d&31E,h0'C/d%D)d#D+C,D&C2D.&cd$D(%cC.K%#E'C%K%ė$E-K%+r'cd#D'd$D-/$.C-K%'C'd/E'K%'D-C'K%+E'h'cd#D'/$.C'31E(h0).C''cC(C-C'ğ-##.C.d'D.C&d'C'Y%#C&C(Y%#C&d+D&C+d$D+C)d'E)0#..C2d'd'3ô$C%C+Y%ó%C%C,Y%ï%C%C/Y%ë%C%dë%3C%C%K%ó%Y%«%C%C%L%ë%Z&£%C%dó#C%d£%3Ė$C%K%wD,C%K%sD(C%dě%3ć$d%D&C9d££££j'cC%dë#C%dÛ$CQÊCQeC«Ê3¾$C%K%oD'C%K%kD&C9C:d$d$3ô$.C*C(Y%+C*C'Y%'C*C&Y%#C*C,Y%/C*d3D*C0d;E0C1j0#.C1D&.C&C1C&d;3Ď$C4D1%cC@d;E&d+h0#C&dE'h'cd'D1C4C&3Č$/$.C4C&d'C'3FE1h0%.C%C1Y%§%C%C*C4d'E4Y%«%C%C&d'E&Y%£%C&C4n'cC%d£%C4d'd33Â$d¤£££j0%C%K%§%D1C%K%«%D4.C%C7Y%ċ$C%CTZ&ă$C%C%dă$Y%ď$C%C%dď$Y%ē$C%dė$C7C%dē$d(3WC%K%ć$E,C7d)E/D*C%K%ă$E9d)E.dSD0C,E'D&C7'cC%d»%D7C%d«%D@d#D'&cC@C'C,dã#ğ-##C%C&Y%§%C%C,Y%£%C%K%ß%D2%¢d#C%K%Ç%E)d££££i0#=C%L&Ë%DQC%K%Ë%D+C%dë%C23q%cCQeC«ÊE(C%K%ó%i'cCQÊC%K%ï%E-C(3Ċ$D(C%K%ë%C-d$d$3ô$C(0$C)C+d$d$3ô$d#/%.C%K%ë%C%K%ï%d$d$3ô$.C%CQZ%ï%C%C)Y%ë%C%dcC%dë%3ĕ$C%K%gD(C%K%c.D+d%D)C%K%Ó%E:d££££j'cC%K%×%D?C%d[C%dÛ$C%L%×%EQÊCQeC«Ê3¾$C%K%_D-C%K%[D)C:C?d$d$3ô$.C%dë%E?C%N&³%C3d$3C%P#ã%D:C%dSC7d$C%d£$3LC%C:]#ė%C%C2Y%ē%C%C(Y%ď%C%C+Y%ċ%C%C-Y%ÿ%C%C)Y%û%C%C%L&SZ&ă%C&C?dSğ-##C&dSD&C/C'dcE'j0#.C*D'.C'C*C'd)3ï$C,D-%cC9h0#C.C0dSE'i0#C,C.d+C'3FE-h0%.C%K%ě$D)C&C,dSD'C%K%ė$D2%c%cC%K%ğ$E*'cC)C*d%E*D+d#D(&cC%dë%D.C'C(C)E3K%#E/n'cC%C-C/dSE.K%#Y%ë%C%d£%C.d'dOğ-##.C.d&Y%#C%K%ë%E.d&j0%C*C(d'E(j0#..C%d+Y%§%C2C)d'd'3ô$d#D+/$.C%d«&E(C%d£%dOğ-##dã$31E/h0%C/C.Y%#C/d'C(dOğ-##C%d$Y%£&C%C/Y%ğ%C%d'Y%ě%%cC3d'E.C+i0#d$D*&cC%dÛ&D(C'C.K%#E3n'cC%C-C3dSE(K%#Y%Û&C%d£%C(d'dOğ-##.C.d'D.C(d&Y%#C%K%Û&E(d&i'cC+C.j0$/%.C%dë%C%d£%dOğ-##C%K%ě%C*i'cC%dě%C*d$d+dS3Ó$d¤£££j0(C%K%ğ%D/.C/C*dSE3C(Y%#C3d'C%dë%dOğ-##C%C*d$E*Y%£&C+C.j0#..C2C)d'd'3ô$C%C%K%£&E+Y%«%C%C%L%ě%EQZ&£%CQÊC+p0#C%d£%C+d+dS3Â$d¤£££j0%C%K%«%D+.C%K%§%D*C&C,j'cC-D&&cC&K%#d&j'cC&3§%.C&dSD&C'd$E'0#..C%dó$D&C0C-d+dS3ô$C%dKC%dÛ$E'CFCL3¾$C%K%OD.C%K%KD,C%dCC'CECJ3¾$C%K%GD0C%K%CD/C<d££££i'¢d#(C%CSZ%§%C%C<Y%£%C%d;C%d£%3ĕ$C%K%?D)C%K%;.D-C%C&K%+E(Y%«%C%C&L%#EQZ&£%C(CQÊl'cC%d£%C(d+d;3Â$d¤£££j0%C%K%«%D(.C%K%§%D<C%dÛ$3«%CFd$d$3ô$CEd$d$3ô$.C%d£%E'C%d£$d[ğ-##C%C%d»$E&K%+Y%ó%C%C&L%#Z&ë%C%d3C%dë%3ė$C%K%7D2C%K%3D3C%C%K%Ï%Y%ó%C%C%L%Ç%Z&ë%C'3«%C#K%[E'C#K%Si'cC#dS3µ%.C#K%WC'd?E&C%K%ó%Y%+C&C%L&ë%Z%#C&d#]#;C&CAY%7C&CCY%3C&CDY%/C#C'd$Y%[C%C$d£$E$K%+Y%«%C%C$L%#Z&£%C%d+C%d£%3ĕ$C%K%/D'C%K%+D7C#K%+E&C#K%#i'cC#3¶%.C#K%'C&d*E$e'Z&C$e'Z&C$C2Y%C$C3Y%C$C'Y%C$C7Y%C$CH]#C$CI]#C$C=Y%{C$C)Y%wC$C-Y%sC$C>Y%oC$COY%kC$C(Y%gC$C<Y%cC$C+Y%_C$C*Y%[C$C4Y%WC$C1Y%SC$C8Y%OC$C5Y%KC$CNY%GC$C6Y%CC$CGY%?C$C;Y%;C$C0Y%7C$C/Y%3C$C.Y%/C$C,Y%+C$CPY%'C$CBY%#C#C&d$Y%+C%dã&G#2.#.ğH%9¢'¡F#d£%E+G#%cC$dUn'cd$D-/$.C$d$D9C#dSD8C#d3D5C+d7D:C#K%;D6%c&cC#3ã$C#K%GE&h0$%c%c%c%c%c%c%c%cC#K%CE'K%#E%dK1'%$((#.C%dĞ#1%'%&.C$0*d&D-/+.C#C&d$Y%GC#C'd'Y%CC#P#_D4C#3ã$C#K%GE%d$p0&C#K%CE(K%#dbj0&d'D-C(K%'E&dDi0*C&d`i0*C%d%i0&C&d_j0&C(K%+E%dDi0*C%d`j0&/*.C#C&d$Y%GC#C'd'Y%CC5C6C73¬%%cC#K%;E%h0#C#K%7C%dKE%dKi0#C%d3K%#D(C#K%?E&K%+D%C+d&]#/C+C%C(d%Y%3C&C(C+d/3Ë$C&e'3¤%.C7d$D7/'.C%dbj0%.C#K%;C6C7i'cd*D-/(.C#C&d$Y%GC#C'd'Y%C%c%c%c%c%cC%dM1%$%#.C%dbj0%d$D1d#D.d$D)/&.d#D1d#D./%.d$D.d#D1/$.C#3ã$C+d/C#3÷$%cC+P#/0#C+K%3D.d$D1%cC#dĚ´ã#d$d$3Þ$h'cC.D)/$.C#K%G'cd#D1C#K%CK%#dĠ#i0$.C+d/C#3÷$C+P#/d$i0$C+K%3D)d$D1.d+D-C#dě´ã#d$d$3Þ$h0)C)C.lC10)/$.C+P#0D-/(.C#dĜ´ã#d$d#3Þ$=C#K%7C#K%;E(dKE'dKD%C(h0%C%h0%%¡C1'cC)'cC.d$iC)d$i0(C%L&#C)Ð¡D=C)C.ÐeK¡C.hC)d$jÐC)C.nÐe(©/%.C'd3K%#E&C#K%?E%K%+p'cC%C&Y%+.C#C(d$Y%;C5eCd$d#3û$/'.C%L&#d$C.C.d$p>E)Ð¡D=C.h'ceē#C'd+P##0$=.eK.D;C%e¤££(C;C=E;C;e¤££(}>Z&#C'd/E%C%K%#d$E(Y%#C'd+E%C.hE&C%P##]##C'd*E%C%P##C.d#j]##C;e£££(y0%C(dUn0%C#K%?E/K%+C'd3K%#E-D*C&'cC+d&]#/C+C*d$C)C1d$Y%3C/C-C+d/3Ë$C-d$D-.C)d%r'cC-d&D'C1d$D2C*d$D4C.ÐD<C)ÐD>e$D=C-C*C-rD,&cC<C={'cC/C)C=ÊC4C2ÐeC©e&§3¤%.C*D(C'D&C-D%C,h'c&c%cC%C/K%+r0#C/K%'C&L%#E;eĢ$¦e(t0#C/C;3¤%.C%d$D%C&d+D&C(d$E(0#..C=e$E=C>u0#..C10%C.'cC/d#C*ÐeC©e&§3¤%/&.C/C*d¢ÐeC©e'§3¤%/%.%c%cC#dĝ´ã#d&d#3Þ$h'cC#dĠ´ã#d%d#3Þ$h0$.d(D-C#K%GE2h0(C2d$D(d#D&d$D,C#K%CE1D)d#D.&cC#C(Y%GC#C)E%d'E)Y%C%¢%cC%K%#E%dĂ#i0#C%dai'cC,d$0,d#C&C&C2nE%>D*d'C1C%>D'C#K%WD(C#K%[E,'cC,d&D&C*d%D)C(D%&cC*C%d'K%#i'cC%K%#C'C)3Ċ$h0/.C%d+D%C&d+E&0#..C8K%#C,i'¢C83´%C#K%W(C(.C,d&E%C*Y%'C%C'Y%#d$D%C#C,d$Y%[C.Ðe'D</(.%cC%dĂĢĢ#dä#d=r'c%cC%dÍ$r'cd#D3C%d.D/dVD0&cC3C0d$E*C3E'C'd%K%çòcd.C/n>D3C0C*E0d$n0#.C3C3d%K%çòcd.E'C/lC'C/iE*d%dçòã#E'K%#d8D3dĒ.D0%¢%cC*dTn0#C'K%'d8D0C*0#d#/$.C'd'K%#dĢĢĢ#.D'%cC0C3d¢h0#C%C'D*C0d$D'd#D0&cC0C3dċÞã#P##E0C*n0$C'C3d$E3j0#..C3d$0$.C,d$0.%c%cC%dþ#1&($(#.C%dQi0'.C%dSd-l0&C%dÕ$l0.d#D0C%d.D,dND/&cC0C/d$E*C0E'C'd%K%³ôcd.C,n>D0C/C*E/d$n0#.C0C0d%K%³ôcd.E'C,lC'C,iE*d%d³ôã#E'K%#d8D0dÆ%D/%¢%cC*dLn0#C'K%'d8D/C*0#d#/$.C'd'K%#dĢĢĢ#.D'%cC/C0d¢h0#C%C'D*C/d$D'd#D/&cC/C0dúìã#P##E/C*n0$C'C0d$E0j0#..C0d$h0..C&d$D&/$.C&d$D&d$C%d£$l0%=.d%C%d£3l0$=d&d'C%d££'l>/$.C&d$D&d$.C.D.C&hD,C(d$E(d¢j0#./(.d$D%e#D<C#dĜ´ã#d$d#3Þ$h0#C#P#_D(C#K%CD*C#K%GD1d#D&d#D,%c%c&cd)D-C1h0*C1d$D)d$D.C*D%&cC%d'D'%c%c%c%c%c%c%c%c%cC%K%#E2dċ#o'c%cC2dõ#1')00+#.C2dL1(0///%$.%cC2dĖ#1)'/+//)#.d$D%C2dČ#1(+...%..C2d]j0-C#C)Y%GC#C'Y%Cd#D%C,C.03//.C#C)Y%GC#C'Y%CC,d$C'D*C)D1d$D,h0+/2.d%D%/(.d'D%/'.d+D%/&.d3D%/%.dCD%/$.dã#D%.C%C&0%C#C(C%d¢C%C(C,d$>E(]#_C%C&D&d#D.C'D%C)d$E)d¢j0#..C#d#Y%GC#C*C1d%Y%C/).C#C)Y%GC#C'Y%C/(.C#C)Y%GC#C%d'Y%CC.h0%/'.C#C#L&KC%ÐE>Z&KC#C93*dĢ$E-d2j0&d#D-C#dĢ´ã#d$d#3Þ$h0&C#C4]#_C%h0$C#K%7C#K%;E%dKE(dKD&C%h0$C&h0$C&C&L&#ec Z&#C(dCE%C%L&#C<Z&#C(d/E%C%K%#d$Y%#C(d;E%C>C%L&#E;C;C>w>Z&#/$.C#d#]#/C#d#Y%+C#C&d$Y%GC#C'd'Y%CdĢĒ$dĢ*C#P#_E(d+E&>dBC(d%E)>D%%c%c%c%c%c%c%¢%c%c%c%cC'K%#E'dþ#1'%&$,#.C'dGi0*C'dQi0'.C+C#C'3é$C+K%#D&C+K%'/%.C#3ã$C#dÔµã#d$d$3Þ$D1&cC#dÕµã#d$d$3Þ$'cC#dPdQ3/$(%cC#K%+0#C#dÖµã#d$d$3Þ$h0#C#dĀ#dā#3.&cC#3ã$C#K%GE%h'cd#D-/1.%c%c%cC#K%CE(K%#E&dþ#1&#%$%.d0D-C#d×µã#d%d#3Þ$h02d#D&C#dÔµã#d$d#3Þ$D*C+d1Y%3C:dó¶ã#dă$ğ-##&cC&d3E%dē$i03C+d/C&E,d+K%#E'h03C,d3K%#D)C,d7K%#D(C%D&C#C'C,d/K%#d#3Þ$h0#.C#C)C(C*3ç$/%.C#C%d$Y%GC#C(d'Y%CC#P#_d$'cd#D,C+d#Y%ğ$C+e££££ã#Z%ė$%cC#K%+E%h'cd'D(/$.C#K%'E,C%d&D'd#D2d'D*&cC+eä£££³/Z%?C+eĄ£££³+Z%7C+e££££CZ%/C,E%d+D,C%K%'D-C%K%#D.d#D%%c&cC%d+E&d;i0$C+d/C%C&D%d+K%#E4C.C.C4l>E)C4d=E&C-C&C-l>E&r0#.C+d/C%K%'E(C&C4D&C+K%ė$C2i'cC+dė$3´%C+K%ě$D*.C*C2d&E%C&Y%'C%C)C4C(Y%#C+C2d$E2Y%ğ$.C'C,j0#.C+K%ě$D(C+K%ė$D,C2h0#C(C2d&D&C(D%&cC#C%K%#C%d'K%#3C%d+E%C&j0#..C,C(d'd+3ô$.C10*/+.%cC%d$i0#%cC&dġ#j'cC&dPj'cC&dIj0&C(K%'dIj0&/%.C(K%'dPj0%/$.C(K%'dġ#j0$.d0D-/1.C+d/C#3þ$C+K%/E'd&i0-C+K%3D*C#3ã$%c%cC#K%GE&h0#C#K%CE)K%#dPj0#C#C&d$E%Y%GC#C)d'E(Y%CC#P#_d3'¢C#3³$C#dÓµã#d$d#3Þ$'cC#3³$.C#K%G(C%.h0$C#C&Y%GC#K%CC#C)Y%CK%#E&dĀ#i0#C&dPj0$.d1D-%cC'd$1%%2#.C#C*C*d$3/$.C#C%Y%GC#C(Y%CC#3ã$C+d/C#3þ$C+K%/E%d&i0-d1D-C%C'00C*C+K%3E%n00C#C*C%d$3/#.#.#.#.C+d/C#3gC+K%/E&d&i0)C+K%3.D%%cC&d$1%&(#.C5eCd#d#3û$C#K%?C%ÐeC©3¤%/).C(d'0#C#d-d.3C#P#_d+h0#C#d0d13.C#d$]#/.C#P#/E%ÐD;C#K%+E'ÐD<%cC%h'cC'd&D)C#K%'D&/$.C<e$D<C#K%'D&C'h'cd#D)/$.C&C'd&E)D(C&D%&cC<C%K%#hÐ C%d'K%#d££ç#iÐ D<C%d+E%C(j0#..C5C<e&©eCd#d#3û$C#K%?E%C%X%7eC©C;e+©§e$§3¤%C''cC&C)D'&cC&d'K%#D(C&K%#D)C#K%?E,K%7E*C,K%/i'cC,d/3´%.C,K%3C*d&E%C(Y%'C%C)Y%#C,C*d$Y%7C&d+E&C'j0#..C#K%?E&K%7E%C&K%/i'cC&d/3´%.C&K%3C%d&e#Z%#C&C%d$Y%7/&.dĊÌñ&dĆ»é$C&>dÄ«å#C)>D%.C5eCd$C%dBi3û$C#K%?C%ÐeC©e%§3¤%/$..C+P#3D-/$.C5C6C73¬%C6d$D%C#K%7E&C#K%;E$dKD,C$C6E'ÐD;C#K%?E*K%+D)&c%c%cC%h'cC,C&E(j0$/%.C%C,C&dKr0$C&C%dKD(.C(dKD&d#D%C(K%;d$E(C*K%+r0$C*K%'C(d&E$C)C(Y%'C$d']##/$..C5C6d)3d2D-C#K%;E$h0#C#K%7C$dKdKE#h0#C'd%l0#C#C#L&#C;e%©ec Z&#.C+d£%G#C-.ÂS&3¢$¡$F#dă$E'G#C'C&Y%'%c%c%¢%c%¢%c%c%c%c%c%c%c%c%c%c%c%cC&dã#p'cC$K%#d§£££i'cd$D)C$K%+D+C$K%/D$C'C&d$Y%÷$C'd££££Y%KC'C%Y%ß$C'd#Y%Û$C'C+C$d'Y%×$C'C+Y%Ó$C'C'dKY%ç$C'C'd÷$Y%ã$C'dď#E$C'dÓ$3O%cC'K%KE%d££££j'cC#C'L%[Z%7C#C'K%cY%?C'C'K%WY%C'C'L%OZ&{C$3đ$C'C'K%E$Y%Û$C'C'L&{E7Z&Ó$C#C$Y%3C#C7Z%+C#C%Y%'d(D)/$.C'C'L%E7Z&Ó$C'C'K%E$Y%Û$C#C$Y%/C#C7Z%'.C#C)Y%#/5.C'dKC$C%3Ģ$C'C'L%OZ&Ó$C'C'K%WY%Û$C'K%KE$d££££j'cC#C'K%cY%?C#C'L%[Z%7C#C'K%Û$Y%3C#C'L&Ó$Z%+C#C$Y%'C#d(Y%#/5.C'C'L&Ó$E7Z&;C'C'K%Û$E$Y%CC'C7Z&+C'C$Y%3C'd*Y%wC'dÎÐã#Y%sC'd&Y%oC'dËÐã#Y%kC'd&Y%gC'dÈÐã#Y%cC'd&Y%_C'dÅÐã#Y%[C'd,Y%WC'dÀÏã#Y%Sd#D&C'K%/D+C'K%+D,%c%¢%c%c%c%c%c&cC,C+C'dKC&E)d+K%#E$C)d/K%#E)3ñ$h'cC&d+E&dKj0$/%..C'C)Y%C'C$Y%C'C%Y%C'd%Y%{C'C)Y%C'C$Y%C'C'd'Y%C'C'dû#Y%C)d&1($&&&%&.C'dKC%3kC'dWdûÐã#då#3Ć$C#d(Y%#C#C'L%KZ%'C#C'Ġ#%SĠ.%/C'd$]#cC#C'K%cY%?/:.%cC$R##E%dĄû$C$d%E$P##dď#'cC%dĄÿ$C$P##E$dĜ#h0$C%dđā$C$dė#0&C'dKC'd+dßÐã#d$3oC'K%KE&d££££i0)C#C'L%_Z%;C#C'Ġ#%OĠ.%+d'/(.C'dKC'dď#C'd;3C#%¢C'K%Kd££££j'cC#C'K%cY%?C#C'L%[Z%7C#C'Ġ#%KĠ.%'d(/$.C#C'K%WY%/C#C'L%OZ%'d$.Y%#/:.C'dKC'dď#C'd;3C#%¢C'K%Kd££££j'cC#C'K%cY%?C#C'L%[Z%7C#C'Ġ#%KĠ.%'d(/$.C#C'K%WY%/C#C'L%OZ%'d%.Y%#/9.C$K##dĖíÀĎ)C$d&K##dĐíÜÆ*h0$.C'dKC'd;dßÏã#d'3oC'K%KE$d££££j'cC#C'L%_Z%;C#C'Ġ#%OĠ.%+C#d(Y%#C#C$Y%'/8.C'dKC'd;dÀÏã#d,3C'K%SD$C'K%OD%C'K%KE&d££££j'cC#C'Ġ#%WĠ.%3C#C$Y%/C#C%Y%+C#C&Y%'C#d(Y%#/8.C'dÇ$C%C$3Ć$C'dKC'd;dÉÏã#d+3C'K%SD&C'K%OD$C'K%KE%d££££j'cC#C'Ġ#%WĠ.%3C#C&Y%/C#C$Y%+C#C%Y%'C#d(Y%#/7.%c%c%c%c%c%c%c%c%c%c%c%c%c%cC&d%11#$00&,'*.(/+0)0.C$R##dĈą$j0$d#D+d&D%/=.C$R##dđí$C$d%P##dĔ#0.d&D%d#D+/:.C$R##dČÿ$j0-d#D+d'D%/;.d'D%d#D+C$K##E)dđāôĞ(C$d'R##E,dČÿ$h0>C)dĈēÈ¾*C,dėĉ$0,d%D%/>.C$L##eĆāÜÆºÏ½ÚĖ#u0+/;.d#D+C$L##eĖċ¨¶êđÿÒĚ#¨C$d&E%L##eĕċðĞĘÑ½Ýċ#¨§e#u0'd)D%/<.C$L##eđāôĞØ±ĀÓĕ#¨C$d*L##eĕċðĞĘÑ½Ýċ#¨§e#u0)d)/:.C$L##eĈÿ´¾ĚĎĀ×ė#¨C$d+T##eċ#¨§e#u0(/7.C$L##eđāôĞøï¾ÕĖ#¨C$d(L##eđëðĞĘÑ½Ýċ#¨§s06/'.C$K##dĐåô¾)C$d&K##dĆó¸¾*0&d+/7.C$L##eđāôĞøÐ»ÝĆ#¨C%L##eĂý¨ÆÚ¯ýÕĖ#¨§e#u0%d+D%/7.C$L##eđāôĞø¯ā×Ė#¨C$d+V##eėĉ$¨§e#u0$d%/5.C$L##eđāôĞØď¾Úė#¨C$d+X##eĄõÜ¾*¨§s03.C'C&Y%[d#D+C'd#Y%WC'C&Y%SC'C$Y%OC'dĂ#Y%KC'dĂ#Y%_C'd$]#cC'dÓ$D/F#d3E(G#%cC'dKE.K%3E*C.K%/E,l0#C*C.K%+E4n0#C.K%'D1C.d7E5C.P#;E-d$P##D2C-d(lD6&cC,C1D3%c%c%¢C*C,E)d+r'cC(d+C2C3C)3C(K%/D%C(K%+/$.d#D%d#C)h0#=&cd$C2C%C3P##i0$=C)C%d$E%j0#.C)D%d#.d$i'cC.C%C,d$E,Y%/C,C-l0%C,C4n0%C6h0$C1C,C-E%C5C-3Ċ$0%C/C,Y%+C/C%Y%'d$D0/'.C.C*Y%//&.#.C*C,r0#..C/C0Y%#C(d3G#%c%c%c%c%cC'K%Ó$d$i'cC$C'K%Û$E%D)C&C%D%%cC'K%×$d)1%#%2.C$K##dĖíØÖ*C$d'R##dĈć$01d%D+/%.C$D)%c%cC&E%d%1()'&$#&.C$K##dąí¼Ğ)C$d'R##dĕí$01d$D%d££'D+/:.C$K##dĄïôÎ)C$d'P##dĕ#00d#D%d£¥'D+/9.d&D+C$K##dęíì¾*C$d&K##dĖõàĖ)0/.C%d%1%+$..C$R##dđí$C$d%P##dĔ#h0-.C)R##dĊċ$C)d%E%P##dĈ#h'cd¤%D)d#D%/..C)R##dďċ$C%P##dĈ#h'cd$D%/+.%¢C)R##E%d+C%d+dĢĢ&E%dĈÿ$j'cd¢d$C%dĈÿ$l>/$.C)d%P##dĔ#.0,d-D%/..C$R##dĈą$j0(/+.C'dKC'd+d×Ðã#d$3oC'K%KE&d££££j'cC#C'L%_Z%;C#C'Ġ#%OĠ.%+d'/$.C'dKC'd+dÎÐã#d*3C'K%SD&C'K%OD$C'K%KE%d££££i0&C#C'Ġ#%WĠ.%3C#C$Y%+C#C%Y%'d/.D$C#d(Y%#C#C$C&Y%#/5.d&D&C'dKC,C+dËÐã#d&3ñ$E$dëÐã#C$>C'dû#C'K%'d$3s%cC'K%Kd££££j'cC#C'K%cY%?C#C'L%[Z%7C#C'Ġ#%KĠ.%'d(D&/$.C#C'K%WY%/C#C'L%OZ%'.C#C&Y%#/4.C'dKC%3kC'dWdÔÁã#dQ3Ć$C#d(Y%#C#C'L%KZ%'C#C'Ġ#%SĠ.%/C'd+]#cC#C'K%cY%?/3.C'dğ#C$C&3Ć$C'd·$C'dû#3kC#d'Y%#C#C'L%E7Z%'C#C'L&»$Z%7C#C'K%'Y%?C'C'K%§$Y%³$C#C'L&³$Z%/C'C7Z&«$/2.d#D%C)R##dĈą$j0$.d$D)/%.C)R##dĊċ$i'cd£%D)/%.C)R##dďċ$j0#d#D)d$D%/$.C'd$Y%_C'dÁ¤ã#Y%[C'C&Y%WC'C$Y%SC'd5Y%OC'd³Ðã#Y%KC'd÷$C'dKE%d&3{C'd+Y%ß$C'dÉÏã#Y%Û$C'C'K%CY%×$C'd%Y%Ó$C'K%û$D$C'K%ÿ$D&C%C'dÓ$3kC'dWC$C&3Ć$C#d(Y%#C#C'L%KZ%'C#C'Ġ#%SĠ.%/C'd3]#cC#C'K%cY%?C'K%÷$C$d$d$3ô$/-.C+d3C)D+.C&d&j0$.C$dėÎã#C&3Ċ$h/).C&d'r0'.d#/'.d*/$.d(.D%d#D+.C$K##dđāôĞ(i.D1C'dKC'd;3`C'K%WD)C'K%SD,C'K%OD.C'K%KE(d££££j'cC#C'K%cY%?C#C'L%[Z%7C#C)Y%3C#C,Y%/C#C.Y%+C#C(Y%'C#d(Y%#/$.%c%c%c%c%c%cd*C%d%C%d$p>dĢ$1,$%&%%%%##%.C)d$j0&/%.C)h0$/%.C)h0$.C'dKC'd;dÑÏã#d.3Ú$C'P#OD(C'K%KE*d££££j'cC#C'L#_Z#;C#C'Ġ##PĠ.#,C#C(]#+C#C*Y%'C#d(Y%#/%.%cC(d$E0C%d+dph'cC'C)Y%ÿ$C'C,Y%û$C'C.Y%÷$C'dKD-C+d+C%D/C'd÷$D*C'K%CD2d#D.F#dÃ%E(G#%c%c%c%c%c%cC0'cC*K%+E$dĢĢĢĢ$n0$C$d&E%dğĢĢĢ*n0$C*K%'D+%cC%h'cd'D,/$.C$D.C%31E,h0%.C$'cC+D%C,D&C$D)&cC(dě$E3C%K%#C%d'K%#39C(dCC33ĕ$C&C(L&CZ%#C%d+D%C&d+D&C)d$E)0#..C+C$3ĝ$C*K%#C+d'd+3ô$C*C,Y%'C*C.Y%#.C/d+D$C(d)Y%WC(dªÁã#Y%SC(C2Y%OC(d%Y%K%c%c%c%c%c%c%c%c%c%cd*C/d%C/dĢ$d$p>dĢ$d$1+((#$%&+,'.C(C*K%+Y%£%C(C*L%#Z&ě$C(d+C(dě$3Ė$C(d&]#[C(C(L&+Z%_/(.C(C*K%+Y%£%C(C*L%#Z&ě$C(d3C(dě$3Ė$C(d']#[C(C(L&3Z%_/'.C(C*K%+Y%£%C(C*L%#Z&ě$C(d;C(dě$3Ė$C(d(]#[C(C(L&;Z%_/&.C*K%'D$C*K%+D&C(d££££Y%d#D%C(d#Y%¿$C(e#Z%·$C(C$C&d&Y%¯$C(C$Y%«$C(C(dÿ#Y%Ã$C(C(dKY%³$C(dÓ$E$C(d«$3%cC(K%Ó$d££££j'cdÃ$31E)h0+C)C$dKğ-##C(d$Y%Ï$C(C)Y%Ë$C(d'Y%Ç$C(C(K%Ã$Y%ē$C(C(L%»$Z&ċ$C(C(Ġ#%«$Ġ.&û$dKD&d$D%&c%cC(dě$C(dû$3C(K%ě$d££££i0#C(K%Ç$C%i'cC(dÇ$C%d$d'dK3Ó$d¤£££j0.C(K%Ë$D).C&C)C(dě$dKğ-##C(C%d$E%Y%Ï$C&dKD&/$..C(C(L%Ç$E7Z&C(C(K%Ï$E%Y%£$C7ÊC%p0$C(dě#C%d'dK3Â$d¤£££j0+C(K%£$D%/$.C(d'Y%.C(K%D$C(K%E&d££££i0&C-C(Ġ#%Ġ.%3C(L%D7C$C%3à$C-C7Z&+C-C&Y%'C-d,]##C*K%+D)C*K%'D&/,.C(d$]#[/,.C(C*K%+Y%£%C(C*L%#Z&ě$C(d[C(dě$3U.C-C(Ġ#&kĠ.&3C-C(Ġ#&[Ġ.&#/+.C(C%Y%cC(C$Y%_C(d)]#[/).C(dě$C*K%'E&C*K%+E)C(dKC/d;3¤$C(K%ě$0&C(C(Ġ#&£%Ġ.&cC(C(L&³%Z&sC(C/d3]#^C(C$]#]C(C/]#\\C(d*]#[/(.C(dě$C*K%'E&C*K%+E)C(dKC$3¤$C(K%ě$0$C(C(Ġ#&£%Ġ.&cC(C(L&³%Z&sC(d+]#[/'.#.C(C(K%·%E$Y%ë$C(C(L%¯%E7Z&ã$C(C(Ġ#%ğ$E8Ġ.&Ó$C-C$Y%?C-C7Z%7C-C8Ġ.%'C-d,]##/$.C(C(K%·%E$Y%ë$C(C(L%¯%E7Z&ã$C(C(Ġ#%ğ$E8Ġ.&Ó$C-C$Y%?C-C7Z%7C-C8Ġ.%'C-d,]##.C&C)3ĝ$C*K%#C&d'd+3ô$/$.C-C(Ġ#&kĠ.&3C-C(Ġ#&[Ġ.&#C*K%'E$C*K%+3ĝ$C*K%#C$d'd+3ô$.C(dÃ%G#C'P#KE$d,j0$C'C'K%gE$Y#î$C'C'L%_E7Z#æ$C'C'Ġ#%OE8Ġ.#Ö$C#C$Y#?C#C7Z#7C#C8Ġ.#'C#d(Y%#/'.C'd7Y%_C'dğÏã#Y%[C'C&Y%WC'C$Y%SC'd$Y%OC'dÁ¤ã#Y%KC'd÷$C'dKE%d&3{C'd.Y%ß$C'dÑÏã#Y%Û$C'C'K%CY%×$C'd%Y%Ó$C'K%û$D$C'K%ÿ$D&C%C'dÓ$3kC'dWC$C&3Ć$C#d(Y%#C#C'L%KZ%'C#C'Ġ#%SĠ.%/C'd#]#cC#C'K%cY%?C'K%÷$C$d$d$3ô$/%.C'C'L#cZ#ê$C'C'L#\\Z&ã$C'C'Ġ##LE8Ġ.&Ó$C#C'L#ê$Z#KC#C'L&ã$Z#DC#C8Ġ.#4C#C'K%Ï$Y%/C#C'L%Ç$Z%'C#d#]#UC#C0]#TC#C1]#SC#C$]#3C#d#Y%#/&.C'd)Y%ß$C'dªÁã#Y%Û$C'C'K%CE%Y%×$C'd%Y%Ó$C'K%;C'K%?dªÁã#d)3ñ$D+C'd$Y%_C'dÁ¤ã#Y%[C'C&Y%WC'C$Y%SC'dCY%OC'dÿÏã#Y%KC'd÷$C'dKE&d&3{C'K%û$D$C'K%ÿ$D(C&C'dÓ$C%C+>3kC'dWC$C(3Ć$C#d(Y%#C#C'L%KZ%'C#C'Ġ#%SĠ.%/C'd%]#cC#C'K%cY%?C'K%÷$C$d$d$3ô$.C,C)3ĝ$C.C,d'd+3ô$.C'K%Ç$C'K%Ë$d$d$3ô$.C'dă$G#.ęE&:¢$¡$F#dă)E$G#%cdß÷ã#K%#0#dß÷ã#d¢Y%#dē÷ã#K%#dė÷ã#K%#D0dē÷ã#e££££3Z%#dě÷ã#K%#D%dě÷ã#d#Y%#C$e+Z%§%C$e#Z%ğ$C$e#Z%ē$C$e££££ã#Z%ċ$C$e#Z%ă$C$e££££ã#Z%û$C$e$Z%ó$C$e#Z%ë$C$e££££ã#Z%ã$C$d#^$ß$C$d#Y%Û$C$e££££ã#Z%Ó$C$e'Z%Ë$C$e#Z%Ã$C$e#Z%·$C$e££££ã#Z%¯$C$e'Z%§$C$e#Z%C$e£££££$Z%C$d£££;Y%¯%C$dÓ(C0C#C%C#C%l>E(C$dė#3/%c%cC$K%Ó(E#d££££j'cC$C$L%ç(Z%OC$C$Ġ#%×(Ġ.%?C$C#Y%;C$d££££Y%7/$.%c%c%c%c%c%c%c%c%c%cC$P#²%'cC$C$d£%E#K%+Y%Û(C$C#L%#Z&Ó(C$d#Y%«%C$e£££££$Z%£%C$d³%E#C$dÓ(3BC$P#²%D%%cC#d¼½ã#d)3î$E#'cC#K%#D'%cC%d&i0#C%d$j0#C'd¥£££i0%.C'd¥£££j0'C#N&+D</&.d%D#C%d%i0)/'.C#N&+E<g######ēb0$C$d,Y%§'C$dÂ½ã#Y%£'C$dÓ¥ã#Y%ğ&d%D&C$d%Y%ě&%cC$d³%dÂ½ã#d,3î$E#h0#C$dÛ'C#C$dě&3H%c%cC$K%Û'E#d££££1%$%#.C$R$ß'D%C$C$L$ï'Z$ç(C$C$Ġ#$á'Ġ.$Ù(C$C%^$×(C$C#Y%Ó(C$K%ã(D#C$K%ç(D%C$dó)C$K%×(C$K%Û(3Ć$C$dÃ%C#C%3Ć$C$d)]#Û%C$C$L%ó)Z%Ï%C$C$K%û)Y%×%C$dÓ(3­%C$C$Ġ#$É%Ġ.&«'C$C$L$×%Z$¹'C$P#Ç%D&C$P#È%D'C$K%Ã%E#d££££i0$C$C$L$¹'Z$÷&C$C$Ġ#&«'Ġ.$é&C$C']#è&C$C&]#ç&C$C#Y%ã&/).C$P#à'D'C$P#ß'D&.%cC$d³%dË½ã#d+3î$E#'cC#K%#d#k0$.C$C&d$E#]#ç&C$C&dĢ$d%jC']#è&/).F#d3E#G#C#d'd¨Åã#d,3Ć$C$dã&E%d±Åã#dO3Ć$C%d*]#;C%C#L%'Z%/C%C#K%/Y%7C#d3G#/'.C$dÓ(E#C$dė#d¿$ğ-##C$dÃ%E%C#d#d$d#dË¾ã#3&C$d7C%dă#ğ-##C$K%£&C$K%§&d$d$3ô$C$d¯&3ü$/..C<g######ēb0$.C$dÃ%dÝÅã#d*3Ć$C$dÓ(däÅã#dL3Ć$C$d']#ë(C$C$L%Ã%Z%ß(C$C$K%Ë%Y%ç(C$C$L%Ó(Z&ã&C$C$K%ë(Y%û&C$C$L%Û(Z&ë&C$C$L%ã(Z&ó&/$.C$dã&C$d³%3£$.C$P#ç&D#C$K%ã&E%d££££i0#C$C$Ġ#$é&Ġ.$AC$C$L$÷&Z$OC$C$P#è&]#@C$C#]#?C$C%Y%;/$.C#dĢ$E&d%i0$C$P#è&d$D%C&C$P#ß$i'cC$P#à$C%i0&.C$dė#E&3ę$C$d¤)^$±%C$C%]#°%C$C#]#¯%C$e+Z%§%C$e#Z%ğ$C$e#Z%ē$C$e££££ã#Z%ċ$C$e#Z%ă$C$e££££ã#Z%û$C$e$Z%ó$C$e#Z%ë$C$e££££ã#Z%ã$C$C%]#à$C$C#]#ß$C$d#Y%Û$C$e££££ã#Z%Ó$C$e'Z%Ë$C$e#Z%Ã$C$e#Z%·$C$e££££ã#Z%¯$C$e'Z%§$C$e#Z%C$e£££££$Z%C$dÓ(C0C(C&3/C$K%Ó(E#d££££i0%C$C$L%ç(Z%OC$C$Ġ#%×(Ġ.%?C$C#Y%;.C$d££££Y%7C$d³%3Ý$/'.C$dÃ%E&C$dė#d¿$ğ-##C$dã&C&C$d³%dě½ã#d%3C$K%£&D)C$K%ğ%D%C$e$Z%ğ%C$K%ě%D'd#D#C$d#Y%ě%C$dÓ(E(C&d¿$ğ-##C$dÛ'E&C(d%C$K%ç&E*C$K%ë&d³¾ã#3&C(C&dă#ğ-##C$K%Ã(D,C$K%¿(D&C$K%»(D(C$dÇ(3ü$%c&cC#C,i0$C#C)i0$C#C&C#C%D.C#d$D#P##C.P##h0#.C'C%d$d$3ô$/%.C'C%d$d$3ô$C$K%Û(h0$C$d;C$d³%3£$C$d££££Y%7C(C&d$d$3ô$C$dÓ(3ā$/%.C$dÃ%E#C$dė#d¿$ğ-##C$d+Y%ć&C$dË½ã#Y%ă&C$d(Y%ÿ&C$dÍ¥ã#Y%û&C$d,Y%÷&C$dÂ½ã#Y%ó&C$d*Y%ï&C$dĀ¼ã#Y%ë&C$d)Y%ç&C$d¼½ã#Y%ã&C$dď&C#C$d³%E#C$dã&d(3C$d+Y%§'C$dË½ã#Y%£'C$dÓ¥ã#Y%ğ&C$d%Y%ě&%c%c%cC#dË½ã#d+3î$E#h0#C$dÓ(C#C$dě&3Ģ$C$K%Ó(E#d££££j'cC#C$K%×(d$d$3ô$C$K%ß(C$K%ã(d$d$3ô$/$.C$K%×(E#h0#C$dÓ(C#C$K%Û(3IC$K%Ó(E)d££££j0$.d'D%d#D)/$.C$K%×(D%C$K%Û(E#h0#C%C#d/D4C$dÏ%D*C$dÿ%D,C$d÷(D-C$dó'D.C$dÛ%D5C$d¯'D1C$d§&D6C%D&&cC&K%#E#h0$C&d+K%#D'C$C&d'K%#E(Y%ß(C$C#Y%Û(C$d%Y%Ó(C$C$dě&Y%×(C$d«'E/C'C$dÓ(d$3s%¢C$K%«'d££££j'cC$P#Ã'D'C6d#C$C/3°$C$d££££Y%Ë'C$C']#Ï'd$/$.C$C1K%+Y%Ó'C$C1L%#E;Z&Ë'C;Êd££££i.D'C$d#Y%ď'C$d#Y%ć'C$e££££ã#Z%ÿ'C$e'Z%÷'C$e#Z%ï'C$e#Z%ã'C$e££££ã#Z%Û'C$C5Y%ċ'%¢C''cd+D/C$P#Ï'D2d#/$.C$d+C$dË'd$C$dÛ'3Ld7D2C$K%+D/C$K%/.D7C$dÓ(E'C$dÛ'd[ğ-##C$C.K%+Y%û)C$C.L%#Z&ó)C$C$dó)3ė$C$K%'D8C$K%#D9C$C-K%+Y%û)C$C-L%#Z&ó)C$K%ć(D:C'3«%C$K%ć%E+C$K%ÿ%i'cC,C,K%#d$d'd33Ó$d¤£££j'c#..C$K%ă%C+d'E'C$K%û)Y%+C'C$L&ó)Z%#C'C:Y%/d$D'C$C+d$Y%ć%C('cC(31E'h0*.C('cC'C#C(ğ-##.C$K%×%E+C$K%Ï%i'cC*C*K%#d$d'dO3Ó$d¤£££j'c#..C$K%Ó%C+dOE#C2]#KC#C7Y%GC#C/Y%CC#e'Z%;C#e'Z%3C#C8Y%/C#C9Y%+C#C(Y%'C#C'Y%#C$C+d$Y%×%C&d/E&C4j0#..C)C%d'd/3ô$C$dÓ(E#C$dÃ%d¿$ğ-##C$dÛ'E%C#d$C$K%ē&E#C$K%ė&dċ½ã#3&C$d7C%dă#ğ-##C$K%»(C$K%¿(d$d$3ô$C$dÇ(3ü$C$K%ď&C#d$d$3ô$C$d³%3Ý$/&.C$d7C$dÓ(dă#ğ-##C(C&d$d$3ô$.C$K%ã&C*d$d$3ô$C$d³%3Ý$/$.C$dė#3ę$.%c%¢%c%cC$K%7d££££i'cC$C$K%SY%Û%C$C$Ġ#%;Ġ.&Ã%C$C$L%KE;Z&Ó%C$K%×%D#C$K%Ï%D%C$C;ÊE(Y%÷)C$C%d££££iE&Y%ó)C$C#Y%·%C$C&Y%³%C$d#Y%C$e££££3Z%C$K%Ç%D)C$dė#C$K%Ë%E&3¦%C$K%D'%cC&hE*0#C*0#C$K%C'C)C&ğ-##.C$C&C'Y%%c%c%cC%d££££1%$%#.C$C$dÏ%Y%Û'C#h0$C$d.Y%×(C$C$dÛ'Y%Ó(C$dė#d¿Úã#děÙã#C$dÓ(3[h0$/*.C$C$dÓ%Y%«'C$C$d×%Y%ã&C$d/Y%ß(C$d/Y%×(C$C$dã&Y%Û(C$C$d«'Y%Ó(C$dė#d¿Úã#d¥Úã#C$dÓ(3[0).C$C$K%Y%ã'C$C$L%Z&Û'C$C$P#Û%d%E&K%³ÞcY%ğ&C$C&K%ÓÞcY%ě&C$dËÎã#Y%÷(C$d»Îã#Y%ï(C$d»Îã#Y%ç(C$d«¦ã#Y%ß(C$děÍã#Y%×(C$C#Y%¯'C$C(d#C%d¥£££q>Y%«'C$C$d«'Y%ó(C$C$d³%Y%ë(C$C$dó)Y%ã(C$C$dÛ'Y%Û(C$C$dě&Y%Ó(C$d#Y%C$e££££3Z%C$dÓ(d(C$dė#3º$C$C$K%Y%ë&C$C$L%Z&ã&C$K%Û'C$K%ß'd$d$3ô$d·øã#K%#d»øã#K%#d$d$3ô$d¿øã#C$K%ë&Y%#d·øã#C$L&ã&Z%#C$K%Ã%C$K%Ç%d$d$3ô$C$K%Ï%E#d¥£££k0$C#C$K%Ó%d$d$3ô$/$.d#D%dċ÷ã#K%#D(dď÷ã#K%#E''cC'dă#D&C(D#&cC#K%#d££££i0&C%d$D%C#dă#D#C&dă#E&0#..dć÷ã#K%#E#C'i'¢dć÷ã#C#d$d'dă#3Ó$d¤£££j'c#.dċ÷ã#K%#(C(.C'dă#E#d££££Y%#dď÷ã#C'd$E%Y%#C%'cC'D%dċ÷ã#K%#C#/&.C$d73ā$.d¢D%/%.C(C%dă#.E#K%#d££££j'cC#3ā$.C#C$d7dă#ğ-##.C0d$d$3ô$dß÷ã#dß÷ã#K%#d$Y%#C$dă)G#C%2.#.úA%3¢$¡F#dē$E%G#%c%cC$K%#E'C$K%'j'cC$K%7D-C$C'd3Y%#C%C$K%+E0Y%WC%d$Y%SC%C$K%/Y%[C$K%3D&C%dë$C'C%dS3Ģ$C%C%L%ï$Z&cC%C%K%÷$Y%k%¢C%K%ë$E'd££££j'cC%C%K%ă$Y%C%C%L%û$Z&C%L%gE5eK«ÊD,C5eC«ÊD+C5ÊD(C%K%cD&d(/$.C%K%cD1C%K%gD,C%K%kD+C%dcE(dç×ã#d&C&K%#C&K%'E.3tC%dë$C(dÀÏã#d,3Ü$C%K%ó$D(C%K%ï$D&%cC%K%ë$E'd££££j'cC%C%L%û$Z&C%C%K%ă$Y%C%R#ø$C%dú$P##d3D,C%P#÷$D+/$.C%dï#C&d$C&>C(d#C&>3Ć$C%dë$C%dcdÉÏã#d+3Ü$C%K%ó$D(C%K%ï$D&%cC%K%ë$E'd££££j'cC%C%L%û$Z&C%C%K%ă$Y%C%R#ø$C%dú$P##d3D,C%P#÷$D+/$.%cC1C,dĠ©ã#d(3ñ$E''cC%dě#C'3¼$C%K%d££££j'cC%C%K%£$Y%÷$C%C%L%Z%ï$/%.C%d(Y%Ï$C%dĠ©ã#Y%Ë$C%C+Y%Ç$C%d%Y%Ã$C%dë$C%dÃ$dÎ¤ã#d@C'K%#3Å$C%K%ë$E'd££££i0$C%C%L%û$Z&C%C%K%ă$Y%C%L%ó$E5eK«ÊD,C5eC«ÊD+C%K%ï$D&C5ÊD(/%.C%d££££Y%ï$.C(d#C&>D*%¢C%K%ï$E2d££££i'cd$D3d#D'd#D2d$/$.C%K%ó$D3C%L%ó$E5eC«ÊD'C5Ê.D(C&d$C&>D&%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%¢%c%c%c%cC*d)i'cC&K##dČĉĠ½*C&d'E)R##dĈċ$0$/8.%cC*d%1/)44344&-#2'.4.C&L##E5eČĉĠĕę°ĀÒĖ#¨C&d+E)V##eĈċ$¨§s07C5eđāôĞøÏÿÝĄ#¨C)V##eďĉ$¨§s0$C5eďíð¾ĚÎüÛĘ#¨C)V##eĄû$¨§e#u03C%dÃ$C(C'd#d$d$d#3·$/8.C&K##dĈąø®)C)R##dďĉ$0(.C%dë$E)C(C'39C%C)3ĕ$C%K%'D&C%K%#D(d+31E'h04C'C(Y%#C'C&Y%'C%d$Y%Ë$C%C'Y%Ç$C%d$]#ä$C%d%]#Ã$C%C*d)j]#ã$/6.C&L##eĆāÜÆºÏ½ÚĖ#u00d#/$.C&L##eđāôĞØď¾Úė#¨C&d+E)X##eĄõÜ¾*¨§e#u0'd$.D)C%dë$E&C(C'39C%d;C&3ĕ$C%K%?D&C%K%;D(d+31E'h01C'C(Y%#C'C&Y%'C%d$Y%Ë$C%C'Y%Ç$C%d$]#ä$C%C)]#ã$C%d&]#Ã$/3.C&R##dČÿ$i0$/-.C&K##dđāôĞ(C&d'R##dČÿ$0,.C%d$^$ç$C%C'Y%ã$C%d#Y%ß$C%d$]#Û$C%dOY%×$C%C'Y%Ó$C%d#Y%Ï$C%C'Y%Ë$C%C(Y%Ç$C%dOY%Ã$C%d3C%dÃ$E)3=%cC%K%3E''cC%K%7D&dC31E(h00C(C'Y%#C(C&Y%'C%d$Y%£$C%C(Y%C%d'Y%C%dë$C)dKğ-##d/D'd$D&&c%cC%d+C%dë$3=C%K%+E)h0#C%K%/D/C%K%C&i'cC%dě#C&d$d'd+3Ó$d¤£££j03C%K%D(.C'C(E4C/Y%#C4d'C)Y%#C%C&d$E&Y%£$C'd+D'/$..C%C%L%Z&³$C%C%K%£$Y%»$/$.C%d#Y%»$C%e££££ã#Z&³$.C%dÃ$C%d³$3UC%d$]#ä$C%C*d)i]#ã$/0.C&L##eĊć¸®éÑ¼ÜĂ#¨C)X##eėó¨Ė)¨§e#u0*d#D&C%dě#d#C(C'3¬$%cC%P#«$d'j'cC%C%Ġ#&Ġ.%ï$C%C%L&«$Z%ÿ$C%dª££+Y%Ã$C%d#]#ä$C%C%Ġ#%ë$Ġ.%Ç$C%C%L%û$Z%×$C%C%K%ă$Y%ß$/$.C%d³$dþ©ã#dE3Ć$C%C%L%³$Z#î$C%C%K%»$Y#ö$C%d4]#Ë$C%d(Y%Ç$C%dĠ©ã#Y%Ã$C%C%L#ë$Z#Ì$C%C%L#ò$Z#Ó$d%D&.C%C&]#ã$//.C&L##E5eĈÿ´¾ĚĎĀ×ė#¨C&d+E)T##eċ#¨§s0*C5eďíð¾Ě®À×Ą#¨C)T##eđ#¨§s0$C5eĖíØÖúïÿÒĊ#¨C)T##eė#¨§s0%C5eĖíØÖúïÿÒď#¨C)T##eė#¨§s0&C5eĖíØÖúïÿÒĈ#¨C)T##eĔ#¨§e#u0)C%dÃ$C(C'd&d#d$d#3·$/..C&L##eĊć¸®éÑ¼ÜĂ#¨C&d(L##eĈćĠÍ¹ÑĀÓď#¨§e#u0(d#D&C%dě#d#C(C'3¬$%cC%P#«$d'j'cC%C%Ġ#&Ġ.%ï$C%C%L&«$Z%ÿ$C%dª£§+Y%Ã$C%d#]#ä$C%C%Ġ#%ë$Ġ.%Ç$C%C%L%û$Z%×$C%C%K%ă$Y%ß$/$.C%d³$dþ©ã#dE3Ć$C%C%L%³$Z#î$C%C%K%»$Y#ö$C%d4]#Ë$C%d(Y%Ç$C%dĠ©ã#Y%Ã$C%C%L#ë$Z#Ì$C%C%L#ò$Z#Ó$d%D&.C%C&]#ã$/-.d#D&C%dě#d#C(C'3¬$%cC%P#«$d'j'cC%C%Ġ#&Ġ.%ï$C%C%L&«$Z%ÿ$C%dª%Y%Ã$C%d#]#ä$C%C%Ġ#%ë$Ġ.%Ç$C%C%L%û$Z%×$C%C%K%ă$Y%ß$/$.C%d³$dþ©ã#dE3Ć$C%C%L%³$Z#î$C%C%K%»$Y#ö$C%d4]#Ë$C%d(Y%Ç$C%dĠ©ã#Y%Ã$C%C%L#ë$Z#Ì$C%C%L#ò$Z#Ó$d%D&.C%C&]#ã$/,.C%dÃ$C(C'd&d#d#d$3·$/+.C%dÃ$C(C'd&d$d#d#3·$/*.C&L##eĖċ¨¶êđÿÒĚ#¨C&d&L##eĕċðĞĘÑ½Ýċ#¨§s0&/$.C&K##dĕíÀÎ)C&d'P##dě#0#C%dë$C(C'd$3?C%%¢C%K%ë$d££££i'cC%C%L%ï$Z#C%C%K%÷$Y#¦$C%d&]#Ë$C%dĠ©ã#Y%Ã$C%C%L#Z#Ì$C%C%L#¢Z#Ó$d(D&d%/$.dK31E&h0'C&C%dë$dKğ-##C%d#]#ä$C%d$Y%Ë$C%d)]#Ã$d#.]#ã$C%C&Y%Ç$/(.C%d$Y%ÿ$C%dÁ¤ã#Y%û$C%C*Y%÷$C%C&Y%ó$C%d5Y%ï$C%d³Ðã#Y%ë$C%d³$C%dë$d&3{C%C%L%³$Z#C%C%K%»$Y#¦$C%d3]#Ë$C%d+Y%Ç$C%dÉÏã#Y%Ã$C%d%]#ã$C%C%L#Z#Ì$C%C%L#¢Z#Ó$/'.C%dë$E)C(C'39C%dKC)3ĕ$C%K%OD&C%K%KD(d+31E'h0$C'C(Y%#C'C&Y%'C%d£%^$ã$C%d(]#Ã$C%d$Y%Ë$C%C'Y%Ç$/&.C%dë$E)C(C'39C%dCC)3ĕ$C%K%GD&C%K%CD(d+31E'h0#C'C(Y%#C'C&Y%'C%d£%^$ã$C%d']#Ã$C%d$Y%Ë$C%C'Y%Ç$/%.#.C%d#]#ä$C%d$]#Ã$C%C*d)j]#ã$.%¢C%P#ã$E)d%i'cC%K%Ï$C%P#Ë$D*C%K%Ó$D'C%K%×$D)C%K%Ã$D&C%C%K%Ç$E/Y%§$C%C&Y%£$C%d%Y%C%C+Y%C1C,C&C/3ñ$D&C%dBY%÷$C%dÿ×ã#Y%ó$C%C)Y%ï$C%C'Y%ë$C%d³$C%dë$d%3{C.C*C%dě#C+C&>C%K%·$E&C%K%»$3C%K%³$C&d$d$3ô$C'd$d$3ô$d#D)d#D+d#/$.C%C%Ġ#&Ó$Ġ.&{C%C%dÃ$d'E'L%#Z&C%C'K%+Y%C%R#Ä$C%P#Æ$d3D,C%P#Ã$D+C%P#ä$.C%K%oD'C%K%sD&C%K%wD(C2C3d$d$3ô$d$D.C)d$D)d#/%.C%K%oC%K%sd$d$3ô$.d(.D*C(ÐC,ÐeK©C+ÐeĢ$¦eC©§§D5C*d(j0$C-K%#d££££j'cC-3­%.C-C5Z%+C-C&Y%'C-C'Y%#C-C%L&Z%3C-C%K%Y%;C$C0d$Y%+.C#d(Y%#/$.C#C%K%Y%?C#C%L&Z%7C#C%Ġ#&{Ġ.&CC#d$]#UC#C.]#TC#C)]#SC#C5Z%/C#C&Y%+C#C'Y%'C#C*Y%#C$C0d$Y%+.C%dē$G#.Ö;&:¢$$¡F#d³$E*G#%c%cC&P#h'cC#d%]#3C#d#Y%+C#C&L&3Z%#/$.C%K%E)C&K%OE'C'C)n>E:'cC%K%D;C&K%KD<C*dï#D=&c%c%cC;C6d&E'K%#d$j0#C'K%'E2C$K%#E'K%+r0#C'K%'C2d*D7%c%cC$K%7E'h0#C$K%;D/&cC'd'D+C'R$±%E-d%D(d¢D)%c%c&cC(h'cC-D)/%.C+K%#D,C)d$D)C(d'D(C+d'D+C,C2lC,C2ndĢ$E,d$i0#.C,h0$.C/h0%C/d$D/C'C)d%K%³%D'/$..C*C'C)d7E'K%cY%SC*C'Ġ#%SĠ.&C/$.C*dCC$C73ä$%c%c%cC$K%7E1'cC$K%;E9D/C1D'%c&cC'R$±%E-d%D(d¢D)C'd'E.D+%c%c&cC(h'cC-D)/%.C+K%#D,C)d$D)C(d'D(C+d'D+C,C2lC,C2ndĢ$E,d$i0#.C,h0$.C/h0%C/d$D/C'C)d%K%³%D'/$..C'C)d7E'C*K%SY%cC'C*Ġ#&CĠ.%S/(.%¢C-d.r'cd#D/d'D(%cC)d(l0#%c%cC)E(d(1%%$#.C)d*D)d$D/d)D(/$.d#D)d$D/d(D(.d³%31E0h0/C0d#^$±%C0d#Y%#C0C'R$±%C(d¢E+^$±%C+d/r0/C.C(d%E,K%#D3C+d%E-'cC0d'C,d'C-ğ-##.C'C(d7D,C+d7E-'cC0dSC,dç#C-ğ-##.C'C(^$±%C*C,dWĠ#%#Ġ.&kC0C'C/>E/d'C)d%D+C,dSK%#D,%cC/R$±%E.C)p0#C.C)E-d%E('cC+d'C+C(ğ-##.C-d7E-h0#C/C)d7E(dç#C(dSC-ğ-##.C+C2Y%#C/C)d7E)C*Ġ#&CĠ.%SC)C*K%SY%cC/C.d$^$±%C*C,Y%C*C*Ġ#&kĠ.&£$C*d[D+d#/$.C.C)d%D.%cC)C-r0#C-C)E,d%E('cC.d'C.C(ğ-##.C,d7E,h0#C'C)d7E(dç#C(dSC,ğ-##.C.C2Y%#C'C)d7E)C*Ġ#&CĠ.%SC)C*K%SY%cC'C-d$^$±%C*dē#D+d%.D(C+C(Y%#C*K%E/d%i0&C*C*Ġ#&£$Ġ.&C*K%[D5C'K%#E(h'cC3D)C0D,/&.C5hD+d#D5&cC(D-C'R$¯%D(C=C*Ġ#&Ġ.%#C*C/Y%kC+d$h0.C(D'C-R$±%E/d.r'cd#D1%cC'd(l'cd'D(/$.%c%cC(d(1%%$#.C(d*D'd$D1d)D(/$.d#D'd$D1d(D(.dã%31E,h0/C,d#^$±%C,d#Y%#C,C-R$±%C(d¢E4^$±%C4d/r0/C-d'E+C(d%E.K%#D)C.d'D2C4d%E.'cC,d'C+C2C.ğ-##.C-C(d7D8C4d7E.'cC,dSC8dç#C.ğ-##.C-C(^$±%C*C8dWĠ#%#Ġ.&£$C,R$±%E4d/r0/C/C(E(C4d$j0/C,d³%D+C8dSK%#D/C(d%E('cC+C-C2d³%C(ğ-##.C5d$D5d#D(&c%cC+C(d%K%#E.C(^$¯%C.C,Y%#C(C4r0#C(C(C4lE(C4p0$..C*C*Ġ#&£$Ġ.&C,C-C1>C'C3C*dë#C03}C*C*Ġ#&Ġ.&[C/d%i0(C*C*Ġ#&[Ġ.&d$D+C,D0C)D3C-E'K%#E(h0&/$..C-C'C3C*dë#C03}/&.d³%31E'h0,C$d#Y%;C$C'Y%7C'd#Y%#C'd$^$±%C'C2Y%'C'C*K%SY%cC'C*Ġ#&CĠ.%S/%.C$K%7D1.C1h0*dã%31E.h0*C.C1Y%³%C.d#^$±%C.d#Y%#C9d$E'h0*C1d#^$¯%C1C.Y%#C$C'Y%;C$C.Y%7C5C9j0*C.R$±%E-d.r0*C.C-d$E(^$±%C.C-d7E'C*Ġ#&Ġ.%WC'C/Y%SC.C-d%C)Y%'C.d³%C(d%C,Y%#C,C.Y%#C,C(^$¯%.C$C$K%?d$Y%?.C*P#SE'd'd&rC'd,j0#C<C6d'E(K%/E-h0$d$D,d#D)%cC7K%#d%i0#C*K%Cd$h0#C*K%GE'C7K%gr0#C7K%cC'd;E'K%3D,C'K%7D).C(K%+D(C-d&D+&cC)C(d'K%#i'cC(K%#C,C)3Ċ$h0&.C(d+D(C+d+E+0#..C#d&]#3C#d#Y%+C#C&L&3Z%#/&.C6d$E6C:j0#..C*d;C$K%'E-3ð$%c%c%cC&K%WE''cC&K%SE/C'd'D3C*K%?D.C*K%;D1&c%cC.h0#C/K%+D,d#D+%c%cC/K%/E)1%%$#.&cC+C)d$E(C+E'C,C'd&E'K%#C1C'K%'E0C.C.C0n>3Ċ$E'C0C.C'>d#m>D+C)C(E)d$n0#..C,C+d&E'K%#C1C'K%'E'C.C'C.l>3Ċ$0#C'C.i0&.C/d3E/C3j0#..C&K%_E'h0%C&K%[E)C'dSD,C%dċ#D0d#D'/$.%¢C/K%#E(d%j'cC/K%'/$.C*d3C-C%C&3C*K%3D(C*K%7.D+C#d']#3C#d#Y%+C#C(Y%#C#C+Y%'/%.&cC'E3d$D'C)E-dSD)C-K%?dSD(C-K%;dSD+%c&cC('cC(dSD(C$C+dSE+C0300$/%..C-K%#E'd%i'cC#C3Y%+C#e¥£££3Z%#C#C-P#O]#3C#C-K%'Y%//'.%¢C'h'cC&K%3D(d*D)C&K%7/$.d(D)C-K%3E(d%j'cC-K%7/$.C*d+C$K%'C%C&3C*K%+D(C*K%/.D+C#C)]#3C#d$Y%+C#C+Y%'C#C(Y%#C#C-K%KY%//&.C)C,j0#..%c%c%c%c%¢%c%cd$C&K%;E(d&C(d%p>d$1%#$&.C&d?/$.C&K%CE'h0%C$K%'N&3E>C&K%?E)N&3h0%C'd;d;D+&c%cC)D'C+h0#C'd;D)C+d;D+C'dKN&#C>0$..C'K%#D(C'd'.D+C(d$1&%&#$.C#d+]#3C#d#Y%+C#C&L&3Z%#/&.C#d*]#3C#d#Y%+C#C&L&3Z%#/%.C*C$K%'C%C&3C*L&#D?C#d,]#3C#d#Y%+C#C?Z%#/$.C#e%Z%#C#C&P#]#3C#C+K%#Y%/.C*d³$G#2.#.©U&@¢%¡$F#dÃ$E(G#%c%c%c%c%cC%d£££Cp'cC(d+C$C%3ú$C(d3C(K%+E=C(K%/E>3SC(K%3'cC(d%]#¿$C(C(L%7a%»$C(dQY%·$C(dä£ã#Y%³$C(dcC(d³$C=C>3]C#C(K%{Y%;C#C(L%sZ%3C#C(Ġ#%cĠ.%#/).C(K%7D$C(K%;D)C(e#Z%GC(C)Y%CC(C$Y%?C)h0&d#D%&cC$C%P##E*d,E+d:n0%d$C+d¶££'h0%C)C%d$E%j0#.C)D%/%.C#dĒ£ã#dE3Ć$C#d#]#;C#d¤£££Y%//'.C*dþ#j'cC*dĞ#j0$C(d$Y%KC(C%d$E%Y%GdJD?dÄ«ã#D:%cC%C)r0#C(dĔ#D@C(dô#D2C(d¼$DAd$D$&cC(K%?D*%c&cC%C*P##E+d,E'd:n0$d$C'd¶££'h0$C)C%d$E%j0#.C(C)Y%GC)D%/%.%c%cC+dĠ#j'cC(C%Y%GC$0%C+dOi0$dDD?dë«ã#D:/'.C(d+]#_C(C%d$Y%GC(C(K%Kd$Y%K/*.C(C%d$E%Y%G.%cC%C)l'c%c&c%cC%C*P##E$d,d%l0#%cC$dC1&$&(#.C$d0j0%.C)C%d$E%j0#.C)D%.C(C%Y%G.C(d&]#_C(C%Y%[C(dCY%WC(dÄ£ã#Y%S/).C(C%Y%GC(dcC(d?3<C(K%kD)C(K%gD/C(K%cD0C(P#oE$d+j'cC(C(P#r]#bC(C(R#p^#`C(C$]#_C(C)Y%[C(C/Y%WC(C0Y%S/).%c%c%c%c%c%c%c%c%c%cC(K%GE%C(K%CE$l'cC(K%?D*%c%c&cC%C*P##E+d,E'd:n0$d$C'd¶££'h0$C$C%d$E%j0#.C$D%/$.C+d]j0#C(C%d$E%Y%GC$C%p0,&cC%C*P##E+d,E'd:n0&d$C'd¶££'h0&C$C%d$E%j0#.C$D%/&.C(C%Y%G.C(d&]#_C(C%Y%[C(dCY%WC(d¤£ã#Y%SC0d££££i02C0C/d$d$3ô$/2.C+dþ#i0$C+dĞ#j0#C(C%Y%GC)d(j0)C/K##dĉû¨Þ)C/d'P##dĖ#0)C&d%3eC(C(K%Kd$E$Y%KC$d£$l0%C%ÐeC©eC§DDd&D%dČ«ã#D$/&.C(C%Y%G/(.C(C%Y%GC)d(j0'C/K##dĉû¨Þ)C/d'P##dĖ#0'C(dcC(d?d$C&3'C(P#oE%d+i0%C(C(R#p^$C(C(P#r]#C(L%gDDC(K%cD$/&.C(C%d$E%Y%GdÄ«ã#D$eJDE%c%cC%C(K%CE)r0#d$D-&cC(K%?D*%c&cC%C*P##E+d,E'd:n0$d$C'd¶££'h0$C)C%d$E%j0#.C(C)Y%G/&.%¢C+dĠ#j'cC(C%Y%G%cC-h'cC+dOi0$dë«ã#D$eDDE/(.C;d£¡d$/%.C(C%d$E%Y%GC;d£¡d$/$.C(C%d$E%Y%GC(C(K%Kd$Y%KC;d£¡.E;d$h0'%cC%C)l'c%c&c%cC%C*P##E+d,d%l0#%cC+dC1&$&(#.C+d0j0%.C)C%d$E%j0#.C)D%.C(C%Y%G.C%ÐeC©eC§DDd&D%dÄ£ã#D$/'.C(C%Y%GC(dcC(d?3<C(K%cD)C(P#oE%d+j'cC(C(R#p^$C(C(P#r]#C(L%gDDC)D$/'.C(K%gD+%c%cC(K%GE%C(K%CE*l'cC(K%kD'C(K%?D,%c%c&cC%C,P##E.d,E-d:n0$d$C-d¶££'h0$C*C%d$E%j0#.C*D%/$.C.d]j0#C(C%d$Y%GC(C'Y%«$C(C+Y%§$C(C)Y%£$C(dcC(d?34C(K%c0%C(C2R##E%^$¯$C(C2P#%E)]#±$C(K%wD*C(L&kDDC(P#sD+CAC%^##CAC)]#%C(C+]#»$C(CDZ&³$C(C*Y%¿$d#D*d#D7F#d³)E'G#%cC(d³$E5K%#E+d#k0#C5K%+E%h0#C%d(D,C5K%'d+D%&cC%d'K%#D)%c%c%c%cC%K%#d*1(#&&&$&.C)K##E.dĈÿ¨¶)C)d&E)K##dąû¸Æ)'cC.dĕāÔĆ)C)K##dďāøÆ*0&C%d+K%#d¥£££j0&/%.C%d+K%#d¤£££i0$/%.C)L##eėåìÞù¯ĀÍĖ#¨C)d&L##eĊíôÎØÑ¼ÜĖ#¨§e#u0$C%d+K%#d§£££j0$.d$D*/%.C%dCD%C,dCE,0#..C&K%E%C&K%{i'cC&dû#E)C)K%#d$d$d$3Ó$d¤£££j'c#..C(d£$D4C&K%C%C*]##C&C%d$Y%%c%¢%c%cC+d££££j'cC'dã¥ã#Y%'C'd%Y%#C'C4K%+E<Y%/C'C4K%'E8Y%+C'C<Y%Ï$C'C8Y%Ë$C'C&dć#E6Y%Ç$C'C'dÇ$3Ê$C'dÓ$C5C'3Ģ$C'K%Ó$d££££j'cC'C'K%ë$Y%ÿ&C'C'L%ã$Z%÷&C'C'Ġ#%Ó$Ġ.%ç&C'd&Y%ã&/&.C'K%ß$D*C'd×$E%děÖã#d'C&dė#E+C'dÇ$3tC'dċ$C%då©ã#d*3Ú$C'P#ď$DBC'K%ċ$E)d££££j'cC'C'L#ğ$Z#û&C'C'Ġ##Đ$Ġ.#ì&C'CB]#ë&C'C)Y%ç&C'd&Y%ã&/&.C'dċ$C%dì©ã#d*C'dÇ$3¶$C'K%ċ$d$i'cC'C'L&£%Z&û&C'C'N&ě$\\&ó&C'C'L&ē$Z&ë&C'C'K%ď$Y%ç&C'd&Y%ã&/&.C'N&ě$DFC'K%ē$DCC'dċ$C%dó©ã#d.3_C'L%ē$DDC'K%ď$D)C'K%ċ$E,d££££j'cC'C'K%£%Y%ÿ&C'C'L%ě$Z%÷&C'CDZ%ï&C'C)Y%ë&C'C,Y%ç&C'd&Y%ã&/&.%¢C)d££££i'cC'd#Y%÷$C'e££££ã#Z%ï$d$D7d'D.d#/$.C'C)Y%ï$C'CDZ%ó$CDe££££3w'cd$D7d'D.d#/$.d;31E.h0%C.C'K%÷$Y%+C.C'L%ï$Z%#C.d££££Y%/d$.D9C'C+Y%Ó&C'C'dÇ$Y%×&C'd(Y%³&C'd¼Óã#Y%¯&C'C*Y%«&C'd%Y%§&C'dã&C%d¼Óã#d(3ß$C'K%ë&D3C'K%ç&D+%c%cC'K%ã&E1d££££j'cC'C'L%ó&Z&û$C'C'K%û&Y%ă$C'K%ï&D)/$.C'd££££Y%ó(d#D-C'd#Y%ÿ'd+D%C'C+d+C+>E)Y%÷'C'C)C3d#C+>d'Y%û'C'C'dó(Y%ċ'C'C'dÓ&Y%ć'C'C'd§&Y%ă'C'dċ$E)C'd÷'37d#D,C'K%ě$d¤£££j'cd£%31E%h0'C%C)dã#ğ-##C'd$Y%«(C'C%Y%§(C'd'Y%£(C'C'L%ć'Z&Ã(C'C'Ġ#%÷'Ġ.&³(dã#D*d$D,&c%cC'dã&C'd³(37C'K%ó&d¤£££i0#C'K%£(C,i'cC'd£(C,d$d+dã#3Ó$d¤£££j0*C'K%§(D%.C%C*C'dã&dã#ğ-##C'C,d$E,Y%«(C*dcD*/$..C'K%£(D-.C'K%ó(E1d££££i0$C'C'L%ă(Z&û$C'C'K%ċ(Y%ă$C'K%ÿ(D)C'K%û(D3C'K%÷(D+C,'cC%D*&cC*3ą$C*dcD*C,d$E,0#..C-C%d+dã#3ô$.C'C)Y%ó&C'C3Y%ï&C'C+Y%ë&C'C1Y%ç&C'C'L&û$Z%÷&C'C'K%ă$Y%ÿ&C'd&Y%ã&C.C93Ď$C9C.d'd;3ô$C7h0&C'dï$3ć$/&.C'C%C,d)E+E1Y%ė%C'C-Y%ē%C'C%Y%ď%C'C%Y%ċ%C'd¤£££Y%Û%C'd¤£££Y%ě$%c%cC%h0#C,h0#C'd÷&D*%c%c&cC%d3K%#E,d¤£££i0$C%dcD)C'C%Ġ#&#Ġ.&ã&C*C%d7E-dOğ-##C'C,Y%ó&C'dó(E,C'dã&E3dã#ğ-##C'd££££Y%ó&C'K%ă(E6d££££i'cC,3ą$C33ą$C)D%C+dcE+0$/&..C'C)Y%ď%C'C%Ġ#&#Ġ.&Ó&C'd§&E%C-dOğ-##C'dã&E)3ą$d£%31E*h0(C*C'Ġ#&Ó&Ġ.&#C*C6Y%3C*d7C%dOğ-##d$D%C'd$Y%£&C'C*Y%ğ%d'D,C'd'Y%ě%C)C'dċ$d³$ğ-##%cC'K%ã'h0#C'K%ç'E+C'K%ï'E-i0#C'dć(D,&c%c%cC+E)d3K%#E1d¤£££j'cC)dcD+C'C)Ġ#&#Ġ.&ó(C,C)d7dOğ-##C'C1Y%ă(C'd³(E1C'dó(E3dã#ğ-##C'd££££Y%ă(C'K%Ã(E6d££££j0$C13ą$C33ą$C+C-j0&.C)dcD+/$.C'C'Ġ#&ó(Ġ.&£(C'd÷'C,dOğ-##C'dó(3ą$C'K%ě%C%i'cC'dě%C%d$d+dã#3Ó$d¤£££j0,C'K%ğ%D*.C*C%d)E)C'Ġ#&£(Ġ.&#C)C6Y%3C)d7C'd÷'dOğ-##C'C%d$E%Y%£&C+C-j0$..C'C+Y%ç'C'K%ğ%D*C'K%ě%D,.C'dã&3è$/&.C%dcD1.C'C1Y%ď%.C'dċ$3è$d+D*d#D,d#D%.C'd££££Y%Ó'C'e£££££££££¢Z&Ã'C'e££££3Z&»'C'e$Z&³'C'e#Z&«'C'e£££££$Z&£'C'C9Y%ē&C'C.Y%ď&C'C9Y%ċ&C'e$Z&ă&C'e#Z&û&C'e££££ã#Z&ó&C'CFg########CC>\\&ë&C'C,Y%ė&C'C*Y%ě&C'C%Y%ğ&C'd#]#à'C'CBd$]#ß'C7'cC'dï$3ć$.C'dċ$C'dã&d'dğ#ğ-##d$/&.C4K%+D%C4K%'D*C&K%[E+C&K%Si'cC&dS3µ%.d$D,C&K%WC+d?E)d$]#;C)e$Z%3C)e#Z%+C)e££££ã#Z%#C&C+d$Y%[C%'cC%31E,h0$.C%'cC,C*C%ğ-##.C&K%+E+C&K%#i'cC&3¶%.C&K%'C+d*E)e'Z&C)e'Z&C)e'Z&C)C%Y%C)C,Y%C)d%Y%#C&C+d$Y%+C53Ý$C4K%#E%d££££i0&C%C*d$d$3ô$/&.#.C6C8C<C'dã&d'3°$d&.D%C'd³$C8C<3Ć$C'C%Y%3C'd3E%d'C'dċ$dğ#ğ-##C&C%3)C53Ý$C4K%#E%d££££i0#C%C8d$d$3ô$.C'd³)G#/&.C(C%Y%G.C%ÐeC©eC§DDd&D%d¤£ã#D$C)d££££i0(C)C+d$d$3ô$/(.C(C2R##E%^$¯$C(C2P#%E*]#±$C(C%^$C(C*]#¡C(P#sD%C(L&kDDC(K%gC)d££££j'cC)C+d$d$3ô$.C%dĢ$d+i0#C(C(P#¡]#C(C(R$^$D$/'.d#D-C(K%GE%C(K%CE)l0#..C%D).C)ÐeC©CE§DDd&D%.C(C(P#]#C(C(R$^$C$d£¡C$dĢ$D$/$.C0d££££i0&C0C/d$d$3ô$/&.C0d££££i0$C0C/d$d$3ô$/$.C(C)Y%»$C(C/Y%·$C(C0Y%³$C(dcC(d?34C(K%ch'cC(C2R##E$^$£$C(C2P#%E%]#¥$C(K%wD)C(L&kDDC(P#sD*C@C$^##C@C%]#%C(C*]#C(CDZ&C(C)Y%C(dċ#D+d#D%F#dSE$G#C(d³$E*K%'D)%c%¢%c%c%cC*K%+d(1($'''#'.C)L##eąč°þù¯Ā×đ#¨C)d+T##eĊ#¨§e#u0&C&P#½$d$0&C$d,Y%/C$dÂ½ã#Y%+C$dÓ¥ã#Y%'C$d%Y%#C$d3C+C$3HC$K%3E)d££££j0$C$P#8D%C$P#7/%.C)K##dĉû¨Þ)C)d'P##dĖ#0%C&d&]#¾$/%.C)C$K%7d$d$3ô$C$K%?C$K%Cd$d$3ô$d#.D)C&C%d$]#¼$C&C)d$]#»$.C$C*K%+Y%;C$C*L%#Z&3C$C+Ġ#&#Ġ.&CC&K%·$E%C&K%¯$i'cC&d¯$3±%.C&C%d$Y%·$C&K%³$C%d(E%C$Ġ#&3Ġ.&#C%C$Ġ#&CĠ.&3C$dSG#/%.C(C2R##E$^$£$C(C2P#%E%]#¥$C(C$^$C(C%]#C(P#sD%C(L&kDDC(K%gD$C0d££££j'cC0C/d$d$3ô$.C%dĢ$d+i0$.C(C(P#]#bC(C(R$^#`C(C%]#_C(CDZ%WC(C$Y%S/).d#D$C(K%GE%C(K%CE)l0#..C(C%Y%[C(C?Y%WC(d&]#_C(C:]#SC(d#]#VC(C:d+^#T/&.C(C%Y%GC(dSC(d?d#C&3'/%.C(C%Y%G.C(dcC(d?34C(K%cd$i'cC(C(Ġ#%gĠ.&S/$.C(dë#3Ý$C(d+]#_.%¢C(P#_E$d+j'cC(C(R#`^$OC(C(P#b]#QC(K%[D%C(K%WD)C(K%S/$.%cC(K%GE%C(K%CE$l'cC(K%?D&&cC%C&P##d,E)d:n0%d$C)d¶££'h0%C$C%d$E%j0#..C#d££££Y%#/%.d@D)d&D$d§«ã#.D&C(C$]#¿$C(C%Y%»$C(C)Y%·$C(C&Y%³$C(C(R$O^#À$C(C(P#Q]#Â$C(dcC(d³$C=C>3]C#C(K%{Y%;C#C(L%sZ%3C#C(Ġ#%cĠ.%#.C(dÃ$G#.Ú8$7¢F#d3E*G#%c%c%c%c%c%c%c%cC$K%#d$1'$%&'#.C$K%'E)C%K%'r0(C%K%#C)d%K%#d$E%C#K%'E#K%'r0(C#K%#C%d&E)K%'E.d¢i0(d#C.C.C#K%/E,C)K%#E&dĢĢĢĢ*E+E%d#C%C,p>nE%>D)d$d$C#K%+C+C%>C+C,n>D#d$d%C&d#q>D'/(.C$K%+dSD'C$K%'dSD$&cC'h0'C'dSD'C#C$dSE$C%300#./(.C$K%+dSD'C$K%'dSD$&cC'h0(C'dSD'C#C$dSE$C%30h0#./%.C$K%+dSD'C$K%'dSD$&cC'h0'C'dSD'C#C$dSE$C%300#./$.C$K%'E$C%K%/r0%C%K%+C$d%K%#D1%cC#K%+E/h0#C#K%/D(&cC/d'D'C/R$UE$d%D%d¢D&%c%c&cC%h'cC$D&/%.C'K%#D+C&d$D&C%d'D%C'd'D'C+C1lC+C1ndĢ$E+d$i0#.C+h0$.C(h0%C(d$D(C/C&d%K%cD//$..C&C/P#WD3/&.C1C#K%#E$K%Or0%C$K%KC1dOE&d+D$C&K%GdSD%C&K%CdSD'&cC%E+'cC%dSD%C#C'dSE'C$300$..C+hD3%c%c%c%cC#K%+E4'cC#K%/E6D(C4D-%c&cC-R$UE$d%D%d¢D&C-d'E0D'%c%c&cC%h'cC$D&/%.C'K%#D,C&d$D&C%d'D%C'd'D'C,C1lC,C1ndĢ$E,d$i0#.C,h0$.C(h0%C(d$D(C-C&d%K%cD-/$..C&C-C+h]#W/+.%c%cC$d.r'cd#D$d'D%%cC&d(l0#%c%cC&E%d(1%%$#.C&d*D&d$D$d)D%/$.d#D&d$D$d(D%.dã#31E(h0(C(d#^$UC(d#Y%#C(C-R$UC%d¢E2^$UC2d/r0(C0C%d%K%#D.C-dWE/C%P##D,C%d$D'C2d%E)'cC(d'C0C'd%C)ğ-##.C2'cC(dWC'C/C2ğ-##.C-C%^$UC(C-C$>E0d'E%C&d%D2C0R$UE'C&n0$C2C1Y%#/%.C0C&d%D)C$C&p'cC)C1Y%#/).C&d$D.C$C&E,d%E%'cC0C.d%C)C%ğ-##.C)C1Y%#C,h0(C-dWE%C.C%C&C,ğ-##/(.C&d$D/C'C&E)d%E$'cC%C/d%C2C$ğ-##.C2C1Y%#C)h0#C0dWE$C/C$C&C)ğ-##.C0C'd$^$UC&C0C+h]#WC-K%#E%h0$C(D+C,D&C.D$&c%cC-R$SD/C%E)R$UE9d.l0#d#D-d'D%%cC/d(l0#%c%cC/E%d(1%%$#.C/d*D/d$D-d)D%/$.d#D/d$D-d(D%.dē#31E(h0'C(d#^$UC(d#Y%#C(C)R$UC%d¢E5^$UC5d/r0'C)d'E1C%d%K%#D.C%d$E0d%D7C)dWE2C%P##D,C5d%E''cC(d'C1C7C'ğ-##.C5'cC(dWC0C2C5ğ-##.C)C%^$UC(R$UE0d/r0'C9C%E%C0d$j0'C(dcD2C%d%E%'cC2C)C7dcC%ğ-##.C8d$D8d#D%&c%cC2C%d%K%#E'C%^$SC'C(Y%#C%C0r0#C%C%C0lE%C0p0$..C(C)C->C/C$C&d$C+3C(D+C,D&C.D$C)E-K%#E%0$/&..C)C/C$C&d$C+3/'.dã#31E$h0$C#d#Y%/C#C$Y%+C$d#Y%#C$d$^$UC$C1Y%'C$C+h]#W/&.dē#31E&h0#C&C4Y%cC&d#^$UC&d#Y%#C6d$E$h0#C4d#^$SC4C&Y%#C#C$Y%/C#C&Y%+C6C8j0#C&R$UE%d.r0#C&C%d$E$^$UC&C%d%C.Y%'C&dcC$d%C(Y%#C%C&C,d$]#WC(C$^$SC(C&Y%#/%.#.C-C$d$^$UC&C-C+h]#W.C#C#K%3d$Y%3/%.d$D3/$.C$d+D(%cC$P#Mh0#%c%cC'd$1%#%$.C)0$.C$P#Kd$j'c/%.C(dÃ¼ã#3GD3/$.%c%c%c%c%c%c%cC(P##E%d$j'cC%d+j'cC'd$1%()'.d#D&C'd$1%$%*.C'd#jD&/).C$d3C#C)3²$dĠ$d#jD&/(.C*d&]#/C*C)Y%'C*C#Y%#C*C$d3Y%+C*d/D&C*P#/E#d&i'cC*K%+D%C*K%#D.C*K%'D,%c&c%cC,d'l0#C,d'E#C.K##E+l0#C*C#C+E,Y%'C*C.d'E#C+E.Y%#C%C#C+3²$E#dĢ$d%i0$/%..d%D#.C&C#]##.C&d#C#dĢ$d%j>h0&C*P#/D#C*d&]#/d$D&%c%c%cC#1&$#%#.C*K%+D%C*K%#D.C*K%'D,&cC,d'l0%C,d'E#C.K##E+l0%C*C#C+E,Y%'C*C.d'E#C+E.Y%#C%C#C+3²$dĢ$0#..d#D&./'.C%d%d(r0%C(d$d#33D&/&.C$P#Lh'cC(C#C)33D&/&.C*C#C)3Ï$C(C*K%'E%C*K%+33D&C*K%#E#d££££i0%C#C%d$d$3ô$/%.d#D&C)d'l0$C$P#Ld$D.&cC)d'E,C#K##E-l0%C#d'D)%c%cC.'cC*C)C-3Ï$C(C*K%'E+C*K%+33C*K%#E#d££££j'cC#C+d$d$3ô$.h0$/%.C(C)C-330$.C)C-D#C,C-E)d'l0&/$..d$D&/$.d#D&.C&C$P#KD3.C*d3G#C3d$.Č6$+¢%c%c%c%c%c%cC#dĘ$r'cC#dðĢr0)C#d.E$dD'dóûã#K%#E+h0'dBD)d#C'D&C#dėĢĢ*p'cC'dIC$d+E#d$C#d$daD).C)d%d×øã#K%#E#h0$C'd<C)d$dBd#C)dBj>D*d#D$&c%cC#K%'dE(C'l0#C(C'E(C&r0#C#D%C(E&0#d#D&/'.C$C#K%7E(C(C#C*d@d'K%3E#i>C$C(>D$C*d$D*C#0#.C$'cC$D#/&.C%h0$/&.dïûã#K%#E%d3C#d.dě&C#d.l>E'd&E#E$d&'c%cC$d¢d$C#E'd&E#dçùã#E$C#dïùã#K%#E&d+E)K%#E(j'cC(C$Y%/C$C(Y%+/$.dïûã#C%d¡C'Y%#.C&C#d&Y%'C#C&E#C#K%'d$Y%'C)2.C'd÷ûã#K%#p0&%cC$h'cdóûã#K%#E#h0(C#d%d×øã#K%#E$K%'dC'D&C$D%&cC$K%3E#h'cC$K%7E#h0&.C#K%'dC'E$C&C$C&lE$>D&C#C%C$>D%C#D$/#.#.%cd%C#E&d#C&C$C#E)d&E#dçùã#E&C#dïùã#K%#E$d+E*K%#E(j'cC(C&Y%/C&C(Y%+/$.dïûã#C%d¡C)Y%#.C$C'd&Y%'C$C'E&C#C'E%d$Y%'C#C$C%Y%#C&C%3Ö$C*2.C%3%cC&d3r'cC%C'd&Y%'C%C'E#C&d$Y%'C#C&C&Y%#C#C&3Ö$/$.C%C&C'E#d&Y%'C#C%E#C#K%'d$Y%'.C%d+E#h0&/'.d#D%C+d%C)E#d#C#E#h0%C#d%d×øã#K%#E#h0%.&cC&C#K%'dE(C'E$C&C$C&lE)>C'C(nE(>D&C%C#C%C)>C(>D%C#K%3E$'¢C$(C#K%7.E#0#.C%h0$.C'd÷ûã#K%#E#pC&C#C'r0#C%3%cC&d3r'cC%C'd&Y%'C%C'E#C&d$Y%'C#C&C&Y%#C#C&3å$/$.C%C&C'E#d&Y%'C#C%E#C#K%'d$Y%'.C%d+E#0$.%c%c%c%c%c%c%c%cC'd÷ûã#K%#E$n'cC'dûûã#K%#E#r'cC'dÒ£'E$d3c#E%d¢i0.d#D#C%d3E%h0-dćûã#C$d££E#d3C#C%d#C#i>E&dćûã#K%#E#Y%#dċûã#C#dċûã#K%#E$C#C$n>Y%#%c%c%cdăûã#K%#E$'cd×ùã#D#&cC#K%#E(C#d'K%#E)C%i0%C#K%+E#0#./%.dēûã#K%#E#h0%C#C%n0%/..C#K%/0#C$C(l0#C$C%l0'.dēûã#dēûã#K%#E#C%C#C%l>Y%#C%C&D(d×ùã#D#%c%c%c&cC(C#K%#E)j'cC#K%+E#0$/%..C#K%/h0$.d×ùã#D#&cC$C#K%#E(r'cC$C(C#d'K%#E)l0&.C#K%+D#/#.#.C#C%Y%#C#C#K%'C&Y%'C%C'd&Y%'C)d2dd+E#C%C'E(D&C#dăûã#K%#i0(C#dÿûã#K%#i0)C#K%'E$d&d$i'cC#C$dE$3č$C$C&D&C#C$E#K%'D$.C#C$d¡Y%'C(C&d$Y%'C&C(C&Y%#C(C&3å$/,.dăûã#C%Y%#dûûã#C&dKE#Y%#C%C#d$Y%'C#C%dKY%'dďûã#d£££$Y%#C$C)dCdd+E#C#C$d3l>E(d>Y%'C(d+E#d×ùã#Ġ#%#Ġ.%#dÛùã#C&Y%#d×ùã#C%Y%#dßùã#C#Y%#dãùã#d#Y%#C(d?D#&cC#d*Y%#C#d'E#C)l0#.C$C(i0-C(C(K%'d¡Y%'C$C(C$E#d$Y%'C(C#Y%#C$C#3å$/-.dēûã#C%Y%#/+.dûûã#C#C'E$Y%#dăûã#dăûã#K%#E#C'E%Y%#C%C$d$Y%'C#C'd&Y%'C#d+D#/,.dÿûã#K%#D#C$C'E%d3l0&d÷ûã#C%Y%#dÿûã#C#C'E&Y%#C&C%d$Y%'C#C$C%Y%#C#C'd&Y%'/'.C#d'C&C)Y%#dăûã#dăûã#K%#E#d2dE$d+E%Y%#dûûã#dûûã#K%#C&E&C#C$d+E$Y%#C%C$d$Y%'C#C&dKY%'dďûã#d£££$Y%#/).dăûã#C(Y%#dûûã#dûûã#K%#C&E#Y%#C(C#d$Y%'/&.dÿûã#C(Y%#d÷ûã#d÷ûã#K%#C&E#Y%#C(C#d$Y%'C#C(C#Y%#/%.dÿûã#d#Y%#d÷ûã#d#Y%#C#C$d&Y%'C#C$E$C$K%'d$Y%'.C#d+2.C%d+2.d#D#dėûã#dĢBY%#dÛùã#C&Y%#d×ùã#C%Y%#dãùã#d#Y%#&cC#dïùã#C#dçùã#E$Y%#C#dóùã#C$Y%#C#d+E#d£%j0#.dăûã#C%Y%#dûûã#C&dKE#Y%#C%C#d$Y%'C#C%dKY%'dďûã#d£££$Y%#.d#D#dûûã#K%#E$C'p0#dûûã#C$C'E$Y%#dăûã#dăûã#K%#E#C'E%Y%#C%C$d$Y%'C#C'd&Y%'C#d+2.C#2.d#.ą4&6¢*¡%F#d£.E%G#%cdß÷ã#K%#0#dß÷ã#d¢Y%#dÃøã#L%#D8dÃøã#e££££ã#Z%#dËøã#d#Y%#C%d#Y%;C%C8Z&3%¢d'C#dď÷ã#K%#r0#=d'dċ÷ã#K%#C#dă#E#K%#d££££i0#=C%C$\\&SC%d¯øã#K%#Y%KC%d£øã#L%#Z&CC%d³øã#K%#d%Y%OC%d#Y%{C%e#Z%oC%d#Y%gC%C%dCY%cC%C#Y%_C#K%+E+d7D2%cC+h'cd'D0/$.C231E0h0%C0D&C+d$j'cC+d$D'&cC&d#Y%#C&d3d$]##C&d+d#Y%#C&d7D&C'd$E'0#..C&d$]#3C&d#Y%+C&d#Y%#C+D6.d³$31E(h0$C8ÊD-C%d#Y%C%C(Y%C%d'Y%%¢d#C+C#K%+E'C'C+n>E'h0#=C#K%'D1C'd*D3C%dď#D4d#D'C0D#&c%cC'C1E&K%#d%i0#C%dċ#C%d_C&C&3.%cC%K%d%i'cC%d+C%K%cC&dċ#K%#C&dď#K%#C&K%#C&d'K%#C%P#3C%K%+E/h0$C%K%/D.C%K%C*i'cC%dÿ#E(C(K%#d$d'dG3Ó$d¤£££j'c#.C%K%D(.C4Ġ#%#D?C(C*dGE,C&Y%3C,C)Y%CC,C.Y%?C,C/Y%;C,C&Y%7C,C?Ġ.%#C%C*d$E*Y%/%.C#C%K%Y%3C#C%Ġ#%Ġ.%#/$.d#D,%cC%K%d$j0#C%K%E/C&d_K%#r0#C&d[K%#C/dSK%KD5d$D,.C&d3L&#D8C#d3d*]##C#d/C5Y%#C#d+C,Y%#C#C8Z%#.C)d$D)C#d7D#C3C'd£$E'j0#.C%K%D(d#C*h0#=C%dÓ+D,C%d³+D1C%d³*D3&cd#D#C(dGd#C*d$j>E'K%7E&dó#C'K%3dă#C&K%s>L&#D8C(dë#d#C*d%n>E&K%7E-dó#C&K%3dă#C-K%s>L&#D9C(dď#d#C*d&n>E-K%7E)dó#C-K%3dă#C)K%s>L&#D:C(K%7E)dó#C(K%3dă#C)K%s>L&#D;C'L%;D<C&L%;D=C(L%;D>C%C-L%;Z%÷$C%d$Y%ó$C%d¾¤ã#Y%ï$C%C:Z%ç$C%C=Z%ß$C%d$Y%Û$C%d¾¤ã#Y%×$C%C9Z%Ï$C%C<Z%Ç$C%d$Y%Ã$C%d¾¤ã#Y%¿$C%C8Z%·$C%C>Z%¯$C%d$Y%«$C%d¾¤ã#Y%§$C%C;Z%C%dē$E'd#d£'ğ.#C%d#Y%ğ(C*d'C*C*d'r>E&D*C(C&dGE4C%dğ#D&%c&cC%C'd£$C&3¦$C%K%#E/d$h0$C%dğ(C#C%K%'dã#n]##C'd£$D'C&d;D&C#d$E#d'j0#.dċÂã#D#d#D)&cC#K%#D.d#D&&cC%d£+E'C&C.Y%#C&d'E&d3j0#.C%d£-E.C)d'C%Ġ#'£+Ġ.'#C#d'D#C)d$E)d+j0#.d#D&C'C%dē$d#3¿$C%d£)C.C'3RC%Ġ#'£)D?&cC&d'i0$C%dğ(C&C&d$D&P##h0#.C%d£+E#C%dē$d$3¿$C%d£*C%d£)C#3RC%Ġ#'£*D@C%C?Ġ.'£*C%dÓ+C%K%ğ(Y%#C1C@Ġ.%#C%d'Y%Ï+C%e#Z%Ã+C%d'Y%¯+C%C3Y%§+d#D&C,D'&cC'P##'cC%d£*C&C&C1K%#Y%#.C'd$D'C&d'E&d3j0#.C%Ġ#'£*D?.C%dē$D)d#D'C/d$D/d#D#&cC'C(D&%¢%cC/h0#C%C?Ġ.'ē$C#d&n0#C)K%#/$.C&d7K%#E.dó#C&d3K%#dă#C.K%s>L&#D8C%C&d;L%#Z%£%C%d$Y%ğ$C%d¾¤ã#Y%ě$C%C8Z%ē$C%dē$3Ì$.D.C&d7K%#D5C&d3K%#D7C%C&Ġ#%#Ġ.&ē$C%dÿ$C%K%_C%K%cC7C5C%dē$C.3wC+C&dCK%#E&n'cC0C&d7E&C%K%ď$Y%3C&C%Ġ#%ÿ$Ġ.%#.C#d$D#C)d'D)C4C'dGE'j0#.D(C*0#.C%K%D(C%K%3D-C%K%;.D#C%K%C(d'dG3ô$%c%¢C-C#C+l'cC%d3C#C+d'd'3Ó$d¤£££j0'C%K%;D#C%K%7/$.C+h0$C%K%7.C#d%D&C0D'&cC&C'3¹$Y%#C&d'D&C#d$D#C'd7D'C2d7E20#..C%C#Y%;C6C0d'd73ô$C%d_3JdÃøã#K%#D&dÇøã#K%#.D#C&C#d'd'3ô$dÃøã#C%L&3Z%#dËøã#C%K%;Y%#dß÷ã#dß÷ã#K%#d$Y%#dÇøã#K%#C%d£.G#2.#.à2%9¢%¡F#dSE'G#%c%c%c%c%c%c%c%c%cC#P##d%1)$#('&%+.C#K%+E(h0(C#K%'E*C(d&D0C%ÐD<&cC*K%'E+h0*C*K%#D.%c%cC<C+Ð¡E=eC«Ê0#C=Êd£Cn0#C%h0$C+d$D/C.P##D)C$D&C%D(&cC(d$D(%cC&P##C)j0#C(C/l0#C/h0.d$D#&cC#C&P##C#C.P##i'cC#d$E#C+j0$/0..C#d$C/r0..C&d$D&C(0#./$.C'd;C$C%3SC'dGC.C+3SC'K%;0#C'K%G0#C'K%KC'K%OC'K%?C'K%C3:0+.C*d+E*C0j0#./(.C#K%'D,C#K%+E#d,r'c&cC&C#d$E*C&E(C,C(d&E(K%#C$C(K%'E(C%C%C(n>3Ċ$E&C(C%C&>d#m>D&C#C*E#d$n0#.C,C&d&E#K%#C$C#K%'E#C%C#C%l>3Ċ$hC#C%iD&/*.C#h0'C,C#d&D(&cC,K%'C%i'cd$D&C%h0+C,K%#D*d#D#&cC#C$P##C#C*P##i'cC#d$E#C%j0$/-..C#C%r0+.C,d+E,C(j0#./'.C#d+C$C%3²$dĢ$E$d%i0(C#R#$C#d&P##d3D&%c%cC$1%#$*.C&d£%d+D&/).C&d££'d3D&/(.C'C$C%3SC'K%#0'C#K%+E$h0'C#K%'E%C$dKD6C'K%'E.C'K%+D/&cC%P#GD$C%P#;D(%c%cd'31E#h0#C#d#Y%#C'd$Y%7C'C#Y%3C'd$Y%/C'd#Y%CC'e££££ã#Z%;C'dGC%K%+E4d'd'3½$C'K%Gd$i0#C%dKD0C'K%KD5C'K%OD1C%K%7E2d&D7C%K%3D8C%K%'D9d#D#d££ç#D*d$D)C$C(d$D:C.D%&cd££ç#D(%cC/E$C%i0#C%O##E(d#q'cC%d$D$C(dĢ$D(/$.C%P#$dbD&C(dBD$C(dp'cC$d)C&D(C%d%D$/$.C%P#%dbC&d)D&C(dl'cC&C$d/D(C%d&D$/$.C$d5d££ē#C%P#&dbC&d)D(C%d'D$.C#d$D#C)'cC'K%3D,&cC'C)d$E)Y%7%c%c%cC4C,C)d%K%#E%n'c&cC1C%d%E&K%#D+C&C#Y%#C#C+i0'C4%¢%c%c%c%c%c%c%cC9C%d&E-P##d$1'#)$%&.C(d££ç#i0.d'C8C-K%'E+d&C+C2n>D&C7C+C2C+C2l>d&D3&cC3h0'C&E+K%'E;h0'C3d+D3C&d+D&C(C;r0#C+K%#C(n0#.C-P#$0./'.C'K%/C)i'cC'd/3³%C'K%3D,.C,C)d%C%d$Y%#C'C)d$E)Y%7C-K%'C%/(.C-K%'C%/'.C-K%'C(j0+C%d$D&C'K%CE%C'K%;j0*/).C-P#$h0*.C%d$D&C'K%CE%C'K%;i0'/(.C-K%'C*3ù$d(C(3ù$d$h0(C%d$.E%n0#..C'K%/C5C1d'd'3ô$C'K%;C'K%?d'd'3ô$C'K%3d'd'3ô$//.C'd;3³%.C'K%?C%d%C&Y%#C'C%d$Y%C.C)0#..d#D%&cC'd/C%E*K%#D&C*C'd;C%E*K%#Y%#C*C&Y%#C%d'E%d/j0#.C(d££ç#i0%C'K%7D)C:'cC$D%C(D*C)0$/&.C'K%/C)i'cC'd/3³%.C'K%3C)d%d#Y%#C'C)d$E)Y%7C$D%C(D*/#.#.#.C5C1d'd'3ô$C'K%;C'K%?d'd'3ô$C'K%/C'K%3d'd'3ô$C0E%C6j0#./%.C#K%+d&D&C#K%'D#&cC&h0%C#d'K%#E(C%p'cC#K%#C$C%C(C(3Ċ$h0'.C#d+D#C&d+D&/#.#.C#K%+d&D&C#K%'D#&cC&h0$C#d'K%#E(C%p'cC#K%#C$C(3Ċ$h0&.C#d+D#C&d+D&/#.#.d#D&/$.d$D&.C'dSG#C&d$.č3&1¢$$F#dó#E%G#%cC$K%+E'C$K%'E)l'cC$K%#D(&c%c%c%c%c%c%c%c%c%c%cC'C(E*P##E&dBp'cC&d,d%l0-C&d0j0$/-.C&dOp'cC&dC1&-$&$.C&dĐ#p'cC&dPi0)C&dþ#i0*C&dĉ#j0$C%d¤£££Y%[C%d#]#_C#C$dñ¬ã#d(C%d[3Ô$/0.C&dđ#i0&C&dė#i0'C&dĞ#i0$.C&dSdĢ$d-l0'C#d&]#3C#C'Y%/C#d8Y%+C#d¬¬ã#Y%'C#d$Y%#/..C$C$K%/d$E&Y%/C%d#Y%KC%e£££££$Z%CdČ«ã#D(dCD*d&D)C&dĢ#n0)C$C'd$Y%+C%dì#D/d+D2d$D&%c&cC%d[C$dĠ#C&d$3C%P#gE&d+j'cC%C%R#h^$3C%C%P#j]#5C%K%cD'C%K%_D*C%K%[D(C&D)/,.%c%c%cC%P#[d$i'cdÄ£ã#D(C$K%+E'C$K%'E&r0/C$K%#D+%c&c%cC'C+P##E,d,d%l0#%cC,dC1&$3&#.C,d0j02.C$C'd$E'Y%+C&C'j0#.C&D'/0.C%d[C$3<C%K%cD'C%K%_D,C%K%[D(C%P#gE&d+j'cC%C%P#j]#5C%C%R#h^$3C&D)C,D*/0.C$K%+E&C$K%'E+r0%C$K%#D-&cC&C-P##E.d,E0d:n0%d$C0d¶££'h0%C$C&d$E&Y%+C&C+j0#.C+D&/%.C%C%K%KY%cC%C%L%CZ&[C#d+C%d[3BC#d#Y%#/2.C.d]j0#C$C&d$Y%+C%d[C$34C%K%[0$C%C/R##^$WC%C/P#%]#YC%P#kD+C%K%gD-C%K%cD.C%K%oD0C%K%CC1i'cC%dC3±%C%K%GD2.C2C1d(E&C+]#;C&C-Y%7C&C.Y%3C&C'Y%+C&C,Y%'C&C(Y%#C&C0Y%?C&C%R$W^#<C&C%P#Y]#>C%C1d$E1Y%Kd#D&/%.C(d££££j0%/+.C%C/R##^$WC%C/P#%]#YC%P#kD+C%K%gD'C%K%cD-C%K%_D.C(d££££j'cC(C,d$d$3ô$.d#D&C+d+i0#.C%C%P#Y]#5C%C%R$W^$3C+D)C-D*C.D(/*.C(C,d$d$3ô$/(.C%d[C$3<C%C%L%[Z&CC%C%K%cY%KC%P#gE$d+j'cC#C%P#j]#6C#C%R#h^#4C#C%K%KY%/C#C%L&CZ%'C#C$]#3C#d$Y%#/-.C#C%K%KY%7C#C%L&CZ%/C#d¦£££Y%+C#d#Y%#/,.C%d££££Y%[C#C$dö¬ã#d'C%d[3Ô$/+.C%d¤£££Y%[C%d$]#_C#C$dí¬ã#d'C%d[3Ô$/*.d$D&C%d+d$C*C'C)n>C)C'E*d#C)C*r>3p%cC%K%+d$i'cC%C(C)C'C%K%/C'E)3È$C%K%#C%K%'3E3¼g######ē¢'cC#C3\\&3C#d¥£££Y%+C$C)Y%+d#D&/%.C#d&]#3C#C'Y%/C#dGY%+C#d±­ã#Y%'/$.C#d&]#3C#C'Y%/C#d7Y%+C#dÕ­ã#Y%'.C#C&Y%#/).C$C$K%/d$E&Y%/C&d£$r'cC#d&]#3C#C'Y%/C#dCY%+C#dČ«ã#Y%'C#d$Y%#/).C$C'd$Y%+d#D&C%d#Y%?C%e£££££$Z%7C%dGD)C%dcD,d+D(d#D'%c%c&c%cC%d[C$dĀ#C'h3C%P#[D*C%P#gE+d+j0#C*d$h'cC#C%K%?Y%7C#C%L%7Z%/C#d§£££Y%+C#d#Y%#/-.C%d[C$34C%K%[d$i'cC%C%Ġ#%_E4Ġ.&CC#C4Ġ.%'C#d$Y%#C'0&/'(C)C,Ġ#%#Ġ.%#C%K%7C'i'cC%d7E(C(K%#d$d+d33Ó$d¤£££j'c#.C%K%;D(.C&C(C)Ġ#%#Ġ.%#C%C'd$E'Y%?C&d3D&/%.#..C#C%K#cY#/C#C%L#\\Z#(C#C%R#h^#4C#C%P#j]#6C#C+]#3C#C*]#'C#d$Y%#C'h0$.C(D&&cC&3Ý$C&d3D&C'd$E'0#..C%K%7C(d+d33ô$/(.C&D'd¤£ã#D(.C#C)]#3C#C'Y%/C#C*Y%+C#C(Y%'C#C%R$3^#4C#C%P#5]#6C#d$Y%#C%dC3ö$/&.C$C'd$E'Y%+C'C)j0#.C)D'.C#d&]#3C#C'Y%/C#dOY%+C#dÁ¬ã#Y%'C#d$Y%#.C%dó#G#.ā0$6¢F#dSE-G#%cC#%¢%cC$K%/E+h0#C$K%3D1&cC+R$­$E*d&D(d¢D'C+D)%c%c&cC(h'cC*D'/%.C)K%'D.C)K%#D,C'd$D'C(d+D(C)d+D)C%C,C&C.C&C.l>3Ċ$E,C&C.C,>E.d#mC.d#kdĢ$E.d$i0#.C.h0$.C1h0%C1d$D1C+C'd%K%¯$D+/$..C+C'd%K%D1d#/$.C$K%+D1%cC&h'cd$D)/$.C&31E)h0%.C&hE'h'cC)C%C&ğ-##.C$K%+E(C$K%#i'cC$3´%.C$K%'C(d&E*C&Y%'C*C)Y%#d$D+C$C(d$Y%+C&'cC&31E+h0%.C'h'cC+C%C&ğ-##.%c%cC$d/E7K%#E%h'cd#D%/$.C$K%3D*&cC%R$­$E.d&D(d¢D'C%D)%c%c&cC(h'cC.D'/%.C)K%'D,C)K%#D2C'd$D'C(d+D(C)d+D)C+C2C&C,C&C,l>3Ċ$E2C&C,C2>E,d#mC,d#kdĢ$E,d$i0#.C,h0$.C*h0%C*d$D*C%C'd%K%¯$D%/$..C&'cC+C&3Č$.C%C'd%C1Y%/$.C-C'Y%7C-d#Y%3C-C%Y%/C-C7Y%+C-C&Y%'C-C+Y%#%c%c%cC%'cC%R$­$d.l0$d#D(d'D)%cC'd(l0#C'D)%c%cC'd(1%%$#.C'd*D'd$D(d)D)/$.d#D'd$D(d(D).d¯$31E*h0)C*d#^$­$C*d#Y%{C*C%R$­$C)d¢E0^$­$C0d/r0)C%dÿ#E4C)d%K%#D.C%C)d&E2K%#D,C2K%'D2C)d$D5C0d&E/'cC*C%C5d&C/ğ-##.C0d%E0'cC*dÿ#C4C5d%C0ğ-##.C%C)^$­$C-C'Y%Cd#D4C-d#Y%?C-C*C%C(>Y%;C-dGC-d;C+C&C13¸$C%K%{E&h'cC,D)C2D0C.D5C*D(/&.&c%cC%R$«$D%C&E'R$­$E6d.l0#d#D+d'D&%cC%d(l0#%c%cC%E&d(1%%$#.C%d*D%d$D+d)D&/$.d#D%d$D+d(D&.dß$31E(h0+C(d#^$­$C(d#Y%{C(C'R$­$C&d¢E/^$­$C/d/r0+C'dÿ#E8C&d%K%#D5C'C&d&E0K%#D)C0K%'D0C&d$D3C/d&E9'cC(C'C3d&C9ğ-##.C3d%D3C/d%E/'cC(dÿ#C3C8C/ğ-##.C'C&^$­$C(R$­$E/d/r0+C6C&E&C/d$j0+C(d¯$D6C&d%E&'cC6C'C3d¯$C&ğ-##.C4d$D4d#D&&c%cC6C&d%K%#E3C&^$«$C3C(Y%{C&C/r0#C&C&C/lE&C/p0$..C(C'C+>C%C,C2C.C*3C(D*C5D.C0D2C)D,C'E%K%{E&0$/'..C'C%C,C2C.C*3/&.d¯$31E%h0(C%d#^$­$C%d#Y%{C$d#Y%3C$C%Y%/C%R$­$E'd.r0(C%C'd$^$­$C%C'd&E)C&Y%'C)C+Y%#C%C'd%C1Y%/%.C-dGC-d/C+C&C13¸$/$.C7K%#E&h0&C$K%3D'dß$31E%h0&C%C&Y%¯$C%d#^$­$C%d#Y%{C'd$E*h0&C&d#^$«$C&C%Y%{C$C*Y%3C$C%Y%/C'C4j0&C%R$­$E&d.r0&C%C&d$E'^$­$C%C&d&E*C0Y%'C*C)Y%#C%d¯$C'd%C(Y%#C%C&d%C5Y%C(C'^$«$C(C%Y%{.C$C$K%7d$Y%7.d$.]#'C#C1Y%#C-dSG#2.#.ü1%.¢%¡F#d³$E%G#%cC$K%#E&C$K%'j'cC$K%7D'C$C&d3Y%#C%C$K%+E/Y%7C%d$Y%3C%C$K%/Y%;C$K%3D)C%d[C&C%d33Ģ$C%C%L%_Z&CC%C%K%gY%K%cC%K%[E,d££££j'cC%C%K%sY%+C%C%L%kZ&#C%K%KD+C%K%GD)C%K%CD&/$.C%K%KD-C%dCE&dßÙã#d&C)K%#C)K%'E.3tC%dû#C&dÀÏã#d,3C%K%D)C%K%D&C%K%{E,d££££j'cC%C%L%Z&#C%C%K%Y%+C%K%D+/$.C%dOC&C)3Ć$C%dû#C%dCdÉÏã#d+3C%K%D)C%K%D&%cC%K%{E,d££££j'cC%C%L%Z&#C%C%K%Y%+C%K%D+/$.C%dû#C%dC3`C%K%D+C%K%D(C%K%D*C%K%{E,d££££j'cC%C%K%Y%+C%C%L%Z&#C(D)C*D&/$.%c%c%c%c%c%c%c%cC)d%i'cC&R##E'dČÿ$i0%C'dĈą$i0$C'dĊċ$i0$C'dďċ$j0)/$.%c%c%cC)d+1'%++$#.C)d&j0*C&R##dđí$C&d%P##dĔ#0*/%.C&L##eĖċ¨¶êđÿÒĚ#¨C&d&L##eĕċðĞĘÑ½Ýċ#¨§s0$/).C&L##eĆāÜÆºÏ½ÚĖ#u0(.C%C*Y%C%C(Y%{C%C(Y%C%C(C+d&Y%C+'cC%C(d+Y%C(K%#D*C(K%'D(C%dû#3ª%%c%c%c%c%cC)d+1'%##$#.C)d%j0%C&R##E'dĊċ$jC'dďċ$j0%d#D'C%dû#d#C*C(3¬$C%P#d'i0&C%C%L&Z&sC%C%Ġ#&{Ġ.&cC%d#]#]C%d*]#[C%C&R##E&dďċ$j]#^C%C&dďċ$i]#\\C(h0.C*C(3Č$/..C&L##eĖċ¨¶êđÿÒĚ#¨C&d&L##eĕċðĞĘÑ½Ýċ#¨§e#u0$d+31E&h0*C&C(Y%'C&C*Y%#C%d$Y%cC%C&Y%_C%d']#[/).C&L##eĆāÜÆºÏ½ÚĖ#t0'.d+31E'h0(C'C(Y%'C'C*Y%#C%d$Y%cC%C'Y%_C%d%]#[/*.C%d)Y%£$C%dªÁã#Y%C%C-Y%C%d%Y%C%dSY%C%døØã#Y%C%C(Y%C%C*Y%C%d$Y%C%dÁ¤ã#Y%{C%d§$C%dû#E&d&3{C%e$Z%{C%C%dė#Y%C.d4C&C%K%«$E&C%K%¯$3C%d#]#[C%K%§$C&d$d$3ô$C(h0*C*C(3Č$/*.C%dû#E(3ª%C%dDY%C%d¨Ùã#Y%C%C)Y%C%C&Y%C%d$Y%C%dÁ¤ã#Y%{C%dė#C(d&3{C.d4C-C%K%E(C%K%3C%d#]#[C%K%C(d$d$3ô$/(.C%C+Y%C%C(Y%C%C*Y%{C%d[C%dû#3U/$.d+31E&h0$C&C(Y%'C&C*Y%#C%d$Y%cC%C&Y%_C%d&]#[.d#D'/&.#.C%d+Y%£$C%dÉÏã#Y%C%C-Y%C%d%Y%C%d4Y%C%dçØã#Y%C%C)Y%C%C&Y%C%d5Y%C%d³Ðã#Y%{C%d§$C%dû#d&3{C.d3C%dė#C%K%«$E'C%K%¯$3C%d#]#[C%K%§$C'd$d$3ô$C(C+3ĝ$C*C(d'd+3ô$.d#D'C)d&j0#C&R##dđí$C&d%P##dĔ#0#C%d[dûÙã#3Gd$D'.C#C%Ġ#&kĠ.&CC%C%L%_E0Z&#C%C%K%gE&Y%+C%L%OD1C%K%WD)C%K%[D(C#C&Y%?C#C0Z%7C$C/d$Y%+C#d#^#TC#C']#SC#C(Y%3C#C)Y%/C#C1Z%'C#d#Y%#/&.C%K%OC%K%Sd$d$3ô$.C'K%#d££££j'cC'3­%.C'C+Y%/C'C)Y%+C'C&Y%'C'C,Y%#C'C%L&#Z%3C'C%K%+Y%;C$C/d$Y%+.C#d(Y%#.C%d³$G#.½1&6¢%¡$F#dă%E%G#%c%cC$K%#E&C$K%'E2i0#C$K%7D*C$K%3D1C$K%/D3C$K%+D.C%d»$D4C%dě#D5C%dď#D+%c%¢%c&cC$C&d3E/Y%#C%C.Y%OC%C3Y%SC%d$Y%KC%dċ#C&C%dK3Ģ$C%C+L%#Z&[C%C+K%+Y%cC%K%E&d££££j'cC%X%cC%X%eC©§D9C%L%D8C%K%[D(C%K%_D)/'.C%K%cD0C%d[d¿×ã#d(C1K%#E'C1K%'E(3t%c%cC%K%[C%K%_dæ½ã#d%3ñ$E)'¢C)K%#d¡d¥£££j0$C%dç$C)3¼$C%K%ç$d££££i0$C+C%K%ï$Y%+C+C%L%ç$Z%#C%K%(d££££.D)C%K%D-/$.C%d%Y%¿%C%dæ½ã#Y%»%C%C0Y%·%C%d%Y%³%C%dċ#C%d³%d©¥ã#d5C)K%#3Å$C%K%D-C%K%D)C%K%E&d££££i0#C)d+D'C%L%D8C%L%D9C)D,C-/&.C%K%D6C%dċ#C%d[då©ã#d*3Ú$C%P#D,C%K%E&d££££j'cC%R#C%dĒ#P##d3D'C%L%D8C%L%D9C%K%D(/%.C%dċ#C%d[dì©ã#d*C(3¶$C%K%d$i'cC%K%E,d+D'C%L&£$D8C%L&D9C%K%D(C%K%D&/%.C%N&D:C%K%D7C%C(Y%Ó$C%C'Y%Ï$C%d-Y%ã$C%d§Õã#Y%ß$C%C0Y%Û$C%d%Y%×$C%dċ#C%d[d§Õã#d-3ß$C%K%D(C%K%D'%c%c%c%cC%K%E&d££££j'cC%L%D8C%K%D/C%K%D+C'D,/$.C%d££££Y%ç$C%d#Y%ė$C%C'd+C'>E&Y%ď$C%C&C(d#C'>d'Y%ē$C%C%dç$Y%£%C%C%dÏ$Y%ğ$C%C%d×$Y%ě$C%d³%E&C%dď$3-%cC%K%³%d(j'cdă$31E(h0'd[D'C(C&d[ğ-##d$D&C%d$Y%¯%C%C(Y%«%C%d'Y%§%C%C%L%ğ$Z&û%C%C%Ġ#%ď$Ġ.&ë%&c%cC%dċ#C%dë%3-C%K%d(i0#C%K%§%C&i'cC%d§%C&d$d+d[3Ó$d¤£££j0*C%K%«%D(.C'C(C%dċ#d[ğ-##C%C&d$E&Y%¯%C'd[D'/$..C%C%L%§%Z&ă$C%C%K%¯%Y%ċ$/$.C%d#Y%ċ$C%e£££££$Z&ă$.C%K%ç$E&d££££i0$C%L%û$D8C%K%÷$D/C%K%ó$D+C%K%ï$D(C%K%ë$D,C%dă$3đ$.C,d+D'C+ÐC/ÐeC©§D9/'.C%K%ă$D'C%K%ć$D&C%K%ċ$D(C%C6Y%¯$C%C-Y%«$C%C)Y%§$C%C(Y%£$C%C&Y%C%C'Y%C%e#Z&C%C:g########C7>\\&C%d££££Y%³$C%d$]#Ã$C%C0K%'d#C0K%#d$i>Y%¿$C,d$d#C(>h'cC)d££££j'cC)C-d$d$3ô$.C53đ$d££££D'd#D(/%.C%C%Ġ#&Ġ.&{C%C4Ġ#&#Ġ.&kC%L&«$D9C%L&³$D8C'd¤£££j0$/(.#.C%C%Ġ#&kĠ.&+C%C%Ġ#&{Ġ.&;C$C.d$E.Y%+C'd¥£££i'cC/E&C2j0$/(..C%C%Ġ#&;Ġ.&C%C%Ġ#&+Ġ.&³%C'd¤£££i0&C#C%Ġ#&Ġ.&#C#C8Z&KC#C9Z&CC#C)Y%?C#C(Y%;C#C&Y%7C#C'Y%3C#C%Ġ#&³%Ġ.&S/'.C)d££££j'cC)C-d$d$3ô$.C(.D)C,dĢ$C'd+D(.C*K%#d££££j'cC*3­%.C*C8Z%7C*C9Z%/C*C)Y%+C*C(Y%'C*C&Y%#C$C.d$Y%+.C#d¤£££Y%3.C%dă%G#.Ë/%9¢)F#dcE0C$Ġ###Ġ/################Ġ0&%$#*)('.-,+210/E<Ġ/»R­e´gZòĞãØÈþØČĠÑ$Ġ.'#C0C$Ġ##3Ġ/################Ġ0&%$#*)('.-,+210/E?Ġ/~åy\\Ĕ4Ĕ|Ç¥bµø?ÎĠÑ$Ġ.'3C0C$Ġ##CĠ/################Ġ0&%$#*)('.-,+210/E@Ġ/»Í*û$~¦5á¨TGæ /xĠÑ$Ġ.'CC0C$Ġ##SĠ/################Ġ0&%$#*)('.-,+210/E;Ġ/áġÔā£Ê)ÿ¾Ĕ¾äĠÑ$Ġ.'SC#K%#E2D&C#K%'E3D)C#K%+E4D(C#K%/E5D%C#K%3E6D$C#K%7E7D*C#K%;E8D+C#K%?E9D'd3D,%c&cdä#C,E.d#C.dä#p>d&d%E.d&C.d`C,E-d#C-d`p>d&d%E-C-C.n>E.C.d&r>E.i0$C-C.i0$C1d$D1C,d3C,d%dßõã#D:d#D/&cC<D>C?D<C%D,C/C0E%Ġ#'#D=C%C>C@E?C;E@Ġ0'()*+,-./0123456ĠÑ$C;C=Ġ0+,-.+,-./012/012E;d4Ġð$C;d-ĠÐ$ĠtC;d6Ġð$ĠtĠ/################Ġ0#$%&+,-.?@AB?@ABĠÑ$C>C<Ġ0'()*+,-./0123456E;d&ĠÐ$C;d*ĠÐ$ĠtC;d5ĠÐ$ĠtC;d1ĠÎ$ĠtC;d<ĠÎ$ĠtĠÑ$E>C=Ġ0#$%&#$%&'()*'()*E;d4Ġð$C;d-ĠÐ$ĠtC;d6Ġð$ĠtĠ/################Ġ0?@AB?@AB#$%&+,-.C>ĠÑ$E;C/C:Ġ#%#ĠÑ$Ġ.'#C*C+C$C+C'C$d=C$d8C$d*C=Ġ>#E'C&E-dAC&d6C&d-C-C)E&C(E)C&C(E%dAC%d6C%d-C%C&C-C&C-C=Ġ>$C+C'C,E'C$C*C*C'd=C'd8C'd*E,E(dAC(d6C(d-C(C%C-C%C-C=Ġ>%C*C)C,E+C$C'C$C+d=C+d8C+d*E,E)dAC)d6C)d-C)C%C(C%C(C=Ġ>&C$C&C,E*C'C+C'C*d=C*d8C*d*E$D&C$C-D$C/d3E/dã#j0#.D,C1d&j0#.d#D,&cC,C0Ġ#'#E<Ġ>&C$C<Ġ>%C*C<Ġ>$C+C%C$d=C$d8C$d*C'C*C+C$C+C<Ġ>#E%E'C$C*C*C'd=C'd8C'd*E.C(E+C$C'C$C+d=C+d8C+d*E-C)E*C'C+C'C*d=C*d8C*d*E/C&D$C(C)C&C(C)C&dAC&d6C&d-C%E%dAC%d6C%d-C%C&C)C&C)C.E(dAC(d6C(d-C(C%C&C%C&C-E)dAC)d6C)d-C)C%C(C%C(C/D&C,d3E,dã#j0#.C#C'C9Y%?C#C+C8Y%;C#C*C7Y%7C#C$C6Y%3C#C%C5Y%/C#C(C4Y%+C#C)C3Y%'C#C&C2Y%#2.#.É-$3¢F#dSE'G#%cC%d#k0#%cC%h'cd$D*/$.C%D(C%31E*h0$.C'd#Y%GC'C*Y%CC'C(Y%?C'dñê%Y%KC'dKd%C$C%3:D5%cC%h0#C$C%D4d#D%&cC%D3%c%cC$O##E%d#q'cC$d$D$C%dĢ$D(/$.C$P#$dbD&C%dBD(%¢C%dp'cC(d)C&D(C$d%/$.C$P#%dbC&d)D&C%dl'cC&C(d/D(C$d&/$.C(d5d££ē#C$P#&dbC&d)E(d££ç#i0'C$d'.E$D%%cC(dÆ*iC3h0#%c&cd%D*då*D&d#D,C%C4i0$%¢C%O##E)d#q'cC)dĢ$D)C%d$/$.C%P#$dbD/C)dBD.C)dp'cC.d)C/D)C%d%/$.C%P#%dbC/d)D/C)dl'cC/C.d/D)C%d&/$.C.d5d££ē#C%P#&dbC/d)E)d££ç#i0%C%d'.D%C)3«$dĢ$E)d%i0#.C)d$i0$.dÆ*D(/%.C(d£$l0#%cC(C+lC(C2r0#d#D%%¢&cC%di'cdë¯ã#D%d#D+dÒ(/%.C%dã¯ã#C%d+D%K%#E+C(n0#.d$C%dï¯ã#K%#E&dë¯ã#C&dÒ(n>D%dÒ(C&E&d#C&dÒ(p>.D*C'C%Y%KC'C%C*Y%O&c%cC+D2C'd3C'dKE)3Ø$C'K%3C'K%7D&C'd+C)3Ø$C'K%/D*C'K%+D+C'C)3Ø$d¢D1d$j0#C+d$h0#d¢D+C'K%#d$h0%C'K%'E%d$d#C%d$D-C(C&C2E1C*E+r0$/%..d¢D+.%¢C(C1l'cC(D&C-/$.C-d$i'cd$C(E&C1d$0$=.C(d££ç#C(C-E%C%d£Ó&d££ç#d£³ß¢l>E%C%d££ç#i>D&C-.d$D*%cC&d£$l'cd$D,/$.d%D*d#D,C&d£3l0#d&d'C&d££'l>D*.D-/$.C(dCC(C(dä#d=l>D&d$D,d$D*.C'd?C*3¦%C'K%CC'K%GD%%c%c%cC,h'cC&d£3l0$C&d/D,C&dbd£¢D)C&d)dbd£¢D.C&d££'r0%C%C)]#%C%C.]#$C%C,dă$]##/&.C%C&]##/%.C%C&dbd£$]#$C%C&d)dã$]##/$.C%C)]#&C%C.]#%C%C,dbd£$]#$C%C&d5dē$]##.C'C*C0E0Y%GC(dÓ%i'cC'd?d%3¦%C'K%CC'K%Gdï²%^##C'C0d%E0Y%G.%¢C3C5h0#=d$C&C(j0#=C3C(3«$dĢ$E%C%d%i>.D%C$C4j0#..C#C'K%GY%+C#C'L%?Z%#C'dSG#2.#.º,%1¢$¡F#d3E1G#%c%cC$h0#%cC$C&r'cC$C&j0$C#C%C$3Ċ$hD)/&.%c%cC$d$j'cd$D(d$D)d$D,&cC'C*E+C$r0&%c%cC#C(P##E(C#C+P##E+r'cC(C+i0$d$D,d#D'C)E*d$D)/%.C'C)d$E)C*D,d#D'/$.d#C'd$E+C+C,iE(>D'C+d#C(>C)D).C'C)E(C$l0#.d$D(d$D)d#D'd$D-d#D+&cC'C+E.C$r0&%cC#C(P##E(C#C.P##E.p'cC(C.j'cd$D-d#D'C)E+d$D)/%.d#C'd$E(C(C-iE.>D'C(d#C.>C)D)/$.C'C)d$E)C+D-d#D'.C'C)E(C$l0#.C$C*C+C*C+nE'>E*l0%C,C-C'>E,C*E'C,l0%C$C'l0%C#C#C,C*3Ċ$h0$d#D'&ce$C#C'T##©C5§D5C$C'd$E'j0#.C$d$E+C&r0&C$C*E'C*C'C*n>d$D,C*C$C$C*l>D-C%d$D.C#d$D2d#D(C*d$C$rD0C+D'&cC&C+%¢C5C%C'T##«e$¦Ê'cC%C(D/C*D)&cC)E'C-i'cC(d$D)C(C.D/C*D'&cC'h0-C00+C'C)C&r0+C'C/D3C'C2C'd$D'P##C3P##i0#.C(C,/&.C'C(C&r0)C'd$D)C#C'P##C'C/P##i0#.C(C*C'd$/$.C$C(.E(E'n0#./&.C#P##D#C&d*p'cC&d$D$&cC%P##C#iE)0)C%d$D%C$E&d$D$C&0#./(.C1d+C#C%C&3C1K%+d#jD)/'.d#D)C#C$C,d#3C#C$C,d$3%cC,h'cd#D,/$.C#D'C,D(&ce$C'T##©C5§D5C'd$D'C(d$E(0#..C$d$E-C&r0&C*d$D.C$C,D2d#D+C-D'd#D(&c%¢C5C%C'T##«Êd$'¢C+C*C*C+l>E)C$C$C)l>D/C%C(D0&cC)E'C/i'cC.D'&cd$D)C+C'd$r0,C$C'p0)C'C(C&r0)C'C0D)C#C'C'd$D'P##C)P##i0#.C(C,D(C2/&.C'C(C&r0'C'd$D)C#C'P##C'C0P##i0#.C(C*C'd$(C$C(.D(d#.D+C&C(C-E'n0#./$.#.d#D)/$.d$D).C1d3G#C).ĕ.&4¢%¡$F#dÃ%E%G#C$K%+D,C$K%'D4C%dď$D1C$K%#D&C$K%7D+%c%c%c%c%c&cC&C4i0'C$C&d3E-Y%#C%C,Y%'C%d$Y%#C%C$K%/Y%+C$K%3D)C%dċ$C&C%3Ģ$C%C1L%#Z&3C%C1K%+Y%;C%K%ċ$E'd££££j'cC%X%;C%X%ě$eC©§D7C%L%ğ$D6C%K%7D(C%K%3D&/'.C)K%#D*C%K%;D.C%d3E(dÏØã#d&C)K%'E&C)K%+E/3tC%dċ$C(d§Õã#d-3C%K%ċ$E'd££££j'cC%L%ğ$D6C%L%ė$D7C%K%ē$D(C%K%ď$D&/'.C%C/Y%[C%C&Y%WC%d-Y%kC%d§Õã#Y%gC%C.Y%cC%d%Y%_C%dċ$C%d3d§Õã#d-3ß$C%K%ē$D(C%K%ď$D&%c%cC%K%ċ$E'd££££j'cC%L%ğ$D6C%K%ě$D-C%K%ė$D*/$.C%d££££Y%oC%d#Y%C%C&d+C&>E)Y%C%C)C(d#C&>d'Y%C%C%dï#Y%«$C%C%dWY%§$C%C%d_Y%£$C%d»$E&C%dė#36%cC%K%»$d(j'cdă$31E(h0(d[D'C(C&d[ğ-##d$D&C%d$Y%·$C%C(Y%³$C%d'Y%¯$C%C%L%§$Z&ă$C%C%Ġ#%Ġ.&ó$&c%cC%dċ$C%dó$36C%K%ċ$d(i0#C%K%¯$C&i'cC%d¯$C&d$d+d[3Ó$d¤£££j0+C%K%³$D(.C'C(C%dċ$d[ğ-##C%C&d$E&Y%·$C'd[D'/$..C%C%L%¯$Z&C%C%K%·$Y%/$.C%d#Y%C%e£££££$Z&.C%K%oE'd££££i0$C%L%D6C%K%D-C%K%{D*C%K%wD(C%K%sD&C%dċ#3đ$.C*ÐC-ÐeC©§D7/'.C%C%K%E2Y%GC%C%K%E)Y%CC%C%K%E0Y%?C%dċ$C%d3d±Õã#d*3Ü$C%K%ē$D(C%K%ď$D&C%K%ċ$E'd££££j'cC%L%ğ$D6C%L%ė$D7/&.d$D3C*K%#C*d'E'K%#C.d±Õã#d*C&d$C&>E5C(d#C&>E(d#C/3%cC(0#C'K%#dKD&C*K%#D'&cC&h0$C&dKD&C'N&3C'dKD'g########h0#.d#D3.C.K%'D/C.K%#D'C%dċ$C%d3d¸Õã#d+3Î$C%K%ċ$d$i'cC%L&£%D6C%L&ě$D7C%K%ė$D(C%K%ē$D&C%K%ď$D'/&.C%N&ě$D8C%L&ē$D7%cC3h'cC%d££££Y%K/$.C%dKC5C(3Ć$C%K%SD*.d££££D(C%L&KD6C0d££££i'cC)D'C2D&/'.C$C,d$E,Y%+C-D&C0d¤£££i0#.C#d$]#[C#C*Y%SC#C6Z&KC#d££££Y%?C#C2Y%;C#C)Y%7C#C0Y%3C#e££££££ãÏã#Z&+C#C/d#C'd$i>Y%WC#C8g########C7Ê>\\&#/'.#.C%d?3đ$.C+K%#d££££j'cC+3­%.C+C6Z%7C+C7Z%/C+C(Y%+C+C&Y%'C+C'Y%#C$C,d$Y%+.C#d££££Y%3.C%dÃ%G#.Ì-%-¢$¡F#dSE&G#d$D.C$C$K%+d$E%Y%+C&d#Y%;C&e££££3Z%3%c%c%cC%C$K%'E,r0#&cC$K%#D+C%D(%c&cC(C+P##E*dEi0$C*dÿ#i0$C*dCl0$C$C(d$E(Y%+C(C,l0#.C(D%/%.C&d+C+C,C%C(3È$C&K%/D)C&K%+D-C&d3%¢%¢%c%c%¡%c%c%c%c%cC*dÿ#j'cC*dEi0$C#d&]#/C#C(Y%+C#dBY%'C#dé­ã#Y%#/0.C&d3C)3¦%C&K%;D%%cC)hE'0#C'0#C&K%7C%C-C)ğ-##.C$C(d$E*Y%+C&C%C)E-Y%;C*C,r0$%cC*C+P##E'dĐ#p'cC'dĄ#p'cC'dEi0,C'dRi0,C'E%dÿ#i0-/*.d+D%C'dą#1(,)))$).%c%c%c%cC'dđ#1+#,,,$,%&,.d-D%/..d0D%/-.d,D%/,.C&dCC$3ª$C&K%CD%C&P#OE(d+j'cC&C&R#P^$?C&C&P#R]#AC&L%G/*.%cC%d£ě&d£Ó&j0#C$K%'E(C$K%+E+E'd#C'C(p>d%l0#d$C$K%#C+C(C+l>R##dÿč$j0#C$C+d$Y%+C&dCC$3ª$C&K%CD'C&P#OE(d+j'cC&C&R#P^$?C&C&P#R]#AC'D%C&L%G/+.C'd£ě&d£Û&i'cC%d-d£ěbC'dĢ*d££'D%/$.C$C+Y%+.C%d£Ó&d££ç#d£³ß¢r0&d&D(dĆªã#D%C$X%+eC©eD§/).d/D%/*.C$C(d$Y%+C'h0%C&d3C)3¦%C&K%;D$%cC)hE%0#C%0#C&K%7C$C-C)ğ-##.C#C&L%3Z%#C#d+]#/C#C$C)E#Y%+C&C#Y%;//.d&D(dĔ¬ã#D%C*ÐeC©e@§/&.d$C%d£$l0(=d#D,d%C%d£3l0)=d&d'C%d££'l>/).C#d+]#/C#C)Y%+C#C-Y%'C#d££££Y%#/+.d&D(dú¬ã#D%C*ÐeC©e=§.D/C#C(]#/C#C/Z%'C#C%Y%#C#C&R$?^#0C#C&P#A]#2C&K%7D./).C'D%.C$C(d%Y%+d$.D,d$.E(3¦%C&K%7E.C&K%;D)%c%c%cC,h'cC%d£3l0$C%d/D*C%dbd£¢D+C%d)dbd£¢D'C%d££'r0%C)C+]#%C)C']#$C)C*dă$]##/&.C)C%]##/%.C)C%dbd£$]#$C)C%d)dã$]##/$.C)C+]#&C)C']#%C)C*dbd£$]#$C)C%d5dē$]##.C&C(C-E'Y%;C$K%+E%C$K%'E,l0#..C#d&]#/C#C%Y%+C#d@Y%'C#dĔ¬ã#Y%#.C&K%3C.d$d$3ô$.C&dSG#.ó+$0¢F#dCE,G#%cC$P#H0#C$K%'D+%¢%cC$K%3E-C$K%/E(l0#C-C$K%+E.n0#C$d7E/C$P#;E*d$P##D0C*d(lD1&cC(C+D%%c%c%¢C-C(E&d+r'cC,d+C0C%C&3C,K%/D'C,K%+/$.d#D'd#C&h0#=&cd$C0C%C'P##i0$=C&C'd$E'j0#.C&D'd#.d$i'cC$C'C(d$E(Y%/C(C*l0%C(C.n0%C1h0$C+C(C*E'C/C*3Ċ$0%C$K%?D&C$C(Y%?C'C&/(.C$C-Y%//&.#.C(C-p0#..C$d$]#H%cC$P#Gd$i'cC$K%CD(C$K%?D&/$.C$K%CE(C$K%?E&i0%.C(C&.E'C&C+E-D(d#D&%c%c%cC'h'cC-D'/$.C-D'%c&cC&D$%cC'E&O##E)d#q'cC&d$D'C)dĢ$D%/$.C&P#$dbD'C)dBD*C)dp'cC*d)C'D%C&d%D'/$.C&P#%dbC'd)D%C)dl'cC%C*d/D%C&d&D'/$.C&d'D'C*d5d££ē#C&P#&dbC%d)E%d££ç#j0#d#D)C$D&/&.C'C&C$D&%cC%d,d(l0#C%dCi0#C%d£$l0%%cC%d+E)dBp'cC)h0$C)d9j0'C%d£Pj0'/%.C)dCj'cC)dSj0'C%d£ă#j0'/%.C%dĢ$P#úêcd%h0&/$.C%dĢ$P#úêcd$h0%.C'C(j0#.d#D$d#D)/&.C&D)/$.d#D$.C'C(i0#&cC(E*d$E(O##E%d#k'cC%db%¢C*d%E(P##E+ãE.dcq'cC+dB/$.C.db%¢C*d&E(P##E+ãE/dcq'cC+d2/$.C/dbC*d'E(P##d*d).d).d)E%d££ç#i0%.%cC%d,d(l0#C%dCi0#%cC%d£$l0#%c%cC%d+E+dBp'cC+h0$C+d9j0&C%d£Pi0'/&.C+dCi0$C+dSj0%C%d£ă#i0&/%.C%dĢ$P#úêcd$h0$/%.C%dĢ$P#úêcd%0$.C&C'C*D)/%.C'C(j0#..C,d7E&C$C-C)C$39C,C&3ĕ$C,K%'D'C,K%#D).C#C'Y%'C#C)Y%#C,dCG#.É-&6¢&¡%F#d³$E%G#C$K%3D0C$K%/D3C$K%+D.C%dï#D2C$K%#D'C$K%'D4C$K%7D*%c&c%cC'C4j'cC$C'd3E5Y%#C%C.Y%'C%C3Y%+C%d$Y%#C%dë#C'C%3Ģ$C%C2L%#Z&3C%C2K%+Y%;%cC%K%kE'd££££j'cC%X%;C%X%{eC©§D9C%L%D8C%K%7D(C%K%3D&/$.C0K%+D+C0K%'D,C0K%#P##D6C%K%;D-C%dë#C%d3dÃÕã#d(3oC%K%kE'd££££j'cC%L%D8C%L%wD9C%K%sD(C%K%oD&/$.C%dë#C%d3dæ½ã#d%3Ü$C%K%sD(C%K%oD&C%K%kE'd££££j'cC%L%D8C%L%wD9/$.%cC&'cC%dCC&C(3Ć$/$.C%d££££Y%C.C%d-Y%[C%d§Õã#Y%WC%C-Y%SC%d%Y%OC%dë#C%d3d§Õã#d-3C%K%sD(C%K%oD&%c%cC%K%kE'd££££j'cC%L%D8C%L%wD9/$.C%d$Y%C%d££££Y%kC%d#Y%£$C%C&Y%C%C&C(d'Y%C%C%dë#Y%¯$C%C%dċ#Y%«$C%C%dOY%§$C%dď#E)C%dě#3OC%K%kE'd££££j'cC%L%D8C%L%wD9C%K%sD(C%K%oD&C)3đ$/$.C%C%K%E)Y%gC%C%K%E/Y%cC%C%K%E1Y%_C%dë#C%d3dÂ©ã#d-C+3¶$%cC%K%kd$i'cC%L&D8C%L&{D9C%K%wD(C%K%sD&C%K%oD'/$.C%N&{D;C%L&sD8C%dë#C%d3C,K%#C,d'K%#C+3À$C%K%wD,C%K%sD(C%K%oD&C%K%kE'd££££j'cC,ÐC%X%{eC©§D9C%L%D8/$.C%dë#C%d3d¸Õã#d+3Î$C%K%kd$j0%C%L&D8C%L&{D9C%K%wC%K%sD/C%K%oD'C&d££££j'cC&C(d$d$3ô$.D(C/D&.C%d_3đ$.C%K%CE)d££££i0$C)C%K%Gd$d$3ô$/$.C%K%CD+C%L%GD9C1d££££j0%C&ÐC(ÐeC©§D8C/D'C)D&C+D(.C*K%#d££££j'cC*3­%.C*C8Z%7C*C9Z%/C*C(Y%+C*C&Y%'C*C'Y%#C$C.d$Y%+.C#d££££Y%3/%.C%N&{D<C%L&sD:C-K%'D7C-K%#D-C$C.d$E.Y%+C5D'C1d¤£££i0#.C#C6]#[C#C,Y%SC#C9Z&CC#C+Y%?C#C)Y%;C#C/Y%7C#C1Y%3C#C7d#C-d$i>Y%WC#C;g######|cC8Ê>\\&+C#C<g########C:Ê>\\&#C#C&ÐC(ÐeC©§Z&K.C%d³$G#.Ð,%,¢&¡F#d£$E'G#%c%cC%dċ*p'cC'd#]#SC'e'Z%KC'e#Z%CC'e££££ã#Z%;C'd#Y%_C'e££££ã#Z%W%¢C%h'cd'/$.C$C%D/d'D.C$D)&c%c%¢C)O##E+d#q'cC+dĢ$D+C)d$/$.C)P#$dbD,C+dBD-C+dp'cC-d)C,D+C)d%/$.C)P#%dbC,d)D,C+dl'cC,C-d/D+C)d&/$.C-d5d££ē#C)P#&dbC,d)E+d££ç#i0$C)d'.D)C'K%WC(i'cC'dW3³%C'K%[D..C*C.C+Y%#C'C(d$E(Y%_C*d'D*C)C/j0$..C'K%[.D)C'd#]#C'C(Y%C'C)Y%C'd#Y%C'e££££ã#Z&C'e#Z&C'd#Y%{C'e£££££$Z&sC'd#]#oC'd#Y%kC'e££££ã#Z&cC'C'd;Y%%cC'dcd#3*dĢ$E*d2j0#C'K%{E(h'cd2D*/$.C'C(d$E(Y%{d2D*C'K%wC(dKE(P#DE+d%i0#C(L&3D0C(L&+D1C(L&#D2d$D*C(K%?C'K%C+d$]#;dUn0#d%d2C1C2C0e'©e´ĢĢ' eĢĢĢw>D*.C'K%C'K%d'd+3ô$C'K%cC'K%gd'd+3ô$C'K%sC'K%wd+dK3ô$C'K%WC)d'd'3ô$d8D(dÐ¹ã#D)%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%cC*d$121#$%&'()*+,-./20.d2D(då¹ã#D)/0.dô¹ã#D)//.d?D(dĉ¹ã#D)/..dGD(d¥ºã#D)/-.d6D(dÉºã#D)/,.d=D(dÜºã#D)/+.d<D(döºã#D)/*.d7D(dďºã#D)/).d<D(d£»ã#D)/(.dDD(d¼»ã#D)/'.dÝ»ã#D)/&.d^D(dò»ã#D)/%.d7D(d­¼ã#D)/$.dPD(d£¹ã#D).C'K%;C'K%?d'd+3ô$C'K%GC'K%Kd'd+3ô$/$.%cC%h'cd$D*/$.C%31E*h0(.C%'cC*C$C%ğ-##.C'C'dGĠ#%#Ġ.&+C'K%CD(C'K%?D)C'K%;E$d££££j0$.C'C(Y%oC'C)Y%kC'd;Y%gC'd§©ã#Y%cC#d'C'dcd%3{C#d££££Y%#/%.C#C(Y%+C#C)Y%'C#C$Y%#C#C'Ġ#&+Ġ.%/C#C&]#GC#C%Y%CC#C*Y%?/$.C#d'dĚÎã#dI3Ć$C#d££££Y%#.C'd£$G#2.#.Ö,&,¢&¡%F#dē#E%G#%cC$K%#E&C$K%'i0#C$K%7D)C$C&d3Y%#C%C$K%+E,Y%?C%d$Y%;C%C$K%/Y%CC$K%3D+C%dó#C&C%d;3Ģ$C%C%L%wZ&KC%C%K%Y%S%c%cC%K%sE&d££££j'cC%C%K%Y%7C%C%L&KZ&+C%C%K%SY%3C%L%D//$.C%K%SD'C%dó#C%dKdÏ©ã#d%3oC%K%sE&d££££j'cC%C%Ġ#%wĠ.&+C%L%D//$.%c%¡%cC%K%KC%K%Od»¥ã#d'3ñ$E&'c%cC&K%#d¡d¥£££j0#C%dWC&3¼$C%K%Wd££££i0#C%C%K%_Y%C%C%L%WZ%w/%.C%d'Y%oC%d»¥ã#Y%kC%C'Y%gC%d%Y%cC%dó#C%dcd©¥ã#d5C&K%#3Å$C%K%sE&d££££i0$C%K%D'C%L%{D.C%K%wD(C%L%/%.C%d££££Y%w.C%K%wE(d££££j'cC%L%{D./%.C%dÂ¤ã#Y%C%d'Y%C%d»¥ã#Y%{C%d$Y%wC%dÁ¤ã#Y%sC%d/Y%C%dcC%dó#E*d&3{C%K%gD&C%K%kD(C*C'3kC%dÿ#C&C(3Ć$C%d$]#C%K%cC&d$d$3ô$C%K%wD(C%L%{D.C%K%sE&d££££i0$C%K%D'C%L%.D/C%C.Z%/C%C(Y%+C%C'Y%7/$.C%dó#E&C.ÊE*C.eC«Ê3Y%cC%K%sh'cC%d'Y%oC%d»¥ã#Y%kC%C'Y%gC%d%Y%cC&C%dc3kC%dÿ#d¿¥ã#d13Ć$C%d']#C%C%L%Z&3C%C%N%w\\&+C%K%sD&C%L%D//$.C%N&{D1C%dó#C%dKdÂ©ã#d-C+K%#3¶$%¡C%K%sd$i'cC%L&D/C%N&D1C%K%wD&C%L&{/$.C%K%{0&C%dÂ¤ã#Y%C%d-Y%C%dÂ©ã#Y%{C%d$Y%wC%dÁ¤ã#Y%sC%d/Y%C%dcC%dó#E-d&3{C%K%gD&C%K%kD+C-C'3kC%dÿ#C&C+3Ć$C%d$]#C%K%cC&d$d$3ô$C%K%sD&C%N%D1C%L%D/C%L%w.D.C%C1\\&3C%C.Z&+.C(C*d$d$3ô$.C%N&3D1C%N&+D2C)K%#d££££j'cC)3­%.C)C/Z%7C)C1\\%/C)C2\\%'C)C&Y%#C$C,d$Y%+/$.C%N&D2C(C*d$d$3ô$C#C2\\&3C#C1\\&+C$C,d$Y%+e$D0.C#C0Z&#C%dē#G#.¨,$0¢F#dÓ$E%G#%c%c%c%cC$K%#E&C$K%'E,i0#C$K%7D*C$K%/D1C$K%+D.C%dcD+&cC$C&d3E-Y%#C%C.Y%'C%C1Y%+C%d$Y%#C%d_C&C%3Ģ$C%C+L%#Z&3C%C+K%+Y%;%c%cC%K%_E(d££££j'cC%K%wD'C%K%sD-C%K%oD+C%K%;D,C%K%7D)C%K%3D&/$.C%K%;D'C%d_C%d3dėÔã#d%3oC%K%_E(d££££j'cC%K%wD'C%K%sD-C%K%oD+C%K%kD,C%K%gD)C%K%cD&/$.C%d_C%d3dĒÔã#d'3C%K%gD)C%K%cD&C%K%_E(d££££j'cC%K%wD'C%K%sD-C%K%oD+C%K%kD,/$.C%dCC&C)3Ć$C%d+Y%[C%dĆÒã#Y%WC%C'Y%SC%d%Y%OC%d_C%d3dĆÒã#d+3ß$C%K%gD)C%K%cD&C%K%_E(d££££j'cC%K%wD'C%K%sD-C%K%oD+C%K%kD,C%K%CC%K%Gd$d$3ô$/$.C%K%CC%K%GC%d££££Y%_C%d#Y%C%C&d+C&>E'Y%C%C'C)d#C&>d'Y%C%C%d_Y%C%C%dOY%C%d§$C%dć#3m%cC%K%§$d££££j'cdS31E'h0)C'C%K%¯$Y%+C'C%L%§$Z%#d$D&C%d$Y%£$C%C'Y%C%d'Y%C%C%K%Y%Ã$C%C%Ġ#%Ġ.&³$d/D(&cC%dÇ$C%d³$3mC%K%Ç$d££££ih'cC%K%C&i'cC%dě#3¨%C%K%D'.C'C(E)C%K%Ï$Y%+C)C%L%Ç$Z%#C%C&d$E&Y%£$C(d/D(/$..C%C%L%Z&{C%C%K%£$Y%/$.C%d#Y%C%e££££ã#Z&{.C%K%_E(d££££i0$C%K%wD'C%K%sD-C%K%oD+C%K%kD,C%K%gD)C%K%cD&C%dû#3ć$d$d$3ô$.C*K%#d££££j'cC*3­%.C*C'Y%;C*C-Y%7C*C+Y%3C*C,Y%/C*C)Y%+C*C&Y%'C*C(Y%#C$C.d$Y%+/%.C%K%D'C%K%D(C%K%{D)C%K%GD/C%K%KD0C%K%CD&C$C.d$E.Y%+C&d¤£££m0&C-E&C,j0#..C#d££££Y%#/%.#.C#C'Y%7C#C(Y%3C#C)Y%/C#C0Y%+C#C/Y%'C#C&Y%#.C%dÓ$G#.ÿ*$5¢F#dCE&G#C&C$Y%#C&d'C$K%+3Á$%c%c%c%c%c%cC$K%+E+d3p'cC+h0&dKD.C&K%+D0C&K%/D2&c%cC,E-d$E,C$K%+E5r0#C&K%#E3K%+D4C-d(D6C.D'C,D%&cd#D*d$D)d#D(C%C4l'cC3K%'C'E)K%#D(C)d'K%#D).d$D/C-C4l'cC3K%'C6E/d+K%#D*C/d'K%#D/.%cC(C*i'cC)C/C(3Ċ$h0$.C'dCD'C5C%d$E%j0$/%..d$D1C-C2r0#C-C0d#]##.C.dCD.C+C,j0#.C10$/&.C&C&Y%?C&d3C+C&d?d$3WC&K%7D,C&K%;E%d%l0$C%C%d#jD3C&K%+D0C&K%/D2C,D%&cC%'cd#D'd$D+d$D)d#D(C%K%#E-C&K%#E1K%+E4l'cC1K%'C-d(E)d+K%#D(C)d'K%#D).C4C%d'E%K%#E/n'cC1K%'C/d(E+d+K%#D'C+d'K%#D+.%cC'C(j0#C)C+C(3Ċ$0#d$D.C-C2r0#C-C0d#]##.C*d$E*C3l0$..C&K%3C,d'd'3ô$C.d$h0%.C&K%'D+C$K%+E.h0&C0C2D,C$K%'E-dCD(d#D*C0D'&cC,E%C'j'cC'd$D%C'P##d$j0'.C(dCD(C%D'C.C*d$E*j0#./&.C&K%3C,d'd'3ô$.C#C$K%+Y%+C#C$L%#Z%#C&K%'C&K%+d$d$3ô$/%.C-C*d(E'K%#E)d££££j'cC)C'd'K%#d$d$3ô$.C'd33Ý$C.C*d$n'cC*d¢C.D)&c%c%cC,E'C%i0#C%d$D'C%P##0#C(K%#E%d££££j'cC%C(d'K%#d$d$3ô$.C(d33Ý$/$.C-C*d(E%C(Ġ#&3Ġ.&3C%C(Ġ#&#Ġ.&#C*d$D*.C'D%C(dCD(C)d$E)0#..C$C*Y%+.C+C0d$d$3ô$C#C$K%+Y%+C#C$L%#Z%#.C&dCG#.¤*$.¢F#d3E-G#%c%cC%K%+E&d£££ã$'c%cC&d££££$'c%c%cC%R$1E)h'cd#D$/$.C#C$D*d#D$C#D&C)D(&cC&E'C*i0%%¢C'd$C'O##E&d#q0#=C'd%C&dl0#=C'd&C&dl0#=C&dĢ$d5d££ē#C'P#&dbC'P#%dbd)C'P#$dbd/d££ç#i0&C'd'.E&C$C'D$C(d$E(0#..d#D(.C)C(D+/$.C$d3r'cC$C#C#d&dE)E+E,d&D(d#D&C#C)j'cC#D'&cC*C'O##dâ¢mD*C'd$D'C+d$E+0#..C('cC)C,dğĢĢĢ*D'&cC&C'O##dâ¢mD&C'd$D'C(d$E(0#..C,d%D(C&C*D+&cC)D*C(h0%dã$C(C(dã$r>E,d&D.%cC,d%E/dē*E&h'cd#D&/$.C&C*D0d#D&&cd#D'&cC&C'C)K%#E&d¢d*C&d)d¤¥§+D&C'd'E'd3j0#.C)d3E)C0j0#..C(C,D(C*C/D)C&d+dĢ¤ğ*C&dĢ¤ğ*d¤£'d3C+D+C.h0#.C.d%D(C*C,dğ$d%D'd#D&&cC&C'K%#E&d¢d*C&d)d¤¥§+D&C'd'D'C(d'E(0#.C&d+dĢ¤ğ*C&dĢ¤ğ*d¤£'d3C+D+/$.C$h0#C#D'C$D&&cC+C'O##dâ¢mD+C'd$D'C&d$E&0#..C+C%R$/E&l0$.C%K%#C#C$C%K%'K%/4'#D&/$.C-d+C%C&C+d#3É$d$D&C-K%+E)d££ç#i0#C-R$/C%K%#E*C#C$C%K%'E$K%/4'#0#D#d#D'&cC'dĢĢ&C#r'cd#D&/%.C'd$D'C*C)C$K%34(#h0#..C-d3G#C&.·+$*¢F#dă#E%G#%cdß÷ã#K%#0#dß÷ã#d¢Y%#%cC%%¢%c%cC#dď÷ã#K%#r0#dċ÷ã#K%#C#dă#E#K%#d££££i0#C%d÷#E*C#K%+E'd$d$3½$C%K%wd$i0'C%C'Y%7C%C%L%{Z%/C*C#K%OE&d$d$3½$C%K%wd$i0'C%C&Y%CC%C%L%{Z%;C*C#K%CE&d$d$3½$C%K%wd$i0'C%d#]#cC%C&Y%OC%C%L%{Z%GC%d#Y%[C%e£££££$Z%SC%C#Y%_C%d/C$3Z%c%cC$C'l'cC#K%'C$d*E#K%#d%j0$.C%P#ch0$/&.C%P#cD$%cC#K%_h0#C#K%o0#C#K%W0#C$d$h0$d%d$C#K%O>/'.C$d$0%.d#/%.C%d¿¤ã#d%3Ć$/%.d%.Y%gd331E&h0$C&dćÍã#Y%/C&C%dSY%+C&dė¨ã#Y%'C&C%dç#Y%#C%d%Y%sC%C&Y%oC%d%Y%kC%K%KE$C%K%OE(D)d#D#%¢%c%c&cC(C#E'i0$C#d$D#C$C'P##d$j0#.d331E&h0'C#C$D$C&C'Y%#C%C&Y%{C%d'Y%wd$D(&cC%C(Y%&cC#D'C$C)i0&C#d$D#C$P##C$d$D$d$j0#.C%K%wC(i'cC%d÷#C(d$d'd'3Ó$d¤£££j0)C%K%{D&.C&C(d%C'Y%#C(d$D(/#.#.d'D'd%/$.C%K%{D'C%K%wD+C%dë#d%C(d'd+3Ó$d¤£££j0%C%K%oE&C%K%sE*d&D#d#D)C'D$&cC#C$Y%#C#d'dė¨ã#Y%#C$d'D$C#d+D#C(C)d$E)j0#.C)C*.D#C%d#Y%C%e££££3Z%wC&C#C%d÷#3º$C%C%K%Y%+C%C%L%wZ&#C+C'd'd'3ô$C%K%kC&d'd+3ô$C%K%/C%K%3d$d$3ô$C%K%;C%K%?d$d$3ô$C%K%GC%K%Kd$d$3ô$C%K%SC%K%Wd+d+3ô$.d·øã#K%#d»øã#K%#d$d$3ô$d·øã#C%L&#Z%#d¿øã#C%K%+E#Y%#dß÷ã#dß÷ã#K%#d$Y%#C%dă#G#C#2.#.¸)$3¢F#dSE'G#C'C#C$3©$C'd;C%C&3©$C'K%GD1C'K%CD.C'K%?D2C'K%;D3C'K%7D,C'K%3D+C'K%/D0C'K%+D-C'K%'E4D)C'K%#E5D&%c%c&c%c%c%c%¢C)'cd#D$%c%c&cC$C&P##E#dQi0$C)C$d$E$j0#.C&D%C)D$/$.C&C$d$E*D%C)C*D).C#dQjD*C(d$E(C$d6p0$=C&C$dĜ®ã#d73 ãD/d#D#&cC#C$i0&C#C&C#d$D#P##dSdĢ$d-l0#./'.d$D*d#D)C&D%d#D$C(d$.D(d#D#&cC#C$j'cC#C&C#d$D#P##dSdĢ$d-l0$/'..C&C$3®$C%D&h0%/$.d%D#C&C$3®$C/d#m0'C%D&h0'.C*h0$/%..d%D#/$.d%D#C(d&j0#%cC-h0#d#D)C0D%C-D(&cC)d$0$C(D&%cC%h'cd$D)d#D%d#D$/$.d#D$%c&cC$C&P##dQi0$d$D)C%C$d$E$j0#.C&D(C%D$/$.C&C$d$E*D(C%C*D%d#D).C&C$3®$0#./$.C+'c&cC,h0%d#D$%c%c&cC$C+P##E&dQi0$C,C$d$E$j0#.C+D*C,D$/$.C+C$d$E%D*C,C%D,.C$h0%&cC$'cC$d$D$C+P##E%dSC+d$D+C%dPi0$dĢ$d-l0$C%dĂ$dä#dĢ$d=l0$/'..C*D+C&dQi0#..C.d#C->'¢C-C0C.C1d#3^(C-hC.h.D$C5C4C3C2d#3^E#C$C#dĢ$>D#.C'dSG#C#.É)$(¢%c%c%c%c%c%cC#d'E)K%#E+dE'd'd+C+d&E(>C$l0#C(d#C$dJE*C'l>0#%cC%d,r'cC%C&3nE%0$d#2.d#D%C&dïĢn0)d3C&d.dC&d.l>D$C#d+D*%c%c%c%cC('cC'C*D(C$C'p0&C(dăûã#K%#i0'C(dÿûã#K%#i0%C(K%'E+d%0,C+dE+C'E'C$l0,C(C+3č$C'C$E(d3l0$C)C$C)K%#d$d%Y%#C$C*E$C(d&Y%'C'C*E'C'K%'d$Y%'C$C(3v/+.C$d£%l0+C$C'r0+C'C$d££+n0+/*.C)C'C)K%#d$d%Y%#C'C*E$C$K%'d$Y%'/).d÷ûã#K%#C'E'C$l0)%cC'C$E(d2p'cC)C'C+d$d%Y%#C'C*E$C$K%'d$Y%'d#D(d#D$/$.C)C$C+d$d%Y%#C$C*E$C(d$Y%'C'C*E'C(Y%#C'C'K%'d¡Y%'.dÿûã#C$Y%#d÷ûã#C(Y%#/(.C'C$E'd3l0'C)C$C+d$d%Y%#C$C*E$C'd&Y%'C(C(K%'d$Y%'C$C'3v/'.dûûã#K%#C'E'C$n0%/'.C&C$C$C&n>E&'cC%C#C&ğ-##.C)K%#E&dE)C$d'd+C&d&E$>l0#C$h0'C)C*p0'.#.C)C$C+d$d%Y%#C$C*E(C'C$E$d$Y%'dûûã#C$Y%#dăûã#C(Y%#.C*h0#C#2.C&31E$h0$C&ddC)K%#E%d&>C%dE%C%C&n>E%'cC$C#C%ğ-##.C$D%.C#3K.C%.Ó)$&¢%c%cC#P##E%C$P##j0#d$D'%c%c%c%c%c%c%cC%d%1*#$%&'()+.C#K%+E%C$K%+j0)C%h0*C$K%'D$C#K%'D#&cC#d'K%#E&C$d'K%#j0*C#K%#C$K%#C&3Ċ$0*C#d+D#C$d+D$C%d$E%0#./*.C#K%+E%C$K%+j0(C%h0)C$K%'D$C#K%'D#&cC#d'K%#E&C$d'K%#j0)C#K%#C$K%#C&3Ċ$0)C#d+D#C$d+D$C%d$E%0#./).C#K%+E%C$K%+j0'C%h0(C$K%'D$C#K%'D#&cC#d'K%#E&C$d'K%#j0(C#K%#C$K%#C&3Ċ$0(C#d+D#C$d+D$C%d$E%0#./(.C#K%+E%C$K%+j0&C%h0'C$K%'D$C#K%'D#&cC#d'K%#E&C$d'K%#j0'C#K%#C$K%#C&3Ċ$0'C#d+D#C$d+D$C%d$E%0#./'.C#K%+E%C$K%+j0%C%h0&C#K%'dGD#C$K%'dGD$&cC#d'K%#E&C$d'K%#j0&C#d+K%#C$d+K%#C&3Ċ$0&C#P##C$P##j0&C#dKD#C$dKD$C%d$E%0#./&.C#d+D%%¢C#P#;E&d&i'cC#K%/E'C$K%/j0&C%K%#C$K%+C'3Ċ$h/$.C%C$K%+C$K%/3²$dĢ$h.C&C$P#;j0$h0$C#P#$C$P#$j0$d#D'C#P#%C$P#%j0%C#P#&C$P#&i2.C#d+D%%¢C#P#;E&d&i'cd#C#K%/E#C$K%/j0$=C%K%#C$K%+C#3Ċ$h/$.C%C$K%+C$K%/3²$dĢ$h.C&C$P#;i2.d#D'.C'.¿*$+¢F#dSE&G#C&d7C$C%3Ģ$C&K%?D$C&K%;D(%cC&K%7E'd££££j'cC#C&L%GZ%3C#C&K%OY%;C#C&K%CY%/C#C$Y%+C#C(Y%'C#C'Y%#/$.%cC$h'c/$.C(C$d(D-&cC(D$&c%c%cC$d3K%#E)d££££i0#C$d'K%#D'%c%c%c%c%c%cC$d+K%#E,d+1'$&&#%.C'L##ećíð¾ÉÑ½Ûė#¨C'd&L##eĆćÈ¦êÑýÚđ#¨§e#u0'/(.C'L##eĐíô®éÏ»ÝĄ#u0&/'.C,d'i0$.C,d%l0&/$.C'K##dėåÀ¾*i0$.C'R##děý#j0$.C-C$dCE$j0$/&..C$dCD(C&C,Y%3C&C'Y%/C&C%Y%+C&d%Y%'%¢C)d¦£££j'cd#D)d$/$.C$d?K%#D)C$d;K%#.D$%c%c%c%c%cC,d(1(#%%%$%.C'K##dĖé¨Ć)C'd'P##dĈ#h0%/$.C'L##eĄÿàĖ¹ÒþÚĘ#¨C'd+T##eĖ#¨§e#u0#%c%c%cC)d'1'$%%#%.C$K##dĈē°Ć)C$d&K##dďč´Î)0$d#D*/'.C$K##dċåðæ)j0#d$D*/&.C&d7C&d'3kC&dCdÕÖã#dE3Ć$C#C&L%7Z%#C#C&Ġ#%?Ġ.%+C&d#]#OC#C&K%OY%;/(.C&d7C&d'3kC&dCd®Öã#dJ3Ć$C#C&L%7Z%#C#C&Ġ#%?Ġ.%+C&d#]#OC#C&K%OY%;/'.%c%c%cC)d*1&#%$%.C$K##dēíì¾)C$d&K##dĆíÜÆ*0$d#D+/%.C$L##eĐā´ÎêĐþ»S¨C$d+T##eS¨§e#u0#d$D+/$.C&d7C&d'3kC&dCd÷Öã#dF3Ć$C#C&L%7Z%#C#C&Ġ#%?Ġ.%+C&d#]#OC#C&K%OY%;/&.C(C-j0#..C#d££££Y%#C#C*]#(C#C+]#'.C&dSG#.Ö)%,¢$¡F#dSE&G#C$C%d(E'D+%c%c%c&cC$D%C'h0$C'dCD'C%dCD$C%d3E)K%#d££££i0#.C%d+K%#D(C%d'K%#D*dS31E'h0%C'C)Y%+C'C(Y%'C'C*Y%#C&d$Y%OC&C'Y%KC&d'Y%Gd$D(&cC+C$E%j'cC%dCD$C%d3E*K%#d££££i0$C%d+K%#D-C%d'K%#D)C&K%GC(i'cC&dGC(d$d'd/3Ó$d¤£££j0(C&K%KD'.C'C(d/E%C*Y%+C%C-Y%'C%C)Y%#C&C(d$E(Y%O/$..C&C&K%OE$Y%3C&C&L%GZ&+/$.d#D$C&d#Y%3C&e££££ã#Z&+.C&C&d+Y%7C&C&d7Y%GC&d;C$C&dGd%3WC&K%?D+C&K%;D-%c%cC&K%CE$'cC+C$d%E%D*d#D$C&K%/D'C&K%3D(&cC(C$C+E)K%#E,n'cC'C,d/E,K%#E.0&.C%C$d'E$j0#..C#d#Y%+C#e££££ã#Z%#C-C+d'd'3ô$/$.C,L%'D/dS31E'h0$C'C/Z%'C'C.Y%#C&d$Y%OC&C'Y%KC&d'Y%G%cC)d'E$C*i0#d$D(&cC&K%/D)C&K%3D,C$D%&c%cC%d'D$C,C%K%#E%n'cC)C%d/E%K%#E.0$.C*C$E%j0$/&..C%L%'D/C&K%GC(i'cC&dGC(d$d'd/3Ó$d¤£££j0'C&K%KD'.C'C(d/E%C/Z%'C%C.Y%#C&C(d$E(Y%OC$C*j0#..C-C+d'd'3ô$C#C&K%OY%+C#C&L%GZ%#.C&K%+C&K%/d'd/3ô$C&dSG#2.#.č($)¢C#K%+E$'cC#K%/D'%cC#K%3E)'c&c%cC%'cC'D(C$D&C%D$/$.d#D(C''c&cC$K%cD$C'd$E'0#..d#D&.%cC$R$UC(n'cC$D%/$.&cC$K%#E%'cC$R$SD(C$dē#dã#C&>3Č$C&d$D&C%E$R$UC(p0$/%..C$dē#dã#C&>3Č$#.%cC&'cC%C(d%dç#K%#D%d#D'C&d$E$h0$&cC%K%cD%C$d$E$0#./$.C(d$D'.d#D$C)d$E)0#./$.C'h'cC$D%/$.C$D%&cC%K%cD%C'd$E'0#..C%K%#E&'¢d#D$&cC%dē#dã#C$>3Č$C$d$D$C&E%K%#E&0#.dē#dã#C$>(dã#.D$C%C$3Č$.C#K%7E$h'c2.C#K%;D'%cC#K%?E)'cd#D%&c%cC%'cC'D(C$D&C%D$/$.d#D(C''c&cC$K%³%D$C'd$E'0#..d#D&.%cC$R$±%C(n'cC$D%/$.&cC$K%#E%'cC$R$¯%D(C$dã%d³%C&>3Č$C&d$D&C%E$R$±%C(p0$/%..C$dã%d³%C&>3Č$#.%cC&'cC%C(d%d·%K%#D%d#D'C&d$E$h0$&cC%K%³%D%C$d$E$0#./$.C(d$D'.d#D$C)d$E)0#./$.C'h'cC$D%/$.C$D%&cC%K%³%D%C'd$E'0#..C%K%#E&'¢d#D$&cC%dã%d³%C$>3Č$C$d$D$C&E%K%#E&0#.dã%d³%C$>(d³%.D$C%C$3Č$.É)$'¢C#d+E$C#d'K%#E&dE#D%%cdėûã#%¢%c%c%c%cC&d$0#C&d%h0$C$K%#E&C#D#C$C&E$dÿûã#K%#i'cC%K%'d&d&j0$d÷ûã#C#Y%#C%C%K%'d¡Y%'C$C#d$Y%'C%C#Y%#2.C$C&3č$.%c%cC%K%'E&d%h'cC%dăûã#K%#i0%C%dÿûã#K%#i0*C%C&dE%3č$C$C#C%E#d$Y%'C#C$C#Y%#C$dÿûã#K%#j0$d÷ûã#C#Y%#2.C%C&d¡Y%'C$C#d$Y%'C#C$C#Y%#.C#d£%l0%C$C#3dėûã#dėûã#K%#d$E#Y%#C#0$dßùã#K%#E#0&dĢB/'.dăûã#C$Y%#dûûã#dûûã#K%#C#E#Y%#C$C#d$Y%'dÿûã#K%#C$i'cd÷ûã#d#Y%#dÿûã#d#Y%#.C#dďûã#K%#E%p0#dăûã#K%#E#h0#%cdûûã#K%#E&dLl0#d×ùã#D$&cC#C$K%#E'r'cC#C'C$d'K%#l0%.C$K%+E$0#..dėûã#dßùã#K%#E#'¢d#D$&cC$d$D$C#K%+E#0#.dĢBC$C$dĢBp>(dĢB.Y%#C%C&r0#dďûã#d¢Y%#.2.%cdïûã#K%#E%d$C#d&E&h'cdïûã#C%C&Y%#C#dě$dçùã#E#D%/$.C#dě$E#dçùã#D%C#dïùã#K%#D#.C%C$Y%+C#C$Y%/C$C%Y%/C$C#Y%+2.d#D$&cC$d$D$C#K%+E#0#.dĢBC$C$dĢBp>.Y%#2.dÿûã#C$Y%#d÷ûã#d÷ûã#K%#C#E#Y%#C$C#d$Y%'C#C$C#Y%#.Č($2¢F#dă#E'G#C$K%#E2d[E-dSD.C$K%'E,D)C$K%+E$'cC,C$d[D3C%d$D/C&dGD4C,D$&cC$d3K%#D0C$K%#D1C&C%C&K%WE(C%C(n>Y%WC$d7D*C$d'D(%c%c%c%c%c%cC1d$1'$%&'#.C(K%#C$d/K%#D(C$d+K%#D+C'd?C*dGğ-##C&C+C(3â$D(C+d$d$3ô$C0D+/'.C'C(K%+Y%{C'C(L%#Z&sC'C'dó#C/C&3LC'K%#D(C'K%'D+/&.C'C(K%+Y%{C'C(L%#Z&sC'd+C'dó#C/C&3LC'K%+D(C'K%/D+/%.C'C(K%+Y%{C'C(L%#Z&sC'd3C'dó#C/C&3LC'K%3D(C'K%7D+/$.C'C(K%+Y%{C'C(L%#Z&sC'C*L%#Z&cC'C*K%+Y%kC&K%OE(C&K%Gi'cC43µ%.C&K%KC(d?E*C'K%{Y%+C*C'L&sZ%#C*C0Y%/C*C'L&cZ%3C*C'K%kY%;C&C(d$Y%O.C)d+C+Y%#C)d'C(Y%#C)C1Y%#C)d/C'd?dGğ-##C)dSD)C$d[E$C3j0#..C)C,dSD$%c%c%cC2h0#C-C.dSE%i0#C-dRp'cd+D)C-h0%C,C-3Č$/%.C,C-d+C%3FE)0$/%.C,D).C'C)Y%wC'C.Y%sC'C$Y%{C#C$C.l'¢C'dó#C$d+dS3Â$d¤£££j0$C'K%wD)C'K%{(C$.Y%'C#C)Y%#C'dă#G#2.#.Ð(%,¢%¡F#dÃ$E&G#C&děÂã#Ġ#%#Ġ.&3C&dċÂã#Ġ#%#Ġ.&#C&dCd#dã#ğ.#C$C%d&D.&cC$K%'E)Ðe&©D0C)'cC$K%#D-&c%cdã#C'E%C)C%C)l>E,C%d#C%dã#p>E%C%C,n>E*h0#C&dCE%C'D(C%C'D%C-D+&cC%h0$C(C+P##]##C%d$D%C+d$D+C(d$D(C*d$E*0#..C)C,D)C'C,E'dã#i'cC&dă#E%C&dCdã#ğ-##C&C%38d#D'.C,C-D-C)0#..C/C0D/C$d+E$C.j0#.%cC'h'cC&dDd#dbğ.#C&d£$]#C/$.C'dã#p'cC&dCC'D$dã#C'E%'cC$d#C%ğ.#.C$d£$]##C'dZp0$.C&dă#E$C&dCE%dã#ğ-##C&C$38C%d#dã#ğ.#.C&C/e[©C/e£ġ&¦eK©§C/e££ğ*¦e;©C/e£££ě2¦e+©§§C/e+«e£££ě2¦C/e;«e££ğ*¦§C/eK«e£ġ&¦C/e[«§§§Z%C&dė#D$d[D*d#D%d#D(d#D+&c%c%cC+d$'cC%dã#j0$/%.C*dã#C%r0$C%C*D%.C(d+i0#C&dCC%C$C(P##]##d$D+C(d$D(C%d$D%d#D*/$..C&dă#E$C&dCdã#ğ-##C&C$38C#C&Ġ#&3Ġ.%3C#C&Ġ#&#Ġ.%#C&dÃ$G#.·)%1¢&¡F#dă#E%G#%c%c%cC$K%#E&C$K%'E.i0#C$K%7D(C$K%3D,C$K%/D/C$K%+D+C%dOD0C%dGD-&cC$C&d3E)Y%#C%C+Y%'C%C/Y%+C%d$Y%#C%dCC&C%3Ģ$C%C-L%#Z&3C%C-K%+Y%;%c%cC%K%CE&d££££j'cC%L%WD4C%K%SD)C%L%7D3C%K%3D'/$.C,K%'D1C,K%#D*C%K%;D2C%dCC%d3dïÕã#d%3oC%K%CE&d££££j'cC%L%WD4C%K%SD)C%L%KD3C%K%GD'/$.C%dCC%d3dëÕã#d'3_C%L%KD3C%K%GD'C%K%CE&d££££j'cC%L%WD4C%K%SD)/$.%cC'd££££j0#C%d/Y%C%dÂ¤ã#Y%{C%d'Y%wC%dëÕã#Y%sC%d$Y%oC%dÁ¤ã#Y%kC%d_C%dë#d&3{C%K%cD&C%K%gD'C%dCC23kC0C&C'3Ć$C%d$]#[C%K%_C&d$d$3ô$C%K%GD'C%L%KD3C%K%CE&d££££i0#C%K%SD)C%L%WD4/$.C%C3Z%oC%C'Y%kC%dCC%d3C*K%#C*d'K%#C13À$C%L%KD5C%K%GD*C%K%CE&d££££i0$C%L%WD4C%K%SD)C%dë#3ć$C5D3C*D'.C(K%#d££££j'cC(3­%.C(C4Z%7C(C)Y%3C(C3Z%+C(C'Y%'C(C&Y%#C$C+d$Y%+/%.C$C+d$E+Y%+C'd¤£££m0%C)E&C.j0#..C#d££££Y%#/$.C#C5Z%3C#C*Y%/C#C3Z%'C#C'Y%#.C%dă#G#.¨)$0¢F#dÃ%E%G#%c%c%c%cC$K%#E'C$K%'E,i0#C$K%7D(C$K%3D-C$K%/D.C$K%+D$C%d§%D)C%dó$D*C%dÓ$d'D&&cC%C$Y%C%C.Y%£$C%d$Y%C%dÓ$C'C%dě#C-K%#3+C%K%Ó$E+d(i'cC(K%#d££££j'cC(3­%.C(C&K%;Y%;C(C&L%3Z%3C(C&Ġ#%#Ġ.%#/%.C'd3D'C)C*L%#Z%#C)C*Ġ#%+Ġ.%+C%C&K%;Y%£%C%C&L%3Z&ě$C%C&Ġ#%#Ġ.&ċ$C$d$D$C+d)j0%C'C,j0#..C#d#Y%+C#e£££££$Z%#/$.dă$31E)h0$C)C+Y%#C)d'C%dċ$dWğ-##C%d$Y%/C%C)Y%+C%d'Y%'%cC'C,i0#C%d·$D+C%dó$D/C%dÓ$d'D&d$D*&cC%C$Y%C%C.Y%£$C%d$Y%C%dÓ$C'C%dě#C-K%#3+C%K%Ó$E0d(i'cC(K%#d££££j'cC(3­%.C(C&K%;Y%;C(C&L%3Z%3C(C&Ġ#%#Ġ.%#/%.C'd3D'C+C/L%#Z%#C+C/Ġ#%+Ġ.%+C%C&K%;Y%³$C%C&L%3Z&«$C%C&Ġ#%#Ġ.&C%dç#C%dě#dWğ-##C$d$D$C0d)i'cC'C,j0$/%.C%d3C%dç#dWğ-##C%K%'C*i'cC%d'C*d$d+d[3Ó$d¤£££j0'C%K%+D).C)C*d[E1C0Y%#C1d'C%d3dWğ-##C%C*d$E*Y%/C'C,j0#..C#C%K%/Y%+C#C%L%'Z%#.C%dÃ%G#2.#.¬($*¢C%K%+D&C%d$3¦%C%K%+C%C&d$E&Y%+C%K%'dE]##C$'cC#C$D+&c%¢C#O##E$d#q'cC$dĢ$D$C#d$/$.C#P#$dbD'C$dBD&C$dp'cC&d)C'D$C#d%/$.C#P#%dbC'd)D'C$dl'cC'C&d/D$C#d&/$.C&d5d££ē#C#P#&dbC'd)D$C#d'.D#%c%c%c%cC$dEi0#C$dÿ#i0#C$d££ç#j0$/&.C%C$ÐeC©eÿ#§3/$.C$dCr'cC%K%+D,C%%¢d$C$d£$lE(0#=d%C$d£3l0#=d&d'C$d££'l>.E'3¦%C%K%'C%K%+D&%c%c%cC(h'cC$d£3l0$C$d/D(C$dbd£¢D)C$d)dbd£¢D*C$d££'r0%C&C)]#%C&C*]#$C&C(dă$]##/&.C&C$]##/%.C&C$dbd£$]#$C&C$d)dã$]##/$.C&C)]#&C&C*]#%C&C(dbd£$]#$C&C$d5dē$]##.C%C'C,Y%+/$.C%d'3¦%C%K%+E&C%K%'dÿčä¤&Y##C%C&d'Y%+C%C$d'dSÐC$dSC$d2E$dú#C$d-l>ÐeC©§3.C#C+j0$..C%K%+D&.C%d$3¦%C%K%+C%C&d$Y%+C%K%'dE]##.å(%*¢$¡F#dó#E*G#%c%c%c%cC(h'cdē'C)P#3E.D/d$D0/$.d#C(d#C(K%#E.d%j>E-C)K%#E/>D+%c%c%c%c%cC.d%i0#C/h0#C)K%'E+C(K%gl0$C-D+.dē'C)P#3E.D/d$D0C+h0$C+D-/&.dē'C)P#3E.D/C(K%cC+d;E(K%7D+C(K%3D0C(K%#d¨£££i'cC-h0'C+h0&C*d+d'C0C+3Ć$C*d¦£££Y%+/).C+h0$C*d+C(3b/(.d#D+/%.C-0#d#D+/$.d#D+C-K%{h0$C-D,.C*d££££Y%+/%.C*d¤£££Y%+C*C/d$]#/.C-D,.%cC)K%+d$j'cd££££D)/$.%¢C,h'cd#D(d+/$.C,K%_D(C,K%[.C)K%/D-C(dSD)dKD,%¢%c&cC,D(C)h0$C)dSD)C(dSD,C(K%#C-j0#.C*dcC(dK3ê$C*K%c/$.C*e$Z%gd#.D)C*L%gD1.C*d?C&C'3Ć$C*dKC0C+3Ć$C*d#Y%_C*e££££3Z%WC*d¿Úã#Y%gC*eÃ£££)Z%kC*C*dWY%cC$C%C*dc3Ch'cC#C*K%_Y%SC#C*L%WZ%KC#C*K%GY%;C#C*L%?Z%3C#C/d$]#cC#C*L%KZ%?C#C*K%SY%GC#C*Ġ#&+Ġ.&#C#C.]#eC#d$d&C.d$i>d#C.>]#dC#C1Z&[C#C)Y%WC*dó#G#2.#.ä(%5)¢F#d3D;C$Ġ#'#E0D.C$Ġ#'3E1D'C$Ġ#'CE2D)C$Ġ#'SE3D+C$Ġ#'cE4D/C$Ġ#'sE5D(C$Ġ#'E6D,C$Ġ#'E7D*&cC:'cd1D$C%D9&cC9C%C$d0d2d'Ġ#'#E&d1ĠÎ$C&d5ĠÐ$ĠsC&d<ĠÎ$C&d*ĠÐ$ĠsĠtC&d&ĠÐ$ĠtC9Ġ#'#ĠÑ$C%C$d(d2d'Ġ#'#ĠÑ$C%C$d2d'Ġ#'#E&d0ĠÎ$C&d6ĠÐ$ĠsC&d2ĠÎ$C&d4ĠÐ$ĠsĠtC&d-ĠÐ$ĠtĠÑ$Ġ.'#C9d3D9C$d$E$dAj0#..C:d$D:C8dcC8dßõã#D<d#D8C+D&C*D-&cC,D*C(D,C/D(C)D+C'D)C.D'C<C8d%K%#D=d#D$&cC$C;C=Y%#C$d'E$d3j0#.C'd6ĠÎ$C'd0ĠÐ$ĠsC'dAĠÎ$C'd%ĠÐ$ĠsĠtC'd-ĠÎ$C'd9ĠÐ$ĠsĠtC'C)ĠsC+ĠqC'C)ĠqĠsĠÑ$C,C*C(ĠuC-ĠÑ$C(d8ĠÎ$C(d.ĠÐ$ĠsC(d=ĠÎ$C(d)ĠÐ$ĠsĠtC(d*ĠÎ$C(d<ĠÐ$ĠsĠtĠÑ$C;Ġ#'#ĠÑ$C%C8d'Ġ#'#ĠÑ$E-ĠÑ$D.C-C&ĠÑ$D/C+D&C*D-C8d$E8d3j0#.E8d£%j0#.C#C*C7ĠÑ$Ġ.'C#C,C6ĠÑ$Ġ.'C#C(C5ĠÑ$Ġ.'sC#C/C4ĠÑ$Ġ.'cC#C&C3ĠÑ$Ġ.'SC#C)C2ĠÑ$Ġ.'CC#C'C1ĠÑ$Ġ.'3C#C.C0ĠÑ$Ġ.'#.¤(%)¢$¡C#%¢%cC%h0#C%d*E&d#C%C&r>D*C$d&dC$D+d#D&&c%c%c%c%c%c%c%c%c%c%c%cC$C&P##E'ãE)d#k'ce££££³CD,C'P#åðcd%1&'$%+.C+C&d&0+C&C*r0,&cC$C&E'd'K%#C'K%#d£¤¥§0-C&d+E&C*l0#./,.C&d$E(C%r0&C$C(O##D(%c%c%cC'dă$j'cC'dĐ$i0$C)dBdĢ$d/l0%C)d¡dj0-C(dck0&/-.C(ddÃ¢i0%/,.C(dÂ¢m0+/$.C(dcq0*.e#D,C&d%E'C%r0)C$C'O##dâ¢o0(/$.C&d$E(C%r0%C$C(O##D(%c%c%c%cC'dē$1($###%#.C)d2dĢ$d%n0+C(dck0%/+.C(dē#dĢ$dSl0$/*.C(d²¢m0).C&d%E'C%r0%C$C'O##dâ¢m0#e#D,C&d&E'C%r0(C$C'O##dck0'e££££³ă#D,/(.e££££³ã#D,/'.C&d$E'C%l0$.e#D,/%.C$C'O##dâ¢m0$.C'd$D&/&.C#C,C&Ð§Z%'d$/(.C&d$D&/$.C%C&p0#&cC$C&O##d#k0$C%C&d$E&j0#./%.C%C&n0#..C#C%Y%+C#C$Y%'d#.Y%#.ç($,¢F#dSE%G#%c%c%c%c%c%c%c%c%c%cd(C$K%#E&d££££C&d#q>d$1($%&'(#.C#d££££Y%#/+.C#d¤£££Y%#C#C$P#']#'/*.C#d¥£££Y%#C#C$N&+\\&+/).C$K%/D&C$K%+D'%cC$K%'d££££i'cC#d'D$/$.C%C'C&3Ć$C#d'D$C%K%#d££££j0'C%K%+D&C%K%'D'.C$C'C&3Ć$/'.C$K%/E(dĢĢĢĢ#n0$C(d'E&děĢĢĢ*n0$C$K%+D$%cC&h'cd+D*/$.C(D)C&31E*h0%.C('cC*D&C(D'&cC%C$3TC&C%Ġ#&#Ġ.&#C&d3D&C$d3D$C'd$E'0#..C#C(Y%/C#C*Y%+C#C)Y%'C#d§£££Y%#/'.C$K%+E(dĢĢĢbn0#C(d(E&děĢĢĢ*n0#C$K%'D$%cC&h'cd+D)/$.C(D,C&31E)h0$.C('cC%dCD-C)D&C(D*&cC$d+K%#D'C$d'K%#D+%c%cC$K%#d££££j'cC%C+C'3Ć$C%K%#d££££j0$C%K%'D+C%K%+D'.C%d3C+C'3Ć$/$.C%C%K%+Y%;C%C%L%#Z&3.C-C$d33TC&C%Ġ#&CĠ.&3C&C%Ġ#&3Ġ.&#C&dCD&C$dCD$C*d$E*0#..C#C(Y%+C#C)Y%'C#C,Y%#/&.#.C$C%K%+Y%+C$C%L%#Z%#.C#d¦£££Y%#.C%dSG#.ć'$0¢F#dSE%G#%cC$K%+E&d%r'cC%C$Y%3C%C%d3Y%CC%d7C&C%dCd-3WC$K%+D+C$K%'D,C$K%#d'd#3ĝ$d#d'd'd+3ô$C%K%;E-C%K%?d%E*D1C%K%7D/d#D&%¢%c&cC&C*i0$d#D(C+C&C-K%#E'n'cC,C'd&E'K%#D(C'd#Y%#C'K%'D).C&d'D&C(h0#.dC31E*h0&C&C-D&C*C)Y%'C*C(Y%#C%C*Y%GC%d'Y%Cd$D'&cC%C'Y%K%c&cC&C1i0$d#D(C+C&K%#E.n'cC,C.d&E)K%#D(C)d#Y%#C)K%'D).C&d'D&C(h0#.C%K%CC'i'cC%dCC'd$d'd+3Ó$d¤£££j0)C%K%GD*.C*C'd&E.C)Y%'C.C(Y%#C'd$D'/$..C/C-d'd'3ô$C%K%CD(C%K%G/$.C/C-d'd'3ô$d#D(d#D'd'.D&C$C'Y%+C$C&Y%'C$C(Y%#C$3C+'cC,D&&c%cC&K%#E(h0#C&d'K%#E'h0#C(C'3Č$.C&d+D&C+d$E+0#..C,d'd+3ô$.C%C$K%+Y%KC%C$L%#Z&CC%d+C%dC3Ė$C#C%L&+Z%'C#d%]##C%dSG#2.#.ù'%(¢&¡F#dSE%G#%cC$ÀC$C$¼g######cfh'cC%d3E(C$3$C%K%3D&C%C%K%7E'Y%;C%C&Y%7C%C'Y%3C%d+C(3ĕ$C%K%+D&C#C%K%/E'Y%+C#C&Y%'C#C'Y%#/$.%c%c%cC$ğ)E,e#|'cd631E&h0%C%d#Y%OC%C&Y%KC%d6Y%G/$.d731E&h0$C%d#Y%OC%C&Y%KC%d7Y%GC%dGd$3¦%C%K%KC%K%OdP]##C%d$Y%O.d6D&C,C,ebªE*¨C* E+eċ*w'cC+D*/%.d6D'&cC'd'E&d6r0$C%d3C'E'd'C+C+e³ñ#£E*e³ñ#¡ ÊE(dĢĢ&dć#E)d$R#ĝîc^##C'd%C(C)dć#dĢĢ&d$R#ĝîc^##C+eĢÏą'yC&D'C*D+0#./$.#.C*e-}'cC&d%E&C%d3C*ÊE'C'dĢĢ&dć#E'dć#dĢĢ&d$R#ĝîc^##C'ÐD*.C*sC,e#uh'cC&d$E&C%d3C*Êd$dAP#Ğîc]##.C%dGd6C&E'3¦%C%K%OD(%cC&d6i0#C'h0#C%K%KC(C%d3C&C'ğ-##.C#C%L%GZ%#C#C'C(Y%+.C%dSG#.â'$0¢F#dCE'G#%cC$'c%cC$d%E,31E*h0#C*D)&cC)C(Y%#C)d'D)C$C(d$E(j0#.C'C$Y%3C'C*Y%/C'C$Y%+C,31E(h0#C'd#Y%?C'C(Y%;C'C$Y%7C$d%l0%d$D(&cC(d$D,C'K%3E-'cC'K%/D2&cC,C-C,C-l>E+C+C(C(C+n>E)D.C2E*C)d%D/C-C+D-C*C+d%D2%c&cC.h'cd#D./%.C*K%#E+C/K%#E0C%C0C+C&4'#ãE3d#qE+>D1C)C+D)C'K%?E0C'K%7i'cC'd73³%.C3d*C.D.d'd#C+>C*D*d#d'C+>C/D/C'K%;C0d%C1Y%#C'C0d$Y%?C)0#.d#D).C'd7E1C*C)3ò$C1C/C.3ò$C-0#..d#D(&cC'd+C(E)K%#D*C)C'd7C(E)K%#Y%#C)C*Y%#C(d'E(d/j0#.C'd#Y%?C,E(C$l0#.C'K%;D(C'K%7D$/%.#.d#D$C'd#Y%3C'e££££ã#Z%+C'd#Y%?C'e££££ã#Z%7d'D(.C#C'K%3Y%+C#C'L%+Z%#C$C(d'd'3ô$C'dCG#.ĝ'$+¢F#dcE$G#dß÷ã#K%#h'cdß÷ã#d¢Y%#%c%cC#dď÷ã#K%#r0#dċ÷ã#K%#C#dă#E%K%#d££££i0#dñ¬ã#D&%¢C%K%+E#'cC#d*D'C%K%'D#&c%cC#K%#d%i0#C#d;K%#d(j0#dí¬ã#D&d'/&.C#d£$D#C'd£$E'0#..d(.D#C$dėÍã#d$3Ć$C$C#3¦%C$K%+D'C#'cC$K%'C'C&C#ğ-##.C$C#C'Y%+C%K%CE&'cC%K%?E#C&d&D'C%K%gD(C%K%cD)C%K%_D*C%K%[D+&cC#K%#D%C$C#d'K%#E&Y%3C$C%Y%/C$C%C&C+C*3ċ$]#9C$C%C&C)C(3ċ$]#:C$d«Îã#Y%OC$d«Îã#Y%GC$děÍã#Y%?C$C$d:Y%KC$C$d9Y%CC$C$d/Y%;C$K%+D%C$d$3¦%C$K%'C$K%+dO]##C$C%d$Y%+C$d;d&C$3º$C#d+E#C'j0#..C$C$K%+Y%[C$C$L%#Z&SC$dSd$3¦%C$K%[E#C$K%WdĀ#]##C$C#d$Y%[/$.C$dSd¿¤ã#d%3Ć$.d·øã#K%#d»øã#K%#d$d$3ô$d·øã#C$L&SZ%#d¿øã#C$K%[E#Y%#dß÷ã#dß÷ã#K%#d$Y%#C$dcG#C#2.#.ö-&+¢)¡$F#d3E'G#C'C$C%3ë$%cC'L&#e$t'cC#C'N&+E4¼g##ÿå+Õaf'¡C#C4\\&+e$(e#.Z&#/$.C%d-r'c%cC$d*P##dPj0#C$P#'dPj0#%c%c%c&cC$C&P##dSE*dĢ$d,n0$C.e-¡C*ÐeĢ$¦D.C&d$E&d'j0#.C$d)P##D(C$d(P##D&d#D*%c&cC&dSE&dĢ$d,n0$C/e-¡C&ÐeĢ$¦D/C*d$D*C(D&h0#.C$d,P##D(C$d+P##D&d#D*&cC&dSE&dĢ$d,n0$C0e-¡C&ÐeĢ$¦D0C*d$D*C(D&h0#.%¡e?C.e&¦e#u0#=e@C.eć#¤e#u0#=C.e³&¤sÐe?§.D1%c%cC/e.{'ce$C/©eó7¦e#u'ceAD1/%.C/e%t0$.C/e$ e/}0$eBD1.C.e#z0#C0e#z0#C0C1y0#C'C0C.C/e&wE&Ð E.e%«C.eĐ%¡C.eć#£ C.e³&£e,eĠĢ&C&>C/Êd¼$d%dĢĢ&d(ÐeĐėN Z&+e$D2.C'C2Z&#C'L&#e$u0#C'L&+D2e#D.C%d-i0&%cC$P#-E&dCi0#C&dė#i0#C&d÷#j0&.C$d.D)d#D&e#D/e#D0e#D1F#dCE(G#%cC%d.E-d*p'cC'e#Z&#/$.%cC)P#%d]i'cC)P#(d]i0$.C'e#Z&#/$.C(d]]#0C(C)R#&^#1C(C)R##^#.C(d3C(d.d(3¢C(K%3h'cC'e#Z&#/$.C-d+D,C)d+D+C(L&;D3C)P#*D%C)P#)D$%c%c&cC$dSE$dĢ$d,n0$C.e-¡C$ÐeĢ$¦D.C&d$D&C%D$h0#.C.e_v0$.C'e#Z&#/$.%cC,h0#%¡e#C+P##dQj0#=%c%cC-d,i0#C-d,D%C)d,D&d#D$%c%c&cC$C&P##dSdĢ$d,n0$C%C$d$E$j0#.C%D$/$.C$C%n0$.C$0$.C'e#Z&#/&.C%C$D,C$C&D+C&P##dSÐeĢ$¦eć#¡D/%cC$d$i0#C)P#-dSÐeĢ$¦e-¡C/D/C$d&l0#C)P#.dSÐeĢ$¦/$.e#.D1%c%c%cC,1%&#$.C+P##E$dCdĝ#j0$/%.C+P##D$.%c%c%cC$dĢ$dN1&#%$%.C(d3C+d$C,d$3¢C(K%3'cC(L&;D0/&.C'e#Z&#/&.C(d3C+d$C,d$3¢C(K%3h'cC'e#Z&#/&.e#C(L&; D0/$.C'e#Z&#/$.C'e$Z&#C'C/C.eċ*¡C1C3C0 eă÷&¡Z&+.C(dCG#C'K%#'cC'L&+D./'.C#e#Z&#/).C#e#Z&#/(.C#e#Z&#/'.C#e#Z&#/&.C#e$Z&#C#C.C2e£Û¼L¡Ü\\&+/%.C#e#Z&#/$.C#e#Z&#.C'd3G#.´'$'¢%cC$C#K%+r0#C#K%SE'K%'C#K%'C$E(P##C'K%+D'C(d$]##C$C'r0#d$0#C$d*E&K%#E(d%i0#C&P#d$j0#%c%c%cC&K%o0#C&K%_dSD$C&K%[D%&cC$'cC$dSD$C%K%#C%dSD%d%j0$/%..d$D$%c%cd$C&K%;E'd&C'd%p>d$1%$#&.C&K%Cd;D$C&K%?D%&cC$h0&C$d;D$C%K%#C%d;D%d%j0#./$.C'd%j0$C(h0%/$.C(0#d$D$/$.C&K%Wd#jD$.C#C$C#P#W]#W%cC&K%;d(i'cC&K%?D$%c%cC&K%CE(C#K%GC#K%OE%n'cC#dGC%C(d+d+3Ó$d¤£££j0'C#K%OD%/$.C(h0$.C%C(C$d3D$C#K%KC%d&D%&cC%C$N&#\\&#C$d;D$C%d+D%C(d$E(0#.D%.C#C%Y%O.C#C&dċ#3§$C&K%d&D%C&K%D$&cC%h0%C$K%#'cC#C$d'K%#3Z.C$d+D$C%d+D%/#.#.#..ě&%*¢$¡F#d3E)G#%¢%c%cC&d$h'cC%P##E(0$/%.C#C%C&d$C$K%/4'#/%.C$K%/D-&cC%d$D'%c%c%c%c%cC(ãd#k'cC(dĢ$E+d£$i0$C+dã$j0%C)C$Y%'C)C#Y%#C)eÃ£££)Z%+C&C*d&E%K%#C)C%K%'4(#0&C*d$D*C'D%/(.C#C'C(dĢ$E%C-4'#0%C%C'D%/'.C#C%d&E'C%R#$E%C-4'#0$C%C'D%/&.eÃ£££)D.C(d$'cC%X#$D.C%d(D'.d#D+%¢C(d%h'cd#D,C'/$.C'R##D,C'd%.D%C(d''¢C%R##D+C%d%(C%.D'C(d+'¢C'R##D*C'd%(C'.D%C(d3'cC&C,d&R$'D,.C(dC'cC&C+d&R$'D+.C)C$Y%'C)C#Y%#C)C+ÐeS©C,ÐeĢĢ&¦eC©§C.§Z%+C&C*d&E'K%#C)C'K%'4(#h0$.d$/'.C*d$D*.C%P##E(0#..d#.C)d3G#.Þ'%(¢$¡%c%c%c%c%c%cd(C#K%#E%d££££C%d#q>d$1($%&'(#.C$d'3¦%C$K%+E#C$K%'dđčÔĆ)Y##C$C#d'Y%+2.C$d'd(C#P#'E&>E#3¦%C$K%+D%C#'cC$K%'C%dí¬ã#dñ¬ã#C&>C#ğ-##.C$C#C%Y%+2.C#N&+C$3ó$2.C#K%+C#K%/C$3P2.C#K%+D&C#K%/D#C$K%+D%C$d$3¦%C$K%'C$K%+dþ#]##C$C%d$E'Y%+C#'cC#d'D'd#D#&cC#'cC$K%+D%C$d$3¦%C$K%'C$K%+dO]##C$C%d$Y%+.C&C$3\\C#d$D#C&d3D&C'd3E'0#.C$K%+D'.C$d$3¦%C$K%'C$K%+dĀ#]##C$C'd$Y%+2.%cC#K%+E%dĢĢĢĢ#n0#C%d'E&dğĢĢĢ*n0#C#K%'D'd#D#%cC&h'cd'D(/$.C%D)C&31E(h0$.C$C(C%'¢C'd+D#C(D&C%D'&cC&d+C#d+Y%#C#d'L%#D*C&d/dëÍã#Y%#C&C*Z%#C#dCD#C&d3D&C'd$E'0#.C%(d#.3C)C(d'd33ô$2.#.ě&$+¢F#d3E,G#%¢C&'c&c%c%cC)d$0#%c%c%c%c%c%c%c%c%c%cC%C(P##E+dþ#1&&$)#.d#D)%cC+dĞ#1&'.*#.C+dEi0$/,.C'D)/,.C'd$D'/*.C'd$h0$/'.C'd$0&.d$D+d#D)d#D'C*d$E*dĢ#p0(dČ«ã#D-dC/+.C'd$0$/%.C'd$h0$.d#D)d$D'/%.d#D)C*C*d#jD*d#D'/$.d#D).C&C(d$E(j0#..C$K%#D-C$K%+D(C$P#/D+C$K%'.D*C%C(C&C&C(n>E)D.C)D(d#D&d#D'C.%¢&cC%C(E$h0$=C$d$E(C%P##d-j0#.C$C%.E(j'cC.C(D$&cC'C(O##dâ¢mD'C(d$D(C$d$E$0#..C,d'C-C*3Ć$C)'c&cC&C%P##d-iD&C%d$D%C)d$E)0#..C#C+]#;C#C,L%'Z%#C#C,K%/Y%+C#d££££Y%/C#C'd$Y%7C#C&d$Y%3C,d3G#.í&$,¢&cC#D(%cC/'cd$D/d#D(/$.C$h'cd#D$d$D/d#D)/$.d#D)%c&cC(C)P##dQi0$d$D/C$C)d$E)j0#.C(D#C$D)/$.C(C)d$E*D#C$C*D$d#D/.d#D+%c%c%c%cC.'cd$D.C%D0d#D%/$.C&h0$d#D*%c&cC%C*P##dQi0$d$D.C&C*d$E*j0#.C%D0C&D*/$.C%C*d$E,D0C&C,D&d#D..C%C(h0%C*d#C%>D-C)d#C(>D,C%d$C%>D+C0D%/$.d#D*C)d#C(>D,d$D.C%D+d#D&d#D-.C(d$C(>D(%cC'h0#%¢d#C,h0#=C(C,&cC)C(P##dSj0$=C(d$D(C)d$E)0#.D(d#.D,C-h'cd#D-/$.C+C-D)&cC+P##dSj'cC*D-/%.C+d$D+C*d$E*0#.d#D-C)D+.C(C,C+C-3 E+dĢ$h0$..C+.ą'%%¢$¡F#dÃ$E'G#C'C&Y%7C'C%Y%3C'd%Y%+C'C$K%+Y%/C'd[C$C%C&3ß$C'K%cD%C'K%_D$%c%cC'K%[E&d££££j'cC#C'Ġ#%gĠ.%/C#C%Y%+C#C$Y%'C#C&Y%#/$.C$h'cC#e££££«££££¢Z%#/$.C'd££££Y%[C'd#Y%C'C$Y%wC'C$C%d'Y%{C'C'd[Y%C'C'd+Y%C'dė#C'd÷#3u%cC'K%d££££j'cdS31E$h0&C$C'K%Y%+C$C'L%Z%#C'd$Y%C'C$Y%C'd'Y%C'C'K%Y%³$C'C'Ġ#%wĠ.&£$d/D&d$D%&cC'd·$C'd£$3uC'K%·$d££££i0%C'K%C%i'cC'dċ#3¨%C'K%D$.C$C&E(C'K%¿$Y%+C(C'L%·$Z%#C'C%d$E%Y%C&d/D&/#.#.C'd#Y%C'e££££ã#Z%.C'K%[E$d££££i'cC#C'K%Y%/C#C'L%Z%'C#d££££Y%#/$.C#C'L%kZ%3C#C'K%sY%;C'C'K%gY%SC'C'L%_Z&KC'dċ#3ć$C'C'K%SE%Y%CC'C'L&KE)Z&;C#C$Y%#C#C)Z%'C#C%Y%/.C'dÃ$G#2.#.Ü'$)¢F#d£$E%G#C%d)Y%KC%dªÁã#Y%GC%d%Y%?C%C$K%+Y%CC%dOC$dªÁã#d)3ß$C%K%WD(C%K%SD&%c%cC%K%OE$d££££j'cC#C%Ġ#%[Ġ.%/C#C(Y%+C#C&Y%'C#C$Y%#/$.C%d££££Y%Od#D$C%d#Y%sd'D'C%C&d+C&>E)Y%kC%C)C(d#C&>d'Y%oC%C%dOY%{C%C%d?Y%wC%d3C%dë#3d#D&C%K%3E('cC%K%7D$dC31E'h0%C'C(Y%#C'C$Y%'C%d$Y%C%C'Y%C%d'Y%C%C%K%{Y%C%C%Ġ#%kĠ.&d/D&d$D$&c%cC%d+C%dċ#3C%K%+E(h0#C%K%/D)C%K%C$i'cC%dÿ#C$d$d'd+3Ó$d¤£££j0(C%K%D'.C&C'E*C)Y%#C*d'C(Y%#C%C$d$E$Y%C&d+D&/$..C%K%D'C%K%D&.C%K%Od££££j'cC#C%K%gY%;C#C%L%_Z%3C#C%Ġ#%OĠ.%#C'C$3ĝ$C&C'd'd+3ô$/$.C#C$Y%/C#C'Y%+C#C&Y%'C#d££££Y%#.C%d£$G#2.#.Ñ'%(¢$¡F#dÃ$E&G#dß÷ã#K%#h'cdß÷ã#d¢Y%#C&dó÷ã#K%#Y%SC&dë÷ã#L%#Z&KC&dã÷ã#L%#E+Z&CC&d#Y%kC&d#Y%sC&d$]#{d%D(C&C&dë#E)C&dCC+Êd%i>E'L%#Z&+C&C'L%+Z&3C&C'K%3Y%;C&d+D'C&C%d2E*d,p'¢C&C*P#ûÍc]#{C&C%d5E(d$Y%wC&C(d#jY%sC&C%d'dĢĢ#E%d$Y%oC)D'C%d#j(d%.Y%kC&C'Ġ#%#Ġ.&CC&C'K%3Y%S%c%cC#dď÷ã#K%#r0#dċ÷ã#K%#C#dă#E'K%#d££££i0#C&dë#E#C'dSK%#C'dWK%#%¢C'K%+C$p'cd#D%d#D(d$/$.C'K%'C$d*E%K%D(C%K%.C(C%C&dC3QC&d#Y%¿$C&e££££3Z%·$C#C&d·$3C&C&K%¿$Y%cC&C&L%·$Z&[C#3Ĉ$/$.C&d[d¿¤ã#d%3Ć$.d·øã#K%#d»øã#K%#d$d$3ô$d·øã#C&L&[Z%#d¿øã#C&K%cE#Y%#dß÷ã#dß÷ã#K%#d$Y%#C&dÃ$G#C#2.#.¸'$*¢F#dSE(G#%c%c%c%c%c%c%c%cd(C$K%#E&d££££C&d#q>d$1($%&'(#.C#d££££Y%#/(.C#C$Ġ#&#Ġ.&#/'.C#C$Ġ#&#Ġ.&#/&.C#d'C$K%+C$K%/3Ă$C#d¦£££Y%#/%.C$K%/E&dĢĢĢĢ#n0%C&d'E%děĢĢĢ*n0%%¢C%h'cd+D)d#/$.C$K%+D$C%31E)h0&%cC&h0#C)D'C&D*&cC%h0$C(C$3bC'C(Ġ#&#Ġ.&#C%d3D%C'd3D'C$d3D$C*d$E*0#..C&.D%C#C&Y%/C#C)Y%+C#C%Y%'C#d§£££Y%#/$.C$K%+E&dĢĢĢbn0$C&d(E'děĢĢĢ*n0$%¢C'h'cd+D)d#/$.C$K%'D%C'31E)h0%%cC&h0#C(dCD+C)D$C&D*&cC'h0$C(d3C%d'K%#C%d+K%#3Ă$C+C%d33bC$C(Ġ#&CĠ.&3C$C(Ġ#&3Ġ.&#C'dCD'C$dCD$C%dCD%C*d$E*0#..C&.D%C#C&Y%+C#C)Y%'C#C%Y%#.C(dSG#2.#.ß&$*¢F#dSE(G#%cC%d#q'cd$D+C%h0$C%D)C%31E+0$.#.C(d#Y%3C(C+Y%/C(C)Y%+C(C&Y%KC&dĢ$D.&c%cC%C*l0#C*D+&cC$C+D-%¢C%C+E,d+r'cC(C&C-C,3C(K%'D)C(K%#/$.d#D)d#C,h0#=&cd$C.C)C-P##i0$=C,C)d$E)j0#.C,D)d#.d$j0$%cC)C+E)d$E+h0#C%C+l0#C$C)P##C.j0#C(d+C)C*E,3¦%C(K%3D-%cC)C*i0#C,h0#C(K%/C-C$C*C,ğ-##.C(C,C-Y%3C(d+d%3¦%C(K%3E*C(K%/C'R##^##C(C*d%Y%3C+D*/&.C%C+r0#...C(d+C%C*E&3¦%C(K%3D'%cC%C*i0#C&h0#C(K%/C'C$C*C&ğ-##.C#C(L%+Z%#C#C&C'Y%+C(dSG#.þ&%,¢$¡F#dCE'G#C#K%#K%#C'd9E&3¥$D%dNd££ç#C$K%+E(d£££$E#>D+C(d£££'d:D,C%C&D-%c%c%c%cd-C%E&C#d8E)C$R$/E%l'cC(d£££+h'cd$D#C'C$C%C)d$3É$C'K%#E)d££ç#i0(C'R$'D%C$K%#E*C$K%'E(C+C,3ġ$0(C*C-C&C(K%/4'#0(d#D$&cC%C$dĢĢ&p0(C$d$D$C*C)C(K%34(#h0#./(.C$C$L%+E.Êd£££ĢdÓ£££%Y%+C$K%#E*C$K%'E(C+C,3ġ$0$d$D#C'd+C$C%C)d$3É$C'K%+E)d££ç#i0'C'R$/D%C*C-C&C(K%/4'#0'd#D&&cC&dĢĢ&C%l'cC&d$D&C*C)C(K%34(#h0$/)..C$C.Z%+/&.C$K%#E%C$K%'E#C+C,3ġ$h0$.d$D#/%.C%C-C&C#K%/4'#D#/$.d#D#.C'dCG#C#.Ą'%*¢$¡F#dÓ$E%G#C#K%·$D&C#d#Y%·$C#L%¯$D,C#e£££££$Z%¯$C%C&Y%3C%C,Z&+C#d¯$D(C#P#½$D+d#D&d$D'%c%c%cC$dĢ$d$1%#$%.C#P#¼$D'C#P#»$D&/$.d#D'd$D&.C%d£)^$Ñ$C%e+Z%Ç$C%e#Z%¿$C%e#Z%³$C%e££££ã#Z%«$C%e#Z%£$C%e££££ã#Z%C%e$Z%C%e#Z%C%e££££ã#Z%C%d#Y%{C%e££££ã#Z%sC%e'Z%kC%e#Z%cC%e#Z%WC%e££££ã#Z%OC%e'Z%GC%e#Z%?C%e£££££$Z%7C%C#P#¼$E)]#Ð$C%C#P#»$E*]#Ï$C%C)]#C%C*]#C#3ę$C#C'd$]#lC#C&d$]#kC#d#Y%gC#e££££ã#Z%_C#e'Z%WC#e#Z%OC#e#Z%CC#e££££ã#Z%;C#e'Z%3C#e#Z%+C#e£££££$Z%#C#C%K%Y%wC#C%L%Z%oC#C%L%Z%{C#C%K%Y%C#C$]#¾$C#C+]#½$C#C)]#¼$C#C*]#»$C#C%Ġ#%Ġ.%C#C%L%»$Z%§$C#C%Ġ#%«$Ġ.%C(C%L&+Z%#C(C%K%3Y%+C%d73ğ$C%dÃ$3ö$C%dÓ$G#.Í&$(¢%cC#K%#d%i0#%cC#K%sE%h0#C#K%wE&h0#C%C&3Č$.C#K%OE&'cC#K%KE'D$C&D%&cC$d'K%#E('cC$K%#C(3Č$.C$d+K%#C$d/K%#3°%C$d3D$C%d$E%0#.C'C&d'3Č$.C#K%WE&'cC#K%SE'd/D$C&D%&cC$d'K%#C$K%#3°%C$d3D$C%d$E%0#.C'C&d'3Č$.C#K%_E&'cC#K%[E'D$C&D%&cC$3§%C$dSD$C%d$E%0#.C'C&dS3Č$.%cC#K%;d(l0#C#K%CE%h0#C#K%?C%d;3Č$.C#K%gE&'cC#K%cE'D$C&D%&cC$d7K%#E('cC$d3K%#C(3Č$.C$K%#d¨£££j'cC$3»$.C$d;D$C%d$E%0#.C'C&d;3Č$.C#K%oE%h0#C#K%kC%d&3Č$..Å)$-¢F#d3E(G#%c%c%c%c%cC$K%GE%'cC$C%d$Y%GC$C$K%CE%d'Y%C%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%c%cC%K%#E&dSd-r'cd*D%%cC&dó#1N%77*7(7+777777777<67)7,7777777.7%7/*-'0+&72#.C&d_1,36466026(6.C#d&Y%#C#d.]#'/;.C#d&Y%#C#d/]#'/:.C#C$d%3´$/9.C#C$d'3´$/8.C#C$d+3´$/7.C$dėµã#d%C&dç#i3ç$/4.C$dÊ¶ã#d'C&dö#i3ç$/3.C$dÝ¶ã#d+C&dú#i3ç$/2.d/D%/2.d,D%/1.d-D%/0.d0D%//.d.D%/..dBD%/+.dÄ«å#D%/*.dĚàô.D%/).d«å£'D%/(.d££QD%/'.C(d+D'd#D%F#dcE)G#C$K%GD+C$K%CD,%c%cC$dÒµã#d$d$3Þ$h0#C)d3dó¸ã#dSğ-##%c&cC%d/E&d_i0$C)d+C%E*d+K%#E-h0$C*d3K%#D.C&D%C$C-C*d/K%#d$3Þ$h0#.C'd#]##C'C.Y%'/%.C$K%Gh0#%cC$K%CK%#E%dä#d=l0#C%dă#p'cC%dPj0%/$.C%dĞ#r0$.C'd¤5^$#/$.C$C+Y%GC$C,Y%CC'd«åÑ'Y%'C'd#]##.C)dcG#C(P#+0%C(K%/D%/&.C&d£$l'cC&E%dĂ#dä#d<n0(.C#d&Y%#C#d,]#'/(.C#d&Y%#C#d#]#'/'.C(P#,D$C#d&Y%#C#C$]#'/&.d%D'/$.d$D'.C#C%Y%'C#C'Y%#.C(d3G#.º&$)¢C#K%#E$'cC#K%'D&%cC#K%+E)'c&c%cC%'cC&D'C$D#C%D$/$.d#D'C&'c&cC$K%¯$D$C&d$E&0#..d#D#.%cC$R$­$C'n'cC$D(/$.&cC$K%{E('cC$R$«$D'C$dß$d¯$C#>3Č$C#d$D#C(E$R$­$C'p0$/%..C$dß$d¯$C#>3Č$#.%cC#'cC(C'd%d³$K%#D%d#D&C#d$E$h0$&cC%K%¯$D%C$d$E$0#./$.C'd$D&C(D%.C(C'd&E#K%'E$'cC#K%#C$3Č$.d#D$C)d$E)0#./$.C&h'cC$D%/$.C$D%&cC%K%¯$D%C&d$E&0#..C%K%{E#'¢d#D$&cC%dß$d¯$C$>3Č$C$d$D$C#E%K%{E#0#.dß$d¯$C$>(d¯$.D$C%C$3Č$..ā&$&¢F#dē#E%G#dß÷ã#K%#h'cdß÷ã#d¢Y%#C%e#Z&;C%d³øã#K%#d%Y%7C%d¯øã#K%#Y%3C%d£øã#L%#Z&+%¢%cC#dď÷ã#K%#r0#dċ÷ã#K%#C#dă#E#K%#d££££i0#%¢C#K%+C$p'cC%d%Y%GC%dó#/$.C#K%'C%d#Y%C%e#Z%C%d#Y%{C%C#Y%sC$d*E$K%#D&C%C%d+E'Y%w%cC&d%i0#d÷÷ã#K%#E&d%i0#C%C&Y%[C%dă÷ã#K%#Y%gC%dû÷ã#L%#Z%_C%dGE&C#C'C$C$C%d[3¨$C%dó#E#3JC#C&C%K%Gd%i>/$.C%d%Y%GC%dó#E#3JC#.D#dß÷ã#K%#d$/$.C%d%Y%GC%dó#D#d#.D$dó÷ã#C%K%WY%#dã÷ã#C%Ġ#%GĠ.%#C%d#Y%{C%d#Y%sC%d#]#C%C#Ġ#%#Ġ.&[C%C#K%3Y%kC%d[3¹$dß÷ã#C$Y%#C%dē#G#2.#.À&$.¢%cC$K%'E*dĢĢĢĢ$n0#C*d&E&dğĢĢĢ*n0#C$K%#D(%cC&h'cd'D-/$.C*D/C&31E-h0$.C*'cC%K%?D)C%K%CD,C-D&C*D+&cC&%¢C,C(K%#E'p'cd#D'd$/$.C)C'd&E.K%'D'C.K%#.Y%#C&d'C'Y%#C(d'D(C&d+D&C+d$E+0#..C$K%/E)dĢĢĢĢ$n0#C)d&E&dğĢĢĢ*n0#C$K%+D(%cC&h'cd#D,d'D$/$.C)D,C&31E$h0$.C)'cC%K%KD0C%K%OD%C$D&C)D+&cC&%¢C%C(K%#E'p'cd#D'd$/$.C0C'dOE.K%'D'C.K%#.Y%#C&d'C'Y%#C(d'D(C&d+D&C+d$E+0#..C#C)Y%7C#C$Y%3C#C,Y%/C#C*Y%+C#C-Y%'C#C/Y%#2.#.ë&$(¢F#dSE%G#%c%c%c%cC$K%#d$1%$%#.C#d#Y%+C#e££££3Z%#/%.C%C$K%+3kC%d$3¦%C%K%+E&C%K%'dR]##C%C&d$Y%+C%dGC$K%'C%d;E&3¥$E$C&d-C$3Ć$C%K%KD&C%C%K%OE$3¦%C%K%+D'%cC$hE(0#C(0#C%K%'C'C&C$ğ-##.C#C%L%#Z%#C#C$C'E#Y%+C%C#Y%+C%K%GC&d$d$3ô$/$.C%d/E'C$K%'3kC'd$3¦%C%K%7E&C%K%3dR]##C%C&d$Y%7C%dGC$K%+C$K%/dġ#d£µã#3cC%d;C%K%KE(C%K%OdRd¥µã#3cC%K%?D&C'C%K%CE$3¦%C%K%7D'%cC$hE)0#C)0#C%K%3C'C&C$ğ-##.C#C%L%/Z%#C#C$C'E#Y%+C%C#Y%7C%K%;C&d$d$3ô$C%K%GC(d$d$3ô$.C%dSG#.û&$'¢F#dă#E&G#dß÷ã#K%#h'cdß÷ã#d¢Y%#C&C%\\&3C&d³øã#K%#d%Y%/C&d¯øã#K%#Y%+C&d§øã#K%#E(Y%'C&d£øã#K%#E)Y%#%¢d&C#dď÷ã#K%#r0#=d&dċ÷ã#K%#C#dă#E#K%#d££££i0#=d&C$C#K%+r0#=C#K%'D'C&d#Y%kC&e#Z%_C&d#Y%WC&C#Y%OC&C&Y%S%c%cC'C$d*E#K%#d%j'cC(h0$C)K%'d¢i0$.C&dï#C&dOC#3ä$/$.C&dï#C&dOC#C#3..C&dO3JC&K%o.D'C&d#]#_C&d#Y%WC&C&dOC&dï#C'd&iE#>Ġ#%'Ġ.&;%¢d#C'C#>E#d%i'cd÷÷ã#C&Ġ#&;Ġ.%#d2/$.C&C&Ġ#&;Ġ.%SC&C#Y%Odã÷ã#C&L%OZ%#dë÷ã#C&L%WZ%#dó÷ã#C&K%_Y%#C&dO3¹$.dß÷ã#dß÷ã#K%#d$Y%#C&dă#G#2.#.æ&%-¢$¡F#dSE%G#%c%c%cC$K%#E&C$K%'E,i0#C$K%3D(C$K%/D-C$K%+D)C%d+D*&cC$C&d3E.Y%#%¢%c%cC&K%#E'd¦£££i'cC&d/K%#D'C&d+K%#D+C&d'K%#d££££j'cC%dCC+C'3Ć$C%K%Cd££££j0%C%K%GD+C%K%KD'.C*C+C'3Ć$/%.C%C)Y%GC%C-Y%KC%d$Y%CC%d'C%dCdß©ã#d)C'3Å$C%L%/D/C%K%+E&C%K%'E'd££££i0%=C(K%#d££££j'cC(3­%.C(C/Z%+C(C&Y%'C(C'Y%#C(C%d7E&L%#Z%3C(C&K%+Y%;C$C)d$Y%+/'.C*C%K%KY%+C*C%L%CZ%#.C%L%/D/C%K%+.D&C$C)d$E)Y%+C&d¤£££m0%C.E&C,j0#..C#d££££Y%#/$.C#C/Z%'C#C&Y%#.C%dSG#.Ċ%$(¢%cC$dðĢd3C#C#d3p>E#r0#C#d3C$d.dC$d.l>E'd/31E%h0#C%d+D$%cC#d$E&C%h'cC$D#/$.C%d'E(K%#E)dC%C&d#C#d+E%C#d#C%C$d3p>E#C$E%D&C)d&'cC#C&C#K%'d$d%Y%'C#C&E&C&K%'d$Y%'C(C%C(K%#d$d%Y%#C$C%E&C&K%'d$Y%'C$C%3v/$.C$K%#D$C#C&Y%'C#C$C%Y%#.%cC#K%'E$d&h0#C$dE%C'd3p0#C#C'C$d$d%Y%'C#C'E$C%C'E'd&Y%'C#C%E%C%K%'d$Y%'C$C'3v.C#d+D&.C&.í&$(¢F#dcE'G#%c%cC$K%'E('cC(d(D+C$K%#d+D)&c%cC)d+K%#d££££i0#C)d'K%#D(%c%c%c%c%c%c%cC)K%#E*d+1'$&&#%.C(L##ećíð¾ÉÑ½Ûė#¨C(d&L##eĆćÈ¦êÑýÚđ#¨§e#u0'/).C(L##eĐíô®éÏ»ÝĄ#u0&/(.C*d'i0$.C*d%l0%/$.C(K##dėåÀ¾*i0%.C(R##děý#i0$.C(C*C%C&3ċ$h0&.C)dCD)C+dCE+0#..C#d££££Y%#/$.C'd$Y%[C'dÁ¤ã#Y%WC'C*Y%SC'C(Y%OC'd3Y%KC'dĎÀã#Y%GC'd+C'dGE&d&3{C'C*Y%CC'C(Y%?C'd%Y%7C'C$K%+Y%;C'K%/D$C'K%3D%C&C'd73kC'dSC$C%3Ć$C#C'L%GZ%#C#C'Ġ#%OĠ.%+C'd1]#_C#C'K%_Y%;C'K%+C$d$d$3ô$.C'dcG#.Ā%$'¢C%'cC$P##dPiD&.%cC%C&p0#%cC$C&P##E'dSi'cC&d$D&/$.C'dTdĢ$d+n0$&cC$C&P##dSdĢ$d,n0$C%C&d$E&j0#.C%D&d$D(/$.%cC%C&p0#C$C&P##dQj0#C&d$E'C%r0$C'D&%c&cC$C&P##dSdĢ$d,n0$C%C&d$E&j0#.C%D&.C&C'i0$.d$D(C%C&p0#C$C&P##dCdĈ#j0#d#D(d#D'C%C&d$E)n'¢C$C)P##dNdĠ$(d$.hC)E'C%r0#C'D&%c&cC$C&P##dSdĢ$d,n0$C%C&d$E&j0#.C%D&.C&C'jD(.C#C&Y%'C#C(Y%#.ě%$*¢F#dSE%G#C%d/dÓµã#d$3Ć$d-D&C$E'dċ*r'c&cC%dIC&E)d'C'E(C'd³ñ#E'd³ñ#E*dĢĢ&dć#E+d$R#ĝîc^##C)d%C*C+dć#dĢĢ&d$R#ĝîc^##C&d'D&C(dĢÏą'n0#..C'd,n'cC&d%E&C%dIC'C'dĢĢ&dć#E'dć#dĢĢ&d$R#ĝîc^##.d#C$C'>h'cC&d$E&C%dIC'd$dAP#Ğîc]##.C%d;C%dIC&d-C&3Ć$C%K%?D'C%d/C%K%CE$3¦%C%K%7D(%cC$hE&0#C&0#C%K%3C(C'C$ğ-##.C#C%L%/Z%#C#C$C(E#Y%+C%C#Y%7C%K%;C'd$d$3ô$C%dSG#.ė%$&¢%c%cd(C#K%#E%d££££C%d#q>E&d(C$K%#E%d££££C%d#q>j0#d$D%%c%c%c%c%cC&d$1('&%$#).C#K%+E&C$K%+j0'C&'cC$K%'d3D%C#K%'d3D$&cC$d+K%#E#C%d+K%#j0)C$d/K%#C%d/K%#C#3Ċ$0)C$C%3rh0)C%dCD%C$dCD$C&d$E&0#..d$2.d#D%C#K%/E&C$K%/j0'd$D%C&h0'C$K%+D$C#K%+D#C&d$D&&cC#C$3rE%h0(C&d#jC$d3D$C#d3D#C&d$D&0#./'.d#D%C#K%/E&C$K%/j0&C#K%+C$K%+C&3Ċ$h2.C#N&+C$N&+2.C#P#'C$P#'i2.d#D%.C%.Ô&$%¢F#dē#E'G#%c%c%c%cC$K%#d§£££i'cC$K%+D(C$K%/D$C'C&Y%C'd££££Y%KC'C%Y%7C'd#Y%3C'C(C$d'Y%/C'C(Y%+C'C'dKY%?C'C'dă#Y%;C'dć#E$C'd+3OC'K%Kd££££i0$C#C'K%cY%;C#C'L%[Z%3C#C'Ġ#%KĠ.%#C$3đ$/'.d[31E(h0%C'dKC$C%C&3+C'C'L%OZ&+C'C'Ġ#%WĠ.&3C'C'K%gY%CC'K%KE$d(j0$C#C'K%CY%;C#C'L&;Z%3C#C'Ġ#&+Ġ.%#C(d[3Č$/&.C#C'K%Y%/C#C'L%Z%'C#d££££Y%#/%.C(C'L&{Z&SC(C'Ġ#&kĠ.&CC(C'K%CY%?C(C'L&;Z%7C(C'Ġ#&+Ġ.%'C(C$Y%#C#d$Y%/C#C(Y%+C#e££££;Z%#/$.#.C'dē#G#.Å&$)¢F#dSE(G#%cC#K%'E)h0#C)d(dCD+C#K%#d+D*C#K%+D,&c%cC*d+K%#d££££i0#C*d'K%#D#%c%c%c%c%c%c%cC*K%#E)d+1'$&&#%.C#L##ećíð¾ÉÑ½Ûė#¨C#d&L##eĆćÈ¦êÑýÚđ#¨§e#u0'/).C#L##eĐíô®éÏ»ÝĄ#u0&/(.C)d'i0$.C)d%l0%/$.C#K##dėåÀ¾*i0%.C#R##děý#i0$.C#C)C$C%3ċ$0#C(C&C#C)35C(P#'h0#C(d/Y%OC(dĞÀã#Y%KC(C)Y%GC(C#Y%CC(d3Y%?C(dĎÀã#Y%;C(d/C(d;E-d&3{C(C)Y%GC(C#Y%CC(C,Y%?C(d%Y%;C'd1C-C(K%3E#C(K%73C(K%/C#d$d$3ô$.C+h0$C+dCD+C*dCD*/#.#.C(dSG#.°&%+¢$¡F#dSE%G#%c%c%cC$K%#E&C$K%'E+i0#C$K%3D'C$K%/D,C$K%+D(&cC$C&d3E)Y%#C&K%#E*d¡d¥£££i'cC%dCC&3¼$C%d#C%K%KC%K%CE)d££££iE&>Y%3C%d$C%K%GC&>Y%/C%L%/D-C$C(d$Y%+d#C)C&>D&/&.C%C(Y%GC%C,Y%KC%d$Y%CC%d'C%dCd©¥ã#d5C*3Å$C%L%/D-C%K%+D&C%K%'E*d££££j'cC'K%#d££££j'cC'3­%.C'C-Z%+C'C&Y%'C'C*Y%#C'C%d7E&L%#Z%3C'C&K%+Y%;C$C(d$Y%+/%.C$C(d$E(Y%+C&d¤£££m0%C)E&C+j0#..C#d££££Y%#/$.C#C-Z%'C#C&Y%#.C%dSG#.·&$%¢C#C$D%%c%cC#K%'E&d$0#C&d%h0$C#K%#E&C$D$C#C&E#dÿûã#K%#i'cC%K%'d&d&j0$d÷ûã#C$Y%#C%C%K%'d¡Y%'C#C$d$Y%'C%C$Y%#2.C#C&3č$.%c%c%cC%K%'E&d%h'cC%dăûã#K%#i0%C%dÿûã#K%#i0&C%C&dE%3č$C#C$C%E$d$Y%'C#C$C$Y%#C#dÿûã#K%#j0$d÷ûã#C$Y%#2.C%C&d¡Y%'C#C$d$Y%'C#C$C$Y%#.C#C$3å$/%.dăûã#C#Y%#dûûã#dûûã#K%#C$E$Y%#C#C$d$Y%'C#dÿûã#K%#j0$d÷ûã#d#Y%#dÿûã#d#Y%#2.dÿûã#C#Y%#d÷ûã#d÷ûã#K%#C$E$Y%#C#C$d$Y%'C#C$C$Y%#..à%$$¢F#d3E*G#%¢%c%¢%c%¢C)dć#C)C$P#k>D$C(K%+D)C(K%#d$j0&C(K%'E(C'K%_r0&C'K%[C(dSE(C$C)r0#=d(D)C(K%3E$d%i0$C(K%7/%.D(C'K%3D$d*D)C'K%7/$.C*C%C&C'3C*K%#D$C*K%'.D%C#C)]#3C#C%Y%'C#C$Y%#C(K%KD'd$D$d+D)d//$.%cC$C)r'cC#d*]#3C#C'K%3Y%#C'K%7D$/$.C*d+C%C&C'3C*K%/D$C#C*K%+Y%#C#d)]#3.d#D'd'D)d+.D%C#C)C$Y%#C#C%C'Y%#C*d3G#.¯&%(¢%¡F#dcE$G#dß÷ã#K%#h'cdß÷ã#d¢Y%#dē÷ã#K%#dė÷ã#K%#D'dē÷ã#e££££3Z%#dě÷ã#K%#D%dě÷ã#d#Y%#C$C'C#C%C#C%l>3ú$C$C$L&#Z%OC$d/E#C$dOd$3MC$X%3C$X%/C$d#Y%7C$e££££3Z%/C#d#3¦%eC©§D*e_D)C$K%7D#&cC$d/d$3¦%C$K%3E%C$K%7C*C)«Êd2E&dSC&dú#C&d-l>]##C$C#d$E#Y%7C)e' E)eu0#.C$d#Y%_C$e££££3Z%WC$K%/C%C#C$dW3Pd·øã#K%#d»øã#K%#d$d$3ô$d·øã#C$L%WZ%#d¿øã#C$K%_E#Y%#C%d$d$3ô$C'd$d$3ô$dß÷ã#dß÷ã#K%#d$Y%#C$dcG#C#2.#.ù%$'¢%cC$C&j0#d$D(C$h0#C$dSD)d#D$&c%cC#C$E&K%#E*C$C%E'K%#j0#%c%c%c%c%c%cC*d$1''#%&$.C&d'K%#C&d+K%#C'd'K%#C'd+K%#3yh0(/'.C&d'K%#C'd'K%#j0'C&dKP##C'dKP##j0'C&dLP##C'dLP##j0'C&dMP##C'dMP##j0'C&d+C'd+3G0&/'.C&d'K%#C&d+K%#C'd'K%#C'd+K%#3y0%/&.C&d'K%#C'd'K%#i0$/%.C&d'K%#C&d+K%#C'd'K%#C'd+K%#3yh0$.C$dSE$C)j0$/%..d#D(.C(.°&$'¢F#dó#E%G#C#K%'D'C#K%+D#C$K%+D&C$d$3¦%C$K%'C$K%+dþ#]##C$C&d$E&Y%+C#'cC#dKD&d#D#&cC#'cC$K%+D(C$d$3¦%C$K%'C$K%+dO]##C$C(d$Y%+.C%d«¦ã#Y%oC%d*Y%gC%dÒÛã#Y%cC%dïÚã#Y%_C%d'Y%WC%dĒÔã#Y%SC%d«¦ã#Y%OC%d*Y%GC%dËÛã#Y%CC%d³Ûã#Y%?C%d+Y%7C%dÃÛã#Y%3C%dğÚã#Y%/C%d'Y%'C%d¯Ûã#Y%#C%C'Y%KC%C'd/Y%kC%C'd;Y%[C%C'dGY%;C%C'dHY%+C$C%d(3C#d$D#C'dKD'C&dKE&0#.C$K%+D&.C$d$3¦%C$K%'C$K%+dĀ#]##C$C&d$Y%+C%dó#G#.ä%$*¢F#d3E(G#C%d&E*D%C$D&%c&cC%'cC%d+D%C&K%'D'C&d+D&C'C)E)C'r0$/%..d#D%C)d#k0#%cC)h'cd$D&/$.C)E%31E&h0$.C(d#Y%/C(C&Y%+C(C%Y%'C$K%#D&C(d'C$K%'E%3¦%C(K%+D'C(K%/D+%cC%hE,0#C,0#C'C+C&C%ğ-##.C$d/D&C*d+D*C)C%C+E$D%C$C'D$&cC%C&K%#E'l0$C''cC$C&d'K%#C'ğ-##.C&d+D&C%C'D%C$C'D$C*d+E*0#.C#C(L%'Z%#C#C)C%Y%+C(d3G#2.#.à&$$¢F#d£$E$G#dß÷ã#K%#h'cdß÷ã#d¢Y%#%c%cC#dď÷ã#K%#r0#dċ÷ã#K%#C#dă#E#K%#d££££i0#C$d#Y%CC$e££££3Z%;C$C#L%SZ%C$dė¨ã#Y%C$C#dû#Y%C$d/Y%C$dċÎã#Y%C$dóÎã#Y%C$C#dï#Y%C$d+Y%{C$dăÎã#Y%wC$dė¨ã#Y%sC$d(Y%kC$dÍ¥ã#Y%gC$dÛÎã#Y%cC$C#dÿ#Y%_C$d)Y%[C$dëÎã#Y%WC$děÍã#Y%SC$d*Y%KC$dĀ¼ã#Y%GC$C#K%+Y%C$C$dğ#Y%oC$C$dė#Y%OC$d;C$dGd(3C$C$L%;Z&+C$C$K%CY%3/$.C$d+d¿¤ã#d%3Ć$.d·øã#K%#d»øã#K%#d$d$3ô$d·øã#C$L&+Z%#d¿øã#C$K%3E#Y%#dß÷ã#dß÷ã#K%#d$Y%#C$d£$G#C#2.#.à%$)¢C#d'E+C$d%D(%cC$d$E)C#R$±%E*n'cC(C%Y%#/$.C*C$E,d%E-'cC+C)d%C(C-ğ-##.C(C%Y%#C,d7E%h0#C#dSE(C)d7C(C$d7C%ğ-##.C*d$D(C#C$d7E%C&K%3Y%cC%C&Ġ#%#Ġ.%SC#d³%D%%cC*d%E&C$d%E+p0#C*C$d%E,h0#C%C+d%C%C)d%C,ğ-##.C%C)d%C'Y%#C#C(^$±%C&C)n'cC*d$D&C$d%C#d·%D%&cC%K%#E'C$d$E$^$¯%C'C#Y%#C%d'D%C$C&j0#...°&$&¢F#d³$E%G#dß÷ã#K%#h'cdß÷ã#d¢Y%#C%d[E&d$d¯øã#K%#C$d³øã#K%#d%nE'>d#C$C'>3SC%d+d$C%K%_C%K%[E$>d#C%K%cC$>3Ć$C%d#Y%?C%d#Y%7C%d#]#G%c%cC#dď÷ã#K%#r0#dċ÷ã#K%#C#dă#E#K%#d££££i0#C&C#dSK%#C#dWK%#C%K%/E$C%K%3d#C%d73QC%d#Y%¯$C%e££££3Z%§$C&C%d§$3C%C%K%¯$Y%SC%C%L%§$Z&KC&3Ĉ$/$.C%dKd¿¤ã#d%3Ć$C%K%/D$.d·øã#K%#d»øã#K%#d$d$3ô$d·øã#C%L&KZ%#d¿øã#C%K%SE#Y%#C%K%+C$d$d$3ô$dß÷ã#dß÷ã#K%#d$Y%#C%d³$G#C#2.#.â%$-¢F#d3E(G#C#d%3¦%C(C$Z%+C(d+D,C#K%+D)&cC#%¢d$C,C%E-d%K%#E%d£$lE'0#=d%C%d£3l0#=d&d'C%d££'l>.E.3¦%C#K%'C#K%+D&%c%c%cC'h'cC%d£3l0$C%d/D'C%dbd£¢D*C%d)dbd£¢D+C%d££'r0%C&C*]#%C&C+]#$C&C'dă$]##/&.C&C%]##/%.C&C%dbd£$]#$C&C%d)dã$]##/$.C&C*]#&C&C+]#%C&C'dbd£$]#$C&C%d5dē$]##.C#C)C.E)Y%+d$D%C-d$h0#.C(d3G#.Ğ%$'¢F#dó#E&G#C&C$K%'E(Y%_C&C$K%#E'Y%[C&d3C%C&d[d$3o%cC&K%3E)d££££j'cC#C&L%GZ%7C#C&Ġ#%7Ġ.%'C#C)Y%#/$.C&d3C%C'C(3C&K%;D(C&K%7D%C&K%3E'd££££j'cC#C&Ġ#%?Ġ.%/C#C(Y%+C#C%Y%'C#C'Y%#/$.C$K%+D'C&C$K%/K%#d$Y%/C&d££££Y%3C&C'Y%gC&d#Y%cC&C%Y%[C&C%C(d'Y%_C&C&d3Y%oC&C&d/Y%kC&dOE$C&d[3OC&K%3d££££j'cC#C&K%KY%;C#C&L%CZ%3C#C&Ġ#%3Ġ.%#C$3đ$/$.C#C&K%WY%/C#C&L%OZ%'C#d££££Y%#.C&dó#G#.Ù%$(¢C#C$d&D)%cC$d$E*C#R$­$E+n'cC)C&Y%'C)C%Y%#/$.C+C$E,d&E-'cC#C*d&C)C-ğ-##.C)C&Y%'C)C%Y%#C,d%E%h0#C#dÿ#E&C*d%C&C$d%C%ğ-##.C+d$D&C#C$d%C'Y%C#d¯$D%%cC+d%E'C$d%E)p0#C+C$d%E,h0#C%C)d%C%C*d%C,ğ-##.C%C*d%C(Y%#C#C&^$­$C'C*n'cC+d$D&C$d%C#d³$D%&cC%K%#E'C$d$E$^$«$C'C#Y%{C%d'D%C$C&j0#...ė%&(¢%¡$F#dă#E%G#%c%cC$K%#E&C$K%'j'cC$K%;D'C$C&d+Y%#C$C$K%/E)d$Y%/C&K%#D(C&K%'D&C%C$K%+Y%3C%C)Y%/C%d$Y%+C%C&Y%'C%C(Y%#C%d;C(C&d#3?C%K%;E&d££££j0$C%K%?C%K%GD(C%K%CD$C%dcC%d+3kC%dï#C$C(3Ć$C%d&]#{C$d$d$3ô$C'K%#d££££j'cC'3­%.C'C%K%{Y%;C'C%L&sZ%3C'C%Ġ#&cĠ.%#.C#d££££Y%#/$.C%C%d?E$K%;E'Y%{C%C$L%3E*Z&sC%C$Ġ#%#E,Ġ.&cC%L%[D+C#C'Y%?C#C*Z%7C#C,Ġ.%'C#C+Z%CC#C&Y%#.C%dă#G#.Ý%$&¢F#dSE,G#%c%cC*h'cC)h0%C$0$/%.C)h0$.d#D*%c%c%cC$1%%$#.&cC*C$d$E-C*E*C#C*dKE*K%?C(C*K%CE*C)C)C*n>3Ċ$E.C*C)C.>d#m>D*C$C-E$d$n0#..C#C*dKE#K%?C(C#K%CE#C)C#C)l>3Ċ$0#C#C)i0$.C,d$Y%OC,dÁ¤ã#Y%KC,C)Y%GC,C(Y%CC,d@Y%?C,dã¼ã#Y%;C,d/C,d;E#d&3{C,C'Y%GC,C&Y%CC,C%Y%?C,d%Y%;C+d6C#C,K%3E#C,K%73C,K%/C#d$d$3ô$.C,dSG#.Ý%$'¢dBD%C#e#Z%3C$dĢĢĢ*p'cC$dIC$d+E&d$C&d$daD%.C#C%Y%?C%d%d×øã#D'd$C%E&dóûã#K%#h'cC'C#Y%#C#C'Y%;C#C#Y%/C#C#Y%+dóûã#dóûã#K%#C&Y%#2.%c%cC$C'K%#E&K%'di'cC&D%/$.C$d<C%d$d#C%dBj>D(&cC&C(d@d'E'K%3E%h0%C(d$D(C%D&C%K%'dC$j0#..C%K%+E$C#Y%/C%C#Y%+C#d#Y%;C#C%Y%/C#C$Y%+2.C'd3C#Y%#C#C&Y%;C#C#Y%/C#C#Y%+.½%$)¢C#d'E,C$d%D(%cC$d$E)C#R$UE*n'cC(C%Y%#/$.C*C$E+d%E-'cC,C)d%C(C-ğ-##.C(C%Y%#C+h0#C#dWE%C)C$C%C+ğ-##.C*d$D(C#C$C&]#WC#dcD%%cC*d%E&C$d%E+p0#C*C$d%E,h0#C%C+d%C%C)d%C,ğ-##.C%C)d%C'Y%#C#C(^$UC&C)n'cC*d$D&C$d%C#dç#D%&cC%K%#E'C$d$E$^$SC'C#Y%#C%d'D%C$C&j0#...Æ%$(¢%c%c%cC%C%d&dE'j'cC'C%D(d#D'C$dĢ$D*d$D)&cC%C'P##C*i0'C(C'd$E'j0#.C(C&d+E)n0%/$.C&d+D).C$dĢ$d¤¥§+D'&cd£¥§+C%C(E*K%#C'E+C+d£¥§+C*d'K%#C'E*C*d£¤¥§d£¤¥§j0$C(d+E(C)p0#..%cC&C(i0#C&C(D&C%C(D%d#D'C$dĢ$D$&cC$C%C'P##j'cC'd$E'C&j0$/%..C'C(D'd$D)/$.d#D).C#C'Y%'C#C)Y%#.Þ%$(¢C#K%;D&%c%cC#C#d/K%#E$i'cC#d7d3C#K%7E$>K%#E%0$d#D$/%.C#d+K%#E%C$Y%/C$C%Y%+/$.C#d7C#d3C$>D'&cC'D(C%E$d7D'C$K%7E%0#C$d3D'C$K%3E%0#.C(d#Y%#.%c%cC&h0#%cC#K%?E%d%d×øã#E'K%#C#j'c%cC#C&K%3j'cC&C$Y%7/$.C&C$Y%3.C$0$/%.C'C$Y%#C$h0%.C$C&Y%;C#K%3E%'cC$C%Y%3C%C$Y%;.C#K%7E#h0#C$C#Y%7C#C$Y%;.2.dóûã#dóûã#K%#d¡C%Y%#.Ă%$)¢F#d3E$G#%cdß÷ã#K%#0#dß÷ã#d¢Y%#%c%cC#dď÷ã#K%#r0#dċ÷ã#K%#C#dă#E#K%#d££££i0#C#K%+E&dĢĢĢĢ$n0%C&d&E%dğĢĢĢ*n0%C#K%'D#%cC%h'cd'D%/$.C&D(C%31E%h0&.C&'cC#dć#D#C%D'C&D)&cC'C#d'L&#Z%#C#d£$D#C'd+D'C)d$E)0#..C$d#Y%/C$e££££3Z%'C%C&C$d'3µ$C(C%d'd+3ô$/$.C$d'd¿¤ã#d%3Ć$.d·øã#K%#d»øã#K%#d$d$3ô$d·øã#C$L%'Z%#d¿øã#C$K%/E#Y%#dß÷ã#dß÷ã#K%#d$Y%#C$d3G#C#2.#.¸%$+¢d%D&%cC#K%+E(d%l0#C(d&d+D'C#K%'D*&c%cC$C*E%d/K%#E)C%d'K%#i'cC%d+K%#E+C%K%#C)3Ċ$h0$.C&d$D&C'C$d+E$j0$/%..C&d$D'C)'cC+C)3Č$.C(C'd$n'cC(C&D&C%d3D$&c%c%cC$d'K%#E%C*C'd&E(d'K%#i'cC$K%#E)C(d+K%#C%3Ċ$h0$.C(C$L%#Z%#C'd$D'/$.C%h0#C)C%3Č$.C$d+D$C&d$E&0#..C#C'Y%+..ÿ%$&¢F#dSE(G#%c%cC%dĀ¼ã#d*3î$E)'cC)K%#E*d¡d¥£££i0$C(d*Y%3C(dĀ¼ã#Y%/C(dÓ¥ã#Y%+C(d%Y%'C(d7E)C(d'd©¥ã#d5C*3Å$C$dć#d#C(C)3°$C#d#Y%+C#e££££3Z%#/%.C#d#Y%+C#e££££3Z%#/$.C(d7C)3¼$C(K%7d££££j'cC#C(K%?Y%+C#C(L%7Z%#/$.C#d#Y%+C#e££££3Z%#.C(d7C%dÓ¥ã#3Ģ$%cC(K%7E#d££££i'cC(d#Y%+C(C$dć#Y%'C(d;C&C'C$dė#C(d'3t/$.C#C(K%;d$d$3ô$C(K%CC(K%Gd$d$3ô$.C(dSG#.¹%$.¢C$K%3D.C$K%7E,D(%c%c%c%cC,1%&#$.C$K%+D-/$.C$K%'D/C$K%+D-&cd$D'd#D)C-C.C(d$E0C+E1d%K%#E*n'cC/C*d*E*K%D)C*K%D'.C+C1C'C%C)C&C&C)n>3Ċ$E*C)C&C*>d#m>D+C(C0E(d$n0#..d#D(d$D*d#D'C-C.C+d%K%#E)n'¢C$K%'C)d*E$K%D'C$K%(d$.C%C'C&C&C'n>3Ċ$E$C'C&C$>0#C+C,lD(.C#C)Y%'C#C(Y%#.Û%$)¢F#dcE%G#%cC$K%#E&C$K%'i'cd#D&/$.C$K%3D'C$C&d3Y%#C$K%+D)C%dSC&3¼$%¢C%K%Sd££££j'cC%C%K%[Y%;C%C%L%SZ&3C%d+C%d33ĕ$C%K%/D(C%K%+/$.C$K%/D(C%C)Y%WC%C(Y%[C%d$Y%SC%d3C%dSdÎ¤ã#d@C&K%#3Å$C%K%;D(C%K%7E&C%K%3E*d££££i0#=C'K%#d££££j'cC'3­%.C'C(Y%+C'C&Y%'C'C*Y%#C'C%d?Ġ#%#Ġ.%/d#.D&C$C)d$Y%+.C#C(Y%'C#C&Y%#C%dcG#.Õ%%(¢$¡F#dă#E'G#C'dKC$C%3Ģ$C'd3D(%cC'K%Kd££££j'cC'C'K%cY%CC'C'Ġ#%SĠ.&3C'C'L%KE,Z&+C,ÊD%/$.C'd/D$C'dç#C'dOE)d¿©ã#d&3C'K%oD*C'K%kD+%¢C'K%gE%d££££j'cC'C'Ġ#%sĠ.%7C(/$.C$C)K%+Y%+C$C)L%#Z%#C'd;D$C'd?.C*Y%#C$C+Y%#C'C%Y%+.%c%c%cC%d££££j'cC&d#C'C'd+3°$/$.C'K%/E$0$.C#d#Y%#/$.C#C$Y%#C#C(Ġ#%#Ġ.%'.C'dă#G#.ê%$'¢%cg######|cg########C$C$g########>E$C$g######|c>E$g########'c/$.C$g######|c'cd$D(/$.C%'cC$¾ğ&D'd%D(/$.d%D(d#C$g######|cÆg##ăĢĢĢĒdÅğ&E&d%E%d#C%C&p>E'C'Ûg##ăĢĢĢĒdÆg######|cÅC$>E%d¢C&d%E)C&C)n>E&d¢C&Ûg##ăĢĢĢĒdÆg######|cÅC$>E&r0#&cC%C&C%d$C%E'd$C'Ûg##ăĢĢĢĒdÆg######|cÅC$E)>E%C'C&C)>E&l0#.C%D'.C#C'Y%'C#C(Y%#C#C$\\&+.®%$*¢%cdß÷ã#K%#0#dß÷ã#d¢Y%#C#d§øã#K%#E&d$n'cC&C#C#d$E)E%r'¢d#(C&D$C%C&E'dğ÷ã#K%#C&n'cdğ÷ã#C&C'd'd+3Ó$d¤£££j0&d§øã#K%#D$.d£øã#K%#E*C$d&D(C'd%l'¢C$(C%C&d¢d&E%'cC(d#C%ğ.#.C*C#C&C)C$d&d+D(C$C'd$.C(e#Z%#d$D%dß÷ã#K%#d$.D$d§øã#C%Y%#.dß÷ã#C$Y%#d£øã#K%#2.#.º%%&¢$¡F#dCE'G#%c%cC&K%oE)h0#C&K%kD(C'C$C%K%C%K%C&K%#C&K%'C&P#3C'K%#E$h0#C&dó#C%dă#C&K%s>L&#D*C'C'K%'Y%?C'C$Y%;C'd-Y%7C'd´¤ã#Y%3C'C*Z%+C(d+D%C(C)d&E&D(C'd+3Ì$D)&c%cd#D$C&h'cd#D%/$.C&d+D&C)C%d+E%K%#r0$..C%C(d+C%>E&h0$C&K%'D%d$D$/$.C&K%/D%C&K%+D$.C#C%Y%'C#C$Y%#C'dCG#.²%&%(¢%¡%cC$h0#%cC$C#P##E)dPiE'E*'cC#C'D'&cC,ÊD+%c%cC'P##E(dQi'cC+d$0$e$D,g######ēbD%/%.C(dSE(dĢ$d-r0#C-e-¡C(ÐeĢ$¦E-eĢĢĢĢĢĢĢ2y0#C+d$h'ce#D,/%.C%g######GcÅE%gµøp)òē£g0#e$D,/$.C#C$3#D%/'.C'd$D'C*d$E*0#.C-ÝC%g######ēbC,Ê>ÆD%C)dPj0%C%½D&/$.g#######£D&C)dPj0$.C&2.C%.Æ%$'¢F#dSE'G#C'd+C$C%C&3ß$C'K%3D)C'K%/D(%cC'K%+E*d££££j'cC#C'Ġ#%7Ġ.%/C#C)Y%+C#C(Y%'C#C*Y%#/$.C('cC#C)Y%+C#C(Y%'C#d££££Y%#/$.C$K%+D(C'dÂ¤ã#Y%;C'C&Y%7C'C%Y%3C'd$Y%/C'dÁ¤ã#Y%+C'd/Y%?C'dGC'd+E&d&3{C'K%KD$C'K%OD%C&C(3kC'd7C$C%3Ć$C'd$]#CC'K%GC$d$d$3ô$C#C'K%CY%;C#C'L%;Z%3C#C'Ġ#%+Ġ.%#.C'dSG#.Æ%$'¢F#dSE'G#C'd+C$C%C&3Ü$C'K%3D)C'K%/D(%cC'K%+E*d££££j'cC#C'Ġ#%7Ġ.%/C#C)Y%+C#C(Y%'C#C*Y%#/$.C('cC#C)Y%+C#C(Y%'C#d££££Y%#/$.C$K%+D(C'dÂ¤ã#Y%;C'C&Y%7C'C%Y%3C'd$Y%/C'dÁ¤ã#Y%+C'd/Y%?C'dGC'd+E&d&3{C'K%KD$C'K%OD%C&C(3kC'd7C$C%3Ć$C'd$]#CC'K%GC$d$d$3ô$C#C'K%CY%;C#C'L%;Z%3C#C'Ġ#%+Ġ.%#.C'dSG#.Á%$'¢F#dó#E(G#C#K%+D+C#K%'D*C#K%#E#C#K%/d$Y%/C#K%+E)dĊ*p'cC(dKC%3kC(dWC&C'3Ć$C(C(K%SY%+C(C(L%KZ&#C(C(L%WZ&3C(C(K%_Y%;%cC*'cC(d?C*C+3Ć$/$.C(d££££Y%?.C(C(K%+Y%SC(C(L&#Z&KC(C(L%?Z&cC(C(K%GY%kC(C(L&3Z%WC(C(K%;Y%_C#K%#C)i'cC#3·%.C#K%'C)dKE%C(dKdGğ-##C%C$]#HC%d$]#GC#C)d$Y%+.C(dó#G#.ġ$$)¢C#K%+D)C#%¢d$C$d£$lE&0#=d%C$d£3l0#=d&d'C$d££'l>.E*3¦%C#K%'C#K%+D%%c%c%cC&h'cC$d£3l0$C$d/D&C$dbd£¢D'C$d)dbd£¢D(C$d££'r0%C%C']#%C%C(]#$C%C&dă$]##/&.C%C$]##/%.C%C$dbd£$]#$C%C$d)dã$]##/$.C%C']#&C%C(]#%C%C&dbd£$]#$C%C$d5dē$]##.C#C)C*Y%+d#.Ä%$'¢F#dSE%G#C%d+C$då©ã#d*3Ú$C%P#/D&%cC%K%+E'd££££j'cC#C%L#?Z#7C#C%Ġ##0Ġ.#(C#C&]#'C#C'Y%#/$.C&d%j'cC#d££££Y%#C#C&]#'/$.C$K%+D&C%dÂ¤ã#Y%;C%d*Y%7C%då©ã#Y%3C%d$Y%/C%dÁ¤ã#Y%+C%d/Y%?C%dGC%d+E(d&3{C%K%KD$C%K%OD'C(C&3kC%d7C$C'3Ć$C%d$]#CC%K%GC$d$d$3ô$C#C%K%CY%;C#C%L%;Z%3C#C%Ġ#%+Ġ.%#.C%dSG#.č$$)¢C#K%'D'%cC#K%+E&h'cd#D&/$.C'D)&c%cC%C)K%#E*l0#C)K%'E+C$l0#C#C&d$E&Y%+C+C%C%C+l>D%C*C$C$C*n>D$C&C(n'cC)C'C&d&L%#Z%#C#K%+D&C#K%'D'.C'C(d&D)C&C(p0%/$.C'C(d$E(d&D)C&C(n0#..C#K%#C&i'¢C#3´%C#K%'(C'.C&d&E'C%Y%'C'C$Y%#C#C&d$Y%+.Ĕ$$$¢F#d3E*G#%¢%c%c%¢C'd$i'cC&C(p0%C%C(d%K%#d$E%C$K%'r0%C$K%#C%d&E&K%'E%d¢i0%C&K%#E'd#k0%d#C%C%C$K%/E&C'dĢĢĢĢ*E(E'd#C&C'r>nE%>D'd$d$C$K%+C(C%>C&C(l>/$.C*d+C$3ð$C*K%/D'C*K%+.D(C)0$C(d#C'>/%.d#D'd$D(d#C)h0$=.C(.D$C#C'Y%'C#C$Y%#C*d3G#.è%$$¢F#d£$E%G#C%dăÚã#Y%C%d,Y%C%dēÚã#Y%C%d«¦ã#Y%C%d*Y%C%dĀ¼ã#Y%C%dïÚã#Y%C%d'Y%wC%dÿÚã#Y%sC%d×Úã#Y%oC%d)Y%gC%dçÚã#Y%cC%dëÍã#Y%_C%d(Y%WC%dĠ©ã#Y%SC%d«¦ã#Y%OC%d*Y%GC%d±Õã#Y%CC%d«Îã#Y%?C%d*Y%7C%då©ã#Y%3C%d«¦ã#Y%/C%d'Y%'C%dĒÔã#Y%#C%C#Y%[C%C#dä#Y%C%C#dKY%C%C#dWY%{C%C#då#Y%kC%C#d?Y%KC%C#dcY%;C%C#d3Y%+C$C%d+3C%d£$G#.Ě$%+¢%¡%cC#K%+E)C$lE&0#C)C$E*h0#d#C#K%'C$dKE(C&>D&C*dKE'dKj'cC&C'D+C&dKD'&cC(e¤££(C'L&#C(L&#E.C.e¤££(}>Z&#C&C&L&+C'd+L&#Z&+C&C'd3L&#E.C&L&3E/C.C/y>Z&3C&C'd?K%#E,C&K%?E-C,C-n>Y%?C(C'C%4##C'dKE'C+j0#..C&C&K%?C*d$jY%?.C)C$d$E$r'cC#C$Y%+..Ă$$*¢%c%cC%h0#&cC$C&E)P##dę#i'cC&d$E&C%j0$/%..C%C&E*D(C)D%&cC(h'c/&.d#D&%c%c&cC%C&P##E+dQi0$C(C&d$E&j0#.C%D$C(D&/$.C%C&d$E'D$C(C'D(.d#D'C&h0%&cC&'cC&d$D&C%P##C%d$D%dSdĢ$d-l0$/'..C$D%C+dQi0#.C)D'/$..C#C*Y%'C#C'Y%#.¥%$&¢C#K%+D&C#d$3¦%C#K%'C#K%+dĞ#]##C#C&d$E&Y%+C%'cC$C%d'D'd#D&&cC&'cC#K%+D%C#d$3¦%C#K%'C#K%+dO]##C#C%d$Y%+.C$C&E%K%#C%d'K%#C#3PC#K%+D(C#d$3¦%C#K%'C#K%+d]]##C#C(d$Y%+C%d+K%#C#C%d/K%#K%/4##C&d3D&C%d3C'j0#.C#K%+D&.C#d$3¦%C#K%'C#K%+dĠ#]##C#C&d$Y%+.¤%$'¢%cdß÷ã#K%#0#dß÷ã#d¢Y%#C#d³øã#K%#E$d%n'cC$C#d%C#d&d#jE#r'¢d#(C#C$E#d«øã#K%#C$n'cd«øã#C$C#d'd'3Ó$d¤£££j0&d³øã#K%#D$.d¯øã#K%#E&C$d%D%C#d%r'¢C#d%d'E''cC%d#C'ğ.#.C#C$E#d$D$C&C#d%d'(C%.d#Y%#C$d$D#dß÷ã#K%#d$.D%d³øã#C#Y%#.dß÷ã#C%Y%#d¯øã#K%#2.#.Ĝ$$(¢C#%¢%c%cC#C$K%+E'C$K%'E(l'¢C$K%#D*&cC'C*P##E)d,E+d:n0%d$C+d¶££'h0%C$C'd$E'Y%+C'C(j0#.C((C'.Y%+C#dJY%'C#dÄ«ã#Y%#/$.%cC%dĢ$C)j'cC&0$C)dOi'cC#d$]##C$C'd$Y%+d+/'.C#C'Y%+C#dDY%'C#dë«ã#Y%#/%.C#d#]##C$C'd$Y%+C$C$K%/d$Y%/d+/%.C#d$]##d+/$.d&.]#/.ò$$*¢d$D*d$D'&cC$C'E+C(E-n'c%c%c%cC$C(C'd¢E'C$r0#C$C(d¢C,E)C$r0#%cC#C'P##E'C#C)P##E)r'cC&h0$C'C)p0$/&.C&h0%.C'C)j'cC+d$D'd#D(d$D*C+D,/&.d#C(d$E'C'C*iE)>D(C'd#C)>C+D'/%.#.C-d$E'C,D*d#D(.C%C*j0$...ï$$'¢&cC$C'iE(h'cC#C'C'd$D'P##dSdĢ$d-l0$..d#D'%c%c%c&cC&C'iE)0$C%C'C'd$D'P##dSdĢ$d-l0#.C(0$C#C%C$C&C$C&l>3Ċ$E#C$C&C#>E#d#mC#d#k2.C(0$.C)C(2.C#C%C$C&C$C&lE#>3Ċ$E%C$C&C%>E%d#mC%d#kC$C&nC#C$C&i>.Û$$&¢C#d'D&%c%c%c%cC#K%#1'$&&%#.C&3­%2.C#K%'C#K%+d$d$3ô$C#d33Û$2.C#K%+D$C#K%/E%'cC$D#&cC#3¡C#d[D#C%d$E%0#..C&K%#C$d+d[3ô$2.C#K%+D$C#K%/E%'cC$D#&cC#3¡C#d[D#C%d$E%0#..C&K%#C$d+d[3ô$.á$%&¢&¡%cC%d(j0#C$P#%d]j0#C$P#$D'C$P##D%&cC%dSE%dĢ$d,n0$C*e-¡C%ÐeĢ$¦D*C&d$D&C'D%h0#.C$P#'D'C$P#&D%d#D&&cC%dSE$dĢ$d,n0$C+e-¡C$ÐeĢ$¦D+C&d$D&C'D%h0#.C*e:x0#C+e^x0#C#C+C*e_¡Z&+e$D).C#C)Z&#.Ã%$&¢F#dCE%G#děÃã#D&d;D'%cC$d«Ãã#d*3î$0#C$d²Ãã#d.3î$0#%cC$dË½ã#d+3î$h0#C$d¼½ã#d)3î$0#d½Ãã#D&dBD'/$.%cC$dÜÃã#d+3î$h0#C$dĀ¼ã#d*3î$h0#dāÃã#D&d=D'/$.däÃã#d$C$dÜÃã#d+3î$E$>D&d@d#C$>D'.C%C'Y%?C%C&Y%;C%dĘ#Y%7C%d³Äã#Y%3C%d'C%d3d%3{C#C%K%+E$C%K%/3Ć$C#d#Y%7C#e££££3Z%/C#d(]#;C%K%'C$d$d$3ô$C%dCG#.­%$$¢F#dó#E(G#%c%cC%h0#C(C'C$K%#C$K%'3¬$C(P#3d'i0#C#C(L&3Z&;C#C(Ġ#&#Ġ.&+C#d#Y%#/$.C(d4Y%?C(dĘ¤ã#Y%;C(C'd%dğ*E$K%ÛÛcY%GC(C$K%ëÛcY%CC(dWC(d;E'd%3{C(C&Y%kC(e$Z%cC(K%[D$C(K%_D%C'C(dc3kC(dGC$C%3Ć$C(d4]#SC(K%WC$d$d$3ô$C#C(K%SY%?C#C(L%KZ%7C#C(Ġ#%;Ġ.%'C#d$Y%#.C(dó#G#.ú$$)¢d-D%C#E&dċ*r'c&cC$C%E'd'C&E(C&d³ñ#E&d³ñ#E)dĢĢ&dć#E*d$R#ĝîc^##C'd%C)C*dć#dĢĢ&d$R#ĝîc^##C%d'D%C(dĢÏą'n0#..C&d,n'cC$C%d%E%C&C&dĢĢ&dć#E&dć#dĢĢ&d$R#ĝîc^##.d#C#C&>h'cC$C%d$E%C&d$dAP#Ğîc]##.C%.ì$$)¢%c&cC&C)E,d'K%#E(C'E+C(l0$C%C+l0$C('cC$C'C,K%#C(ğ-##.C+D'C)d+E)d;j0#.C%C'p0#C$C'd£$]##d£$dã#C'dZn>E(d%E&C%r0#C'C(d,n0#C$C&C'd(dĢ$C'd.]##C%C(d$E%p0#C$C%C'd&dě$]##d$D*.C#C(Y%'C#C*Y%#.ā$$,¢C$K%'E%'cC%d%D&C$K%#D%C#K%?D'C#K%CD(&cC(C%K%#E)n'cC'C)d$]##.C%d'D%C&d'E&0#..C$K%/E%'cC%d%D&C$K%+D%C#K%3D(C#K%7D)C#K%SD'&c%cC%K%#E$C)r0#C'K%KD*C$C(E+P##C'K%OD-C+d$]##C$C-r0#d$0#C#C*C$dOd+3§$.C%d'D%C&d'E&0#...ğ$%%¢$¡F#dCE)G#C)C%C&K%C&K%C'K%#C'K%'C(P#/3%cC)K%#E*h'c%cC(K%#d$j0#C(K%'E$C'K%_r0#C#d*]#3C#d$Y%+C#C'L&3Z%#C#C'K%[C$dSK%KY%//%.C#d*]#3C#d#Y%+C#C'L&3Z%#/$.C'dó#C&dă#C'K%s>L&#D+C)C)K%'Y%?C)C*Y%;C)d$Y%7C)d¾¤ã#Y%3C)C+Z%+C#C$C%C&C'C(C)d+3Ì$3w.C)dCG#.ë$$(¢%cC%h'cd#D%/$.%c%c&cC$C&P##dNi0$C%C&d$E&j0#./$.C$C&d$E'D(C%C'D*C&D%.C%h'cd#D'd#D%/$.d#D&%c&cC$C&P##dPi0$C%C&d$E&j0#.d#D'/$.C$C&d$E)D'C%C)D)C&D%.C#C*Y%7C#C(Y%3C#C)Y%/C#C'Y%+C#C%Y%'C#C$Y%#.æ$$,¢C$K%'E*C$K%+E%d$E(C(C*l>D+C%d(D,C$K%#C(D-C#%¢&c%c%cC*C&C(E%p'cC+D%/$.C&C-P##E'dä#dd-C'dSC'd\\n>E'd3l0$.C#C%Y%+C#dNY%'C#dĈ­ã#Y%#C$C%Y%+d&/%.C'C)d'D)C&d$E&d'j0#.C#C)Y%#C$C,Y%+d+.]#/.ñ$$'¢F#dCE$G#C$dèÍã#Y%?C$dčÅã#Y%;%c%c&cC$d3C$d;3Ø$C$K%3d$h0$C$K%7C%E%C#p'cC&d$D&/$..d%D%C&d$0$.C$dė¨ã#Y%?C$d»¦ã#Y%;d#D%d#D&&cC$d+C$d;3Ø$%cC$K%+d$i'¢C#C$K%/C%E%r0$C&(d#.d$D%/%.C&d$D&/#.#.C$dCG#C%.č$%%¢$F#d3E'G#%c%c%%c%c%c%c%c%cC$dĢ$d$1&$&'#.C'C%C&3ë$C'K%#0$/).C'C%C&3YC'K%#h0(.C'N&+/&.C%C&C%C&3EdĢ$d%i0&/$.C%C&C%C&3ø$dĢ$d%i0%.g########.D)%c%cC&h'cd$D(/$.C&31E(h0$.C&'cC(C%C&ğ-##.C#C)\\&+C#C&Y%'C#C(Y%#/%.#.d'D$.C#C$]#3C'd3G#.æ$%%¡(¢C%ÐD(%c&cC$K%GE+h0$C$K%CE,K%#E*dä#dd-C*dSE-C*d\\n>C-C%d-n>E*C%r0$C$C+d$Y%GC$C,d'Y%CC$3ã$e££££3C*ÐC'C(¡E'C'e££££3}>D'C&C)d$E)j0#.C&D).C#C'a%'C#%¢d#C)h0#=d$C&C)i0#=C&h.d#C'e££££3w>Y%#.Ï$$'¢%c%cC$d%l'cd$D'/$.d$D'C#P##dSj0$C$D%C#D&&cC%h'cd#D'/%.C%d$D%C&P##C&d$D&dSdĢ$d-l0#..C$0#d#2.&cC$h'cC'2.C$d$D$C#P##E%dSC#d$D#C%dPi0#dĢ$d-l0#C%dĂ$dä#dĢ$d=l0#.d#.à$$&¢C%D)%c%c%cC%1%%$#.&cC(C%d$E)C(E(C$C(dOE(K%#C&C(K%'E(C'C'C(n>3Ċ$E*C(C'C*>d#m>D(C%C)E%d$n0#..C$C(dOE$K%#C&C$K%'E$C'C$C'l>3Ċ$E%C$C'C%>E$h'cd$D)C(D%/$.C(C$dBD%d#D).C#C%Y%'C#C)Y%#.Ā$$&¢F#dcE'G#C#C#K%/d$Y%/%cC#K%+E(dċ*r'cC&3­%/$.C&P#;D)%cC$'cC'd/C$C%3Ć$/$.C'd££££Y%/.C'C'L%/Z&SC'C'K%7Y%[C'C&K%+Y%CC'C&L%#Z&;C'C&L%/Z%GC'C&K%7Y%OC#K%#C(i'cC#3·%.C#K%'C(dKE$C'd;dGğ-##C$C)]#HC$d#]#GC#C(d$Y%+.C'dcG#.ê$$'¢C#K%'D&C#K%+D#C$K%+D%C$d$3¦%C$K%+C$C%d$E%Y%+C$K%'dþ#]##C#'cC#d&D%d#D#&cC#'cC$K%+D'C$d$3¦%C$K%+C$C'd$Y%+C$K%'dO]##.C&N&#C$3ó$C#d$D#C&d+D&C%d+E%0#.C$K%+D%.C$d$3¦%C$K%+C$C%d$Y%+C$K%'dĀ#]##.ï$%$¢%F#d3E&G#%¢%c%c%c%c%c%cC#P#3d$1&$%&#.C&C$C%3ë$C&K%#0&/'.C&C$C%3YC&K%#h0&d#d¢C&N&+E'C#N&+E(E#>d$d%C#>C'C(>/'.C$C%C#K%#C#K%'3E/&.C$C%C#K%#C#K%'3ø$/%.d#d¢C&N&+E'C#N&+E(E#>d$d%C#>C'C(>/$.d%.C&d3G#.è$$'¢%cC#K%GE$h0#C$d$D&C#K%CD'&c%cC'K%#E$d,d(l0#C$dCi0#C$d£$l0%%cC$d+E%dBp'cC%h0$C%d9j0'C$d£Pj0'/%.C%dCj'cC%dSj0'C$d£ă#j0'/%.C$dĢ$P#úêcd%0$/&.C$dĢ$P#úêcd$h0%.C#C&Y%GC#C'd'E'Y%CC&d$E&d¢j0#...ă$$$¢F#dCE&G#C$3ã$%c%c%cC$dÒµã#d$d$3Þ$h'cC&d;C$d3C%3­$C&K%;d$j0$C&K%?E%d£Ó&d£3dĢĒæ#n0$C%d££ç#i0$/%.C&d3C$d3d#3­$C&K%3d$j0#C&K%7E%d£Ó&d£3dĢĒæ#n0#C%d££ç#i0#C$dě´ã#d$d$3Þ$0$.C#d&Y%#C#d-]#'/$.C&d+C$C%3é$C#C&L&+Z%#.C&dCG#.â$$&¢C%K%+D&C%d$3¦%C%K%+C%C&d$E&Y%+C%K%'dþ#]##C$'cC#C$d&D&d#D$&cC$'cC%K%+D'C%d$3¦%C%K%+C%C'd$Y%+C%K%'dO]##.C#K%#C#d'K%#C%3PC$d$D$C#d+E#C&j0#.C%K%+D&.C%d$3¦%C%K%+C%C&d$Y%+C%K%'dĀ#]##.Ć$&%¢$$¡F#dCE(G#C(C$C%C&3Î$d$D)%cC(K%#d$i'cC(K%'D$C(L&+D+C(N&3D*C#C(L&;Z&;C#C*\\&3C#C+Z&+C#C$Y%'/$.C(N&3D*%cC(L&+E+e$u0#C*g######|cC*g########0#C(C&Y%/C(C%Y%+C(d%Y%#C(C$K%+Y%'C'd2C(døÑã#dY3.C#C*\\&3C#C+Z&+d#D).C#C)Y%#C(dCG#.Ć$$$¢F#dó#E*G#C*C&C$C%3¬$C#%¢C*P#3d'j'cC#C)]#&C#C(]#%C#C']#$C#d*]##C#d#]#DC*C*Ġ#&#Ġ.%?C#C*Ġ#%;Ġ.%'C*C*L&3Z%OC#C*L%KZ%7C#C*K%SY%?d#/$.C*dç#dþ©ã#dE3Ć$C*C*K%oY#cC*C*L%gZ#[C#d4]#+C#d(Y%'C#dĠ©ã#Y%#C#C*L#XZ#,C#C*L#_Z#3d%.]#CC*dó#G#.ä$$*¢C$K%#E(C$K%+E)d&D*%cC)d$E+C(R$­$E,n'cC*C&Y%'C*C%Y%#/$.C,C)E-d&E.'cC(C+d&C*C.ğ-##.C*C&Y%'C*C%Y%#C-d%E%h0#C(dÿ#E&C+d%C&C)d%C%ğ-##.C(C)d%C'Y%C#C)Y%+C#C(Y%#C#C$K%'Y%'C(C,d$^$­$.Õ$$(¢C#P#3D%&c%cC%C$dûÍã#P##i'cC$D&/$.d$D&C$d$E$d-j0$..C#K%/D'C#K%+D(C#K%'d$D%%cC#K%#E#d$i'cd¢D$C%h0$.d¢D$C(d$C'd¢jd$j0#C%d#C#>E%dġĢ#n0#C'd$d#C(>E#dġĢ#n0#C%d'C&C#d5D$.C$.é$$%¢C%K%+D&C%d$3¦%C%K%'C%K%+dþ#]##C%C&d$E&Y%+C$'cC#C$d&D'd#D$&cC$'cC%K%+D&C%d$3¦%C%K%'C%K%+dO]##C%C&d$Y%+.C#C$E&K%#C%C&d'K%#K%/4##C$d+D$C&d+C'j0#.C%K%+D&.C%d$3¦%C%K%'C%K%+dĀ#]##C%C&d$Y%+.î$$'¢%c%c%c%cd(C#K%#E'd££££C'd#q>1($$$%&#.C#K%'D%C#K%+E&'cC%D$&cC$K%#C$d'K%#d$d$3ô$C$d33»$C$dCD$C&d$E&0#..C'C%d+dC3ô$.2.C#K%'C#K%+d$d$3ô$2.C#K%+D%C#K%/E&'cC%D$&cC$3»$C$d3D$C&d$E&0#..C#K%'C%d+d33ô$.Ą$$&¢F#d3E%G#%c%c%c%c%cd(C$K%#E&d££££C&d#q>d$1&$%&#.C#d££££Y%#/&.C#dí¬ã#dñ¬ã#C$P#'E#>d'd(C#>3Ć$/%.C#C$N&+3V/$.C$K%/D&C$K%+D'%cC$K%'d££££j'cC%d'C'C&3Ć$C%K%'d££££j0$C%K%+D'C%K%/D&.C#C'C&3Ć$/$.C#C%K%/Y%+C#C%L%'Z%#.C%d3G#.Â$%$¢$¡C#%¢%cC&ÐC$Ð¡E(eC«s'cC(ÊE&d££££C%p0$.C#d#Y%'d$/$.C&h'cC#C%Y%+C#d#Y%'d#/$.C&31E''c%cC'd'P##d&h0#C&h0#C'd#C&ğ.#.C#C'Y%+C#C$Y%'d#/$.C#C&Y%+C#C%Y%'d$.Y%#.î$$'¢F#d3E'G#%c%¢d#C&h0#=C'd+C$C%C&35C'K%+D*d$C'P#/h0#=C&31E)h0$C&'cC)C%C&ğ-##.C$K%CE%C$K%;i'cC$d;E(C(K%#d$d+d;3Ó$d¤£££j'c#..C$K%?C%d;E(C&Y%7C(C)Y%3C(d¨£££Y%#C$C%d$Y%Cd$.D$C#C*Y%'C#C$Y%#C'd3G#2.#.à$$(¢F#d£%E'G#&cC&C'Ġ/################Ġ.%#C&d3E&d£%j0#.C$C%d)D(C'D$&cC$D&d#D%&cC&C%C(K##E*dĢ¤ğ*d+C*d;dĢ¤ğ*Y%#C&d3D&C%d'E%dã#j0#.C$d'D$C(d£$D(C)d£$E)d£'j0#.C#C'd£%ğ-##C'd£%G#.ñ$$'¢F#dCE(G#C(d'C$d±Õã#d*3Ü$C(K%/D*C(K%+D)%cC(K%'E+d££££j'cC#C(Ġ#%3Ġ.%/C#C*Y%+C#C)Y%'C#C+Y%#/$.C%C&C$K%+d±Õã#d*C)d$C)>C*d#C)>d$C'3%cC)'cC(d'C)C*3Ć$/$.C(d££££Y%'.C#C(K%/Y%/C#C(L%'Z%'C#d££££Y%#.C(dCG#.$&¢F#d3E'G#%c%¢C$h'cd$D%d#/$.C$31E%h0$C$d$j'¢C$d$E&'cC%d$C&ğ.#.C%C&(C%.d$]##C$.D&C#C$Y%+C#C%Y%'C#C&Y%#C'd3G#2.#.Ö$$'¢F#d3E(G#%¢C#K%#E'h'cC(d/D)d#/$.C(C%Y%/C#K%'D*C(d+D)C&C'.D'C)C'Y%#%c%cC(K%/E'h0#C(K%+D)C$h'cC)'cC*C)3Č$.C#d#Y%#C#C%Y%'/$.C*C)C'C$C&3FE%h0$C#C$Y%#C#C%Y%'.d¤£££D'.C(d3G#C'.é$$%¢F#dCE%G#dß÷ã#K%#h'cd¢D&dß÷ã#d¢Y%#%cC#dď÷ã#K%#r0#dċ÷ã#K%#C#dă#E#K%#d££££i0#C%d7d$d¯øã#K%#C$d³øã#K%#d%nE&>d#C$C&>3SC%d+C#d$C%K%;C%K%7E#>d#C%K%?C#>3C%K%/d¢C%K%+d$>D&.dß÷ã#d#Y%#C%dCG#C&2.#.ë$$&¢dß÷ã#K%#h'cdß÷ã#d¢Y%#dß÷ã#%¢d¤££CC#C#d¤££Cr>E#dě÷ã#K%#E%p'cdě÷ã#C#Y%#d#/$.dē÷ã#C#C%E$3¦%dė÷ã#K%#E&dě÷ã#K%#E#D%C$d%r'¢C$d$E$'cC%d#C$ğ.#.C&C#C$E#(C%.d#]##dě÷ã#C#d$Y%#dß÷ã#K%#d$.Y%#dė÷ã#K%#2.#.×$$$¢F#dSE(G#C(d+Y%GC(dÊµã#Y%CC(C&Y%?C(C%Y%;C(d,Y%7C(dÁµã#Y%3C(d(C'C'd#q>d%E%dûÛã#K%#Y%OC(C%dēÛã#K%#Y%KC(d'C(d3d'3{C(K%/D&C(K%+D%C#C$3kC#d/C%C&3Ć$C#d#]#;C(K%'C%d$d$3ô$C(dSG#.Ñ$$)¢F#dCE'G#C'd'C$K%#E*C%C&3Ü$C'K%/D)C'K%+D(%cC'K%'E+d££££j'cC#C'Ġ#%3Ġ.%/C#C)Y%+C#C(Y%'/$.C$K%'E,K%#C,d'K%#C*K%+C%C&C(d$C(>E%C)d#C(>E&d$C$K%+3C#d'C%C&3Ć$.C#C+Y%#C'dCG#.ª$$'¢d$D(C#K%#K%#E#K%+E)C$n'¢C#K%'C$d(E$d+K%#D'C$d'K%#(d$.C%C)l'¢C#K%'C%d(E#d+K%#D&C#d'K%#(d$.C'C&C&C'n>3Ċ$E#C'C&C#>E#d#mC#d#k.¥$$%¢%cC&C'n0#%cC&h0#C%C&n'cC$C&O##dâ¢m0$/%.C%C&j0$.%cC'h0#C%C'n'cC$C'O##dâ¢m0$/%.C%C'j0$.C$C&D(C'C&D).C#C)d#C(>Y%'C#C(d$C(>Y%#.Ë$$&¢%c%c%cC&C$K%+E&d@d&E)C)d&i>dĢ$d$1%#$%.C%D(/$.C%dġĢ&d$D(.C&dĢĢĢ#D&C$K%'D)C$K%#D$%c%c&cC'dĢĢ&C(dĢĢ&r0$C'd$D'C$C&C)K%34(#h0#.d££ç#D&/$.C%C(D'.C#C'^$'C#C&Y%#.À$$(¢F#d3E&G#C$K%'E%d$C%>D'%c%c%cC$K%+d#C%>E%d*p'cC%h0$C'D(C%D)&cC(P##d]i0&C(d$D(C)d$E)0#./$.C&d+d]C'C%3C&K%+0$.d®Òã#d,C'C%3:h0$.C$d0C#d·Òã#då#3.C&d3G#.»$$'¢C#K%'E&C#K%+d&D(&c%c%c%cC$h'cC&C(j0$/%.C$C(C&d&r0$C&C$d&D&.d#D$&cC$C&E'K##D)C'C$C%E'K%#Y##C'C)Y%#C$d'E$d+j0#./$.C#C%L%#3¤%2.C&d+D&d#D$/#.#.Ã$$%¢F#dÓ$E$G#C$d3E%d#dã#ğ.#C$d+C%dã#C#3¦$%¢%cC$K%+d$j0#C$K%/dã#j0#C$děÂã#Ġ#%#Ġ.&C$dċÂã#Ġ#%#Ġ.&sC$dē#E#C%dã#ğ-##C$dó#C#38C$K%s/$.C$dē#C#d&3MC$K%.C$dÓ$G#.Í$%$¢$F#dCE'G#%c%cC%'cC$d3D$g#######£D(&cC(C$N&#ÃD(C$dKD$C%d$E%0#.C(g######ē¢0$.C#d££££Y%#/$.C'd'C&3kC'd3dÙÑã#dB3Ć$C#C'L%'Z%#C#C'Ġ#%/Ġ.%+C'd%]#?C#C'K%?Y%;.C'dCG#.Å$$%¢F#d3E'G#%cC$K%#C$K%'C%C&3ñ$E('cC(K%#d¥£££i'cC#e$Z&+C#d#Y%#C#C(N&+\\&3/%.C'C&Y%/C'C%Y%+C'd%Y%#C'C$K%+Y%'C#d'C'dë¤ã#d+C(K%#3Å$C#d$Y%#/$.C#d#Y%#C#e#Z&+.C'd3G#.³$$(¢F#d3E&G#C&d'C$C%3S%c%cC&K%'d$i0#C&K%/D(C&K%+D)&cC'C(i0$C'C)O##E*d#q'cC'd$D'C*dä#dĢ$d<n0$..C#C)C(39/$.C#C%Y%+C#C$Y%'C#d££££Y%#.C&d3G#.$'¢d$D(C#K%#K%#E#K%+E)C$n'¢C#K%'C$d&E$K%'D'C$K%#(d$.C%C)l'¢C#K%'C%d&E#K%'D&C#K%#(d$.C'C&C&C'n>3Ċ$E#C'C&C#>E#d#mC#d#k.$'¢d$D(C#K%#K%#E#K%+E)C$n'¢C#K%'C$d/E$K%+D'C$K%'(d$.C%C)l'¢C#K%'C%d/E#K%+D&C#K%'(d$.C'C&C&C'n>3Ċ$E#C'C&C#>E#d#mC#d#k.$'¢d$D(C#K%#K%#E#K%+E)C$n'¢C#K%'C$d/E$K%'D'C$K%#(d$.C%C)l'¢C#K%'C%d/E#K%'D&C#K%#(d$.C'C&C&C'n>3Ċ$E#C'C&C#>E#d#mC#d#k.Ą%%*¢$¡F#d3E*G#%¢d#C$C%E(C%l0#=C*d'D+C#K%#D,C#K%'D.F#d3E%G#d$D-d'D$%c%cC'ÐC(C,d$E)C(C)n>E(d+d'C'd$i>E)C(C)n>E)Ð¡E/eC«Ê0#C/ÊE(d££££C&n0#%¢C,h'cd#D$C%d//$.C%C&Y%/C'C,D$C%d+.C$Y%#%c%c%¢%cC%K%/'cC%K%+E$h'cC(0%C&/&.C.C$C&C(3F/%.C(0#C&D$/%.C(31.E$0#C+C&Y%'/$.C+C$Y%'d#D-.d+D$/$.d#D(.C$C+C(Y%#C+C-Y%#C%d3G#C*K%+E$C*K%'0#=C#C)Y%#C#C$Y%'d¤£££.C*d3G#.®$$&¢C#%¢%cC&C$K%'E)C$K%+E(E*d#C)C*r>p'cC%d$C$K%#C(C(C)n>C&3Ċ$h0$.C#d&]#3C#C(Y%/C#d8Y%+C#d¬¬ã#Y%'C'3Ý$d$/$.C$C&C(Y%+C#d+C'Ġ#&#Ġ.&#d#.Y%#.$%¢C#K%#E&K%'E#C$n'cd$D'C#C%n'¢C&K%#E#C$d*E$K%C#C%d*E%K%C$K%E#C%K%E$C#C$l>3Ċ$E%C#C$C%>E#d#mC#d#k(d$.2.d¢d#C#C%n>.Ä$$'¢d÷ûã#K%#E%'cdÿûã#K%#D'%cdïûã#K%#E&d$C%d&E(h'cdïûã#C&C(Y%#C%ddçùã#E%D&/$.C%dE%dçùã#D&C%dïùã#K%#D%.C&C'Y%+C%C'Y%/C'C&Y%/C'C%Y%+.dÿûã#C#Y%#d÷ûã#C$Y%#.­$$'¢C#K%'D%C#K%+E&'cC%D$&cC$K%#C$d'K%#d$d$3ô$C$d;K%#E'd££££j'cC'C$d?K%#d$d$3ô$.C$d/K%#C$d3K%#d$d$3ô$C$dKD$C&d$E&0#..C#K%#C%d'dK3ô$.$(¢%cC$K%#E&C$K%'E'i'c/$.%¢%c&cC&O##E)dĢ#C%C(D(C)d#q0$C%d*D%C&d$E&C'j0#.d#/$.C&d$D'd$.D%C$C'Y%#.C#C(Y%'C#C%Y%#.¨$$'¢F#dCE%G#C%d+C#K%#C%d9E&3¥$E#C&d-C#3Ć$C%K%/D&C$C%K%3E#3¦%C$K%+D'%cC#hE(0#C(0#C$K%'C'C&C#ğ-##.C$C#C'Y%+C%K%+C&d$d$3ô$C%dCG#.¼$$%¢F#d3E'G#%cC$K%#C$K%'C%C&3ñ$E('cC(K%#d¤£££i'cC#d££££Y%#C#C(P#']#'/%.C'C&Y%/C'C%Y%+C'd%Y%#C'C$K%+Y%'C#C'd°Áã#d0C(K%#3Å$/$.C#d££££Y%#C#d%]#'.C'd3G#.$$¢%c%c%c%c%cC#P##1+&&''''$%#.C#K%/E$h0%C#K%+C$3Č$2.C#K%'C#K%+3à$2.C#K%/E$h0#C#K%+C$3Č$.2.C#K%'C#K%+3°%.¸$$%¢F#d3E'G#%cC$K%#C$K%'C%C&3ñ$E('cC(K%#d¦£££i'cC#C(d+L&#Z%'C#d££££Y%#/%.C'C&Y%/C'C%Y%+C'd%Y%#C'C$K%+Y%'C#C'dß©ã#d)C(K%#3Å$/$.C#e££££+Z%#.C'd3G#.²$$&¢%c%c%c%cd(C#K%#E$d££££C$d#q>1(&&&$%#.C#3ö$/%.C#K%'E$d££££i0$C$C#K%+d$d$3ô$2.C#K%+D$C#K%/E&'cC$D%&cC%3Ý$C%d3D%C&d$E&0#..C#K%'C$d+d33ô$..$'¢C#K%GD'C#K%CD(&c%cC%'cC#K%GE)'cC#K%CE*K%#C$P##i0%.C#C'Y%GC#C(Y%C.C%h2.C#C)d$Y%GC#C*d'Y%CC&'cC#3ã$.C$d$D$C%d$D%/#.#.µ$$%¢F#d3E'G#%cC$K%#C$K%'C%C&3ñ$E('cC(K%#d§£££i'cC#d££££Y%#C#C(L&+Z%'/%.C'C&Y%/C'C%Y%+C'd%Y%#C'C$K%+Y%'C#C'd°µã#d+C(K%#3Å$/$.C#e££££+Z%#.C'd3G#.$&¢C$'cC#D%C$D&&cC%dCK%#E''cC%d?K%#C'3Č$.C%K%#C%d'K%#d'd+3ô$C%d/K%#C%d3K%#d'd+3ô$C%dKD%C&d$E&0#.C#C$dK3Č$..%%$¢C#K%#K%#E#K%+E(C%n'cC#K%'C%d)N&#D&.C$C(l'cC#K%'C$d)N&#D'.d#d#d¢C&C'E#>d$d%C#>C&C'>C&C&C'C'>.$%¢F#d3E&G#C&d+C#C$C%35C&K%+C&P#/'cC&C#K%SC$C%35C&K%#D%C#K%CE$C#K%;i'cC#d;3³%.C#K%?C$d%C%Y%#C#C$d$Y%C.C&d3G#.$'¢%cC#P#_d3h0#&cC#3³$C#K%GE%h0$C#K%CE&K%#dFj0$C%d$D$&cC$d¢j'cC#C$Y%GC#C&d'E%Y%CC$d$D$C&K%#C%D&d-j0$..C#P#_d30#...¤$$$¢F#dCE&G#%cC%K%#d%j'cC&d/C$C%C%3.C&K%/d%i'cC#C$K%#C$K%'C%C%C&d33¨$/%.C#C&K%?Y%3C#C&Ġ#%/Ġ.%#/$.C#d#Y%+C#d#Y%#C#d$]#3.C&dCG#.«$$%¢C$d£%r'cC#C$32.%cdïûã#K%#E%d$C$d&E&h'cdïûã#C%C&Y%#C$dě$dçùã#E$D%/$.C$dě$E$dçùã#D%C$dïùã#K%#D$.C%C#Y%+C$C#Y%/C#C%Y%/C#C$Y%+.%%$¢C#K%#E#K%'E(C$n'cC#K%#C$d'N&#D&.C%C(l'cC#K%#C%d'N&#D'.d#d#d¢C&C'E#>d$d%C#>C&C'>C&C&C'C'>.$&¢C%d%r'c&cC'D)C$d$P##d$D'C$P##D(%cC&h'cC#C(C'3/$.C(C)p0#C#C)C(3.C$d%D$C%d%E%d$n0#..C&h'c2.C#C'd££ç#3.£$$&¢C#K%£$E&'cC#K%¯$E$C#K%§$E%j'cC$C%d)D$&cC%3ą$C%dcD%C$d$E$0#..C#K%«$C&d+dã#3ô$.C#K%3d¤£££j'cC#3ą$.C#K%sd¤£££j'cC#dc3ą$..$%¢%cC$P#_d$h0#C%dĂĢĢ#dä#d<n0#d$D&C$C%dCC%C%dä#d=l>E'C'd$3C$C%dĂ#C%C%dĄ#d=l>E$C$d$3.C#C%Y%'C#C&Y%#.©$$%¢F#dCE%G#%c%cC$K%CE&'cC%d#Y%/C%e££££3Z%'C%d¿Úã#Y%7C%eÃ£££)Z%;C%C%d'Y%3C&C$K%GC%d33C0%C#C%K%/Y%+C#C%L%'Z%#/$.C#C$K%K3q.C%dCG#2.#.ª$&$¢$¡$F#dCE&G#C&d+C$C%3p%cC&K%+d$j0#C&K%/C%j0#C&d7C$C%3SC&K%70#C&K%;C&K%?3E(àeĢĢĢĢĢĢĢĢĢ#¦eĢĢĢĢĢĢĢĚĢ#y0#C#C(\\&+e$D'.C#C'Z&#C&dCG#.$&¢C#K%'E$'cC$D%C#K%#E&D#&c%c%c%c%c%cC#K%#1'#$%&'.C#d+3Û$/&.C#d'3ì$/%.C#d'3ì$/$.C#d'3ì$.C#dSD#C%d$E%0#.C&C$dS3Č$..$&¢d%D(d%D'C$C%n'cC#C%d&E'K%'D)C'K%#D'.C$C&n'cC#C&d&E#K%'C)iD%C#K%#D(.C'C(d$'¢C%(C'C(d$h.d$.$$¢F#dCE&G#C&d'C#dÓ¥ã#3Ģ$%¢%c%cC&K%'E#d££££j'cC#C&K%+d$d$3ô$C&K%3C&K%7d$d$3ô$/$.C&K%+E#0$.d#/$.C#C&L%/ÊC$C%3ñ$.C&dCG#.$$¢C$'cC#dOD#&cC#d3K%#E%d££££j'cC%C#d/K%#d$d$3ô$.C#d?3đ$C#d'K%#E%d££££j'cC%C#K%#d$d$3ô$.C#dcD#C$d$E$0#...$'¢%¢C$K%'h'cd$/$.d#C$K%#E%K%'E&C&C$K%/E'C%K%#E(E%d#C%C'p>nE&>D%d$d$C$K%+C(C&>C'C(l>.D$C#C%Y%'C#C$Y%#.$$¢%cC$h0#C$d(D$&c%c%cC#d3K%#d££££i0#C#d+K%#C&j0#C#d'K%#C%C&3Ċ$h0$.C#dCD#C$dCE$0$/%..C#d3D'.C'.$%¢%c%c%cC#K%#C#K%+E&C%l'cC#C&C%d'd'3Ó$d¤£££j0&C#K%+D&/$.C%h0$.C%d%E'h0#C#K%'C&d%C$C'ğ-##.C#C%C&Y%+2.#.$(¢F#d3E%G#C%d'C#3VC%K%+D'C$C%K%/E&3¦%C$K%+D(%cC&hE)0#C)0#C$K%'C(C'C&ğ-##.C$C&C(Y%+C%K%'C'd$d$3ô$C%d3G#.$$¢F#d3E'G#%¢C#h'cd#D#C'd//$.C'C%Y%/C#C&D#C'd+.C#Y%#%cC'K%/E#h0#C'K%+E%h0#C$C%3Č$.C'd3G#.$'¢C#K%'D%C#K%+E&'cC%D$&cC$d'K%#E''cC$K%#C'3Č$.C$d+3ă$C$dC3ì$C$dOD$C&d$E&0#..C#K%#C%d'dO3ô$.$'¢C#K%'D%C#K%+E&'cC%D$&cC$K%#E'd££££j'cC'C$d'K%#d$d$3ô$.C$d33Ý$C$dCD$C&d$E&0#..C#K%#C%d+dC3ô$.$'¢F#d3E%G#C$3³$C%d+C$d-d#3­$C%K%/D'C%K%+D(C$3³$%cC(d$i'cC#C'Y%'/$.C#d+]#$d$D&.C#C&]##C%d3G#.$%¢F#d3E'G#C'd+C#C$3d%D$%cC'K%+E#h0#C'K%/D(C'C%C&3C'K%#E%h0#C#C(C%C'K%'d$3^D$.C'd3G#C$.#%c%c%c%c%cC#d-1'%$$&#.C#dĂ#i0&C#d££ç#j0#d#2.C#dSd-l0%C#dä#d=l0%C#dĄ#d=l0%d'2.d$2.d%2.d&.r$%¢C%d&l'¢d#(C%d&D'd#C$d&C$R##dĒĚ%C$d%P##dâ$>.D&C#C'C%C&>Y%'C#C&C$C&>Y%#.$%¢C#K%/K%+D(C#K%+E'C#K%#i'cC#3²%.C#C'd$Y%+C#K%'C'dKE#C$Z&#C#Ġ/################Ġ.&+C#C&]#DC#C%]#CC#d#Y%?C#C(Y%;.w$'¢C#K%'D%C#K%+E&'cC%d'D$&cC$d'K%#E''cC$K%#C'3Č$.C$d/D$C&d$E&0#..C#K%#C%d'd/3ô$.o$&¢C#K%#K%#E#K%+E(C$n'cC#K%'C$d%K%#D&.C%C(l'cC#K%'C%d%K%#D'.C&C'nC&C'l.~$$¢%cC$K%GE%'cC$C%d$Y%GC$C$K%CE%d'Y%CC%K%#E%dÿ#j0$C#C$3g2.C#d&Y%#C#d#]#'2.C#C%Y%'C#d#Y%#.$$¢dß÷ã#K%#h'cdß÷ã#d¢Y%#dß÷ã#dď÷ã#K%#C#n'¢dċ÷ã#K%#C#dă#E#K%#d££££j'cC#3ā$.C#d££££Y%#dß÷ã#K%#d$(d#.Y%#2.#.$%¢dÛ¾ã#D%d1D&%c%c%c%cC#P##d$1&#$&%.dé¾ã#D%d.D&/$.dô¾ã#D%d0D&.C%C&C$3P2.C$d'3¦%C$K%+E#C$K%'dđčÔĆ)Y##C$C#d'Y%+.$$¢C#K%WE$'cC#K%SC$3Č$.C#3ē$C#K%/C#K%3d'd'3ô$C#K%?E$C#K%C3ĝ$C#K%;C$d'd+3ô$C#dG3õ$C#dï#3×$.s$%¢%cC%d#k0#%cC%h'cd$D&/$.C%31E&h0$C%'cC&C$C%ğ-##.C%D'.C#C%Y%+C#C&Y%'C#C'Y%#2.#.l$$¢C#K%'E$'cC#K%#C$d%3Č$.C#K%/E$'cC#K%+C$d%3Č$.C#K%7E$'cC#K%3C$d&3Č$..u#C$C%n'cC'C#C%d*E#K%C#K%C&3°$C#3fC#d%Y%#C#dċ#3ă$C#e'Z&C#e'Z&C#e'Z&2.C&3­%.}$$¢%cC#K%3d££££i0#C#K%?E$d££££j'cC$C#K%Cd$d$3ô$.C#d33đ$C#K%KE$d££££i0#C$C#K%Od$d$3ô$..n$$¢%c%¢C%h'cd$D&d#/$.C%31E&h0$C%'cC&C$C%ğ-##.C%.D$C#C%Y%+C#C&Y%'C#C$Y%#2.#.q$&¢C#K%'D%C#K%+E&'cC%D$&cC$K%#C$d'K%#d$d$3ô$C$d/D$C&d$E&0#..C#K%#C%d'd/3ô$.~$$¢C#K%3C#K%7d$d$3ô$C#K%?C#K%Cd$d$3ô$C#3»$C#K%WE$d££££j'cC$C#K%[d$d$3ô$.C#K%KC#K%Od$d$3ô$.c#%cC$d$j0#C#d££££C$n0#C#'c%¢C$d,r'cC$C#3n/$.C#31.E$h0$.C$2.#.f$&¢%cC%h0#&cC#P##E'C$P##E(i'cC#d$D#C$d$D$C%d$E%0$/%..C'C(D&.C&.g#C&'cC&d&D&&c%cC%d'K%#C$j0#C%K%#C#C$3Ċ$0#d$2.C%d+D%C&d+E&0#..d#.`$%¢%cC#d'K%#E%dE&d'd+C%d&E%>C$l0#C%d#C&C$dJn>0#C#3K2.#.o$$¢C$d£%r'cC#32.C#K%/E%C#K%+E#j'cC#C%Y%/C%C#Y%+2.dïûã#dïûã#K%#d¡C$d&Y%#.i$$¢C$'c&cC#3ć$C#d/K%#E%d££££j'cC%C#d3K%#d$d$3ô$.C#d;D#C$d$E$0#...h#C$'c&cC#d;K%#C#d?K%#d$d$3ô$C#K%#d¨£££j'cC#3»$.C#dKD#C$d$E$0#...k$%¢C$d'd(C#P##E&>E#3¦%C$K%+D%C#'cC$K%'C%dí¬ã#dñ¬ã#C&>C#ğ-##.C$C#C%Y%+.a$&¢C#K%'D%C#K%+E&'cC%D$&cC$3¡C$d[D$C&d$E&0#..C#K%#C%d+d[3ô$.b$&¢C#K%'D%C#K%+E&'cC%D$&cC$3­%C$d?D$C&d$E&0#..C#K%#C%d'd?3ô$.d$&¢C#K%'D%C#K%+E&'cC%D$&cC$3©%C$d£$D$C&d$E&0#..C#K%#C%d+d£$3ô$.b$&¢C#K%'D%C#K%+E&'cC%D$&cC$3Ē$C$d3D$C&d$E&0#..C#K%#C%d'd33ô$.g$$¢%cC#C$K%+E%C$K%#l'¢C$C%d$d$3Â$d¤£££j0$C$K%+(C%.Y%'C#C$K%'Y%#2.#.g$$¢%cC#C$K%+E%C$K%#l'¢C$C%d'd+3Â$d¤£££j0$C$K%+(C%.Y%'C#C$K%'Y%#2.#.g$$¢%cC#C$K%+E%C$K%#l'¢C$C%d'd'3Â$d¤£££j0$C$K%+(C%.Y%'C#C$K%'Y%#2.#.j#C#K%#d££££j'cC#K%'C#K%+C$3P2.C$d'3¦%C$K%+E#C$K%'dđčÔĆ)Y##C$C#d'Y%+.g#C#3ğ$C#K%oC#K%sd'd'3ô$C#K%{C#K%d$d$3ô$C#dć#3×$C#dė#3«%C#d¯$3ö$.d$$¢C#K%#E%'cC%C#K%'C$3P2.C$d'3¦%C$K%+E#C$K%'dđčÔĆ)Y##C$C#d'Y%+.b#C#K%#d$i'cC#d'C$3Ù$2.C$d'3¦%C$K%+E#C$K%'dđčÔĆ)Y##C$C#d'Y%+.Y#C$'c&cC#K%#C#d'K%#d$d$3ô$C#d/3ć$C#d;D#C$d$E$0#...V$$¢C$'c&cC#d'K%#E%'cC#K%#C%3Č$.C#d+D#C$d$E$0#...Y#C$'c&cC#3Ē$C#d/K%#C#d3K%#d$d$3ô$C#d?D#C$d$E$0#...a$$¢C#3ē$C#d/3õ$C#d;3«%C#K%WE$C#K%[3Ğ$C#K%SC$d'd?3ô$C#d_3Ĕ$._$%¢C#C%3¦%C#K%+D&%cC%hE'0#C'0#C#K%'C&C$C%ğ-##.C#C%C&Y%+d#.[#%cC%d££ç#i0#C#C%C$K%34(#h0#d$2.C&h'cd#2.C#C&d#C$K%/4'#.a$$¢C$K%#E&d#q'cC#C%Y%/C#d££££Y%#C#C$L%'Z%'2.C#C%d¸µã#d,C&3Å$.Q#C$'c&cC#K%#C#d'K%#d$d$3ô$C#d/D#C$d$E$0#...V$$¢C#K%+E%C#K%#i'cC#3´%.C#C%d$Y%+C#K%'C%d&C$Z%#.Q#%cC&d$j0#C$d££££C&n0#C#C$C&C%3FE#h0#C#2.#.S$$¢%cC$C#K%#C#K%+E%p0#C#C%C$d$d$3Ó$d¤£££i0##..M$%¢%cC#K%CE$h0#C#K%GE%h0#C$C%3Č$.C#d;3ì$.P$$¢%cC#K%+E$C#K%#j0#C#C$d$d'd/3Ó$d¤£££i0##..H$$¢C#K%E$'cC#K%C$3Č$.C#dċ#3ă$C#3f.M$$¢C#K%'E$C#K%/C$d&3ĝ$C#K%+C#K%#d'd+3ô$.K$$¢C#K%'E$C#K%+3ĝ$C#K%#C$d'd+3ô$C#d/3h.C#C$C#K%+i'cC#eCd$d#3û$.C#C$d*3.G#C#K%#C#K%'d$d$3ô$C#K%/C#K%3d$d$3ô$.E#C#C#P#CC$P#C]#CC#C#P#DC$P#D]#D.&##.;#C#C$3ĝ$C$'cC#C$d&3Č$..@#C#C#K%#d$d+dC3Ó$d¤£££j'c#..@#C#C#K%#d$d+dK3Ó$d¤£££j'c#..@#C#C#K%#d$d'd'3Ó$d¤£££j'c#..@#C#C#K%#d$d'd+3Ó$d¤£££j'c#..@#C#C#K%#d$d'd?3Ó$d¤£££j'c#..A#C#C#K%#d$d+d£$3Ó$d¤£££j'c#..@#C#C#K%#d$d'dK3Ó$d¤£££j'c#..@#C#C#K%#d$d'd/3Ó$d¤£££j'c#..B#dĕ®ã#d®ªã#C#P##E#>d*d(C#>C$3P.?#C#P##d%E#K%ÓÜcC#K%«ÜcC$3P.?#C#P##d%E#K%ËÝcC#K%ûÜcC$3P.?#C#P##d%E#K%§ÞcC#K%ěÝcC$3P.8#C#K%#E#K%'C#K%+C$3C.9#dß÷ã#K%#'c#.d»øã#K%#.9#dß÷ã#K%#'c#.d¿øã#K%#.1#C$'cC#C$3Č$..5#C#C#P#CC$P#C]#C.3#C#K%#C#K%'C$3P.3#C#K%'C#K%+C$3P.2#C#dóÞã#C$C%3[.&##..ýu8#d££ã#.Ò%$C]CCCCCCCCCCCCCxwiP[OCCCCCCCCCCYWCpeR]]~CCCOCCCCCCCCCCCCCCCCCCCC#dã¥ã#.Ą9%###S$3#M$3#(###RRCCCCCCC0###/###'###1###d=)=R$-$'$(:$B$æ$$''ó$%F*%A($M'%%%'$$)$$&$$$7$v$®$+É$$I,Lº9I$$($%N$'Ã(y%)¥4.(N%&cã$c¹%%)%I%)%+$$$$$$$B%X$*$$&&$*&'%)'0(&$*$0$30$'$%-$$&()$$$$$$'$)'$%'(('$4C&%Ô)W¹1Ĉ$)'&%/I$$($µĕ$Q5A§$&'$p7)$&Ø)N$1)sãÁ$*/(¬+=)=È,sG'G.$2$*$%$.$2$*$%æ&$%&$M$,è,V0V9-9½9căÍ$cC<%<Ïí$x$j$%%$%%%'$/$$$*$d$'%+$*$?$'$($$&*$÷%%<$<$B$<$B$<$B$<$B$<$+×1-$7))¨%aµ4gď2=)=)=####'###'###2###CCC]C###;$3#'###B&3#-###CxCCCCCCCCCCCCCCCCCCCCCCOCCCCCCCTUZCCCCmvrqCCCCCCmvrqCCCCCCCCCCCCCCCCCCCCCCCmvrqCCCCCCCCCC[T[WWYZWWSZVZS\\XXTYTXPT##&##Ā###ã?##k$##ėO##'%##ĚÊ##%##ã$:c$*cDS%#$°&$)%$3%$Q%#$Ĕ$#)%%$Ç&#'%#$¿&#%%#%½&#%%$$Á$#$·&#$¹&#%%#$½&#$Á&$$É&#$Å&#%%%$É&#$Í&$$Ï&#)%#$×&#%%#$×&%%%#$×&#%%#%Õ&#'%#$Ù&#%%%%%)$'#%%#$'#%%#$'#5%$5%$$'#'%#$ä$#$#K%#$¦%$5%)$ùË$#%%#$è%#$óË$%%%#$¨&#$­$#$±$#-%Ã%'%%%%*$ċ$)$o$&m$$£$$%¡$4c$,cF$3+;%'$%%%#$0#%%$&¦%#3Ã$#CcSE%+Y%#$A#1%$%$Iì9Iã$$ã($ãõ(sÃĂ'#)3¶4%%(NĢQ%&ĢQã%¹$%+$Ġ$%++2+)2-+2++2+)2.$2$$2$$2$$2++2;+2++2++2+%2#%¶$#$4.'Î$#$4.%2#%ê$/%2#%Ă$#$0.%Ģ$#%Ğ$#$4Ì%$Ü&$Ġ¥$#$®¤$)$[P3C6%%Ô)=WÓ1SS%%#$ĐÊ$#$î^#$ðÊ$%)%#$ÚË$#$ĜÊ$#$àË$#$ÞË$$%%$%%*%ĠË$#%*'%&%%ïĕ$Q%5?%©$1%%a%,'%#$ªË'#-%&%%#$ò·(%'%%7%#$ª¸(#$À¸(#$¸¸(#$¤¸(#$ª¸($$Æ·(#$ö·(#$Ì·(#$ã1#3%#$#$¨¸(#$ĒË'#'%#$ð¸(#3%#$¤¼(;%%ÍÑ$=cè,Ks«$Gs¿$.q$2q$*q$%qč0V£$À$9cÝ9Cc£Î$Ccc<Yêė$EgO bbs_b_L¡S¡TCCCCOCCFP~]]S\\d}]d}]#¢],,CC]#B¢¢]S\\]D¡]]C¡]DR]c~¡],0CC]d}]S\\d}]S\\diY,3#*###`,3#)###f,3#*###m,3#'###q,3#*###x,3#%###z,3#*###,3#'###,3#*###,3#'###,3#*###,3#%###,3#*### ,3#%###¢,3#*###©,3#%###«,3#*###²,3#%###´,3#*###»,3#+###Ã,3#*###Ê,3#'###Î,3#*###Õ,3#%###×,3#)###Ý,3#+###å,3#+###í,3#)###  P P ##Ó-3#)###+D£#Ù-3#'####£.#Ý-3#.###Ģ¢ē$è-3#,###Ěā$COCCCCCCCCCCCCCCCCLCCCPCCCCJCCCCCCCCCCCCCCCCCCCCCPCCCCCCCCCCCCCOCCCCCCCC##$#dã¼ã#.¤7CCCCCCCCCCCCCCCn###S03#/###?&3#&###_03#*###f03#%###'#######k03#'###Ā/3#*###M$3#(###f03#%###«03#$###'#######_03#*###'#######Ã03#$###iodjqrwirxqgsduvhhuuruw|shplvpdwfkCCCCCCCCCCCCCCCYWCCCCYWCCCCCCCCCCCCCOCCCCC###ĉ,¨ÑÞĖ_]ĘrÈ¢u1t¯(¾Îü¦B<ðă~GGCKCCCogJLCKCCCjeJLCKCCCxJLCKCCCJLCCCCmvrqCCCOCCCC]CTCCCCOCCuJCCCRCCC]CCą©µCRCCCCCCCTJ$)$.$F$$$j$'$$$'$%%Ě&ã$'%'$,%$$Ğ$*ò$$($TP$$$%$%$$O$.)-.$$F$-83$+$-$'D$$$A>~.].'$%$;;N&O$*%(,L]Z$$$'+'$&*-%0$2$]$''+$7%=$%%\\$'%'%%&&$A%&$.%\\$'($%'$7%9)$$]$%$$'+$*%.%A$`$/$U$&$Z$$&(&$'*%.%@$]$%$)$(%7%?%\\%''+$7%@$k$*&$$}$%*.,$%,,$$*l%>$$$$$Z1$($%(.$G,$'$)$%%%<%'&3'0$%%)$2$$ă'&Õ*&@%A%A%c%$*+$%.&$($P(V$d%E$&'%,$)&þ$%%$]$$*$$$$%+)-%$J$+Q%/7'S$$($$($K,/%C'%%$&[$$%&$$&]+%%c)u&$0$*'$)$&%Ub0$Eà&$$&.&0&0&0%/(+%-$%$%(T($-$$0$30VD®:%& $2$CR$ø&$G'&(($)&¹ā$$ą,)±%$'$-$$?'s%1Eq$:&'&%+$&$'$<%($º$%=50$I+<.Q&S$%'%%4$8%e)%%%%/$+$F$.$V$$&%%(%$$>$1%(%$$(,&$%$'$ÓÁ$$¶$4à'3&$/3E$%$Ì$$*$)$.$F$$$R$P%f$8&¤'$ą$$¸$(¨+)$M$,é'&$%('K&'$È$%à''I$=($$Þ%%;$W)i.T'$Y2L$%%-&T'%%%$'$-$U&G($+a$/%W,-'%$&%$$%)$%$À$$&+8%\\%&$H*&(i)0$$$$$1%x+%&$$:$w)$$'%$%đ$')%$%>%x+%$$%$$$%)$$$$$%'$(¦%,$%£%%$$'$³$'%%'$C-K)%'+$,)%&Q0$%é$$$&$$ì$*$)$$u9%*$%$%)&$$%$*$$k%&$$$d$¼%%.%W(($$$:$øL4)2ë|/&&ã6(^*,'ğ&&K%ą&$b4c%$%0%ğ¢'$*$%Á<%$'ÿGQ%:Ã'&,3%*A'·$&Þ2Z'U+$1$9($2ó-*$4%*$%$((aD$Ã$1ē%$`'Ğ&(ġ$%Ė$$%$*%($,$ó&*+Ò8(¤»S$A£$ē$###3###3###+###4####$%&'()*+,##5###/###'###6###~#######+###'###7#######$###$###8#######+###'###9#######+###'###:#######$###$###;#####<###/###'###=###fCCCCCTOSSSC###@93#,###I93#+###*23#)###Q93#.###CCCCCCCCCCC##Î93#*###Ë93#&#dîÐã#.$£#dûÐã#.Ĝ+CCCCCOCOCOCOCCCCSCCCSCJCCCCCCCSCCCSOCCCTSSCCTSSR]CCRCCCCCCCCCC##?&3#&###e&3#*###ù:3#'###ý:3#,###B&3#-###l&3#*###Ć:3#+###Ď:3#2###ĝ:3#.###(;3#0###5;3#*###<;3#(###CCCCCC^CCSCCCCCCCCOCC#Ē;3#'###Ć:3#+######f03#%###'<3#-###B&3#-###1<3#*###8<3#+###k<3#'###1<3#*#####<3#)### &3#(###CCCCCCCCCCCCCCCCTSS#e&3#*###l&3#*###s&3#.###<;3#(###f03#%###;=3#'###e&3#*###l&3#*###'<3#-###@93#,###I93#+### &3#(###^CCCCC#?&3#&###e&3#*###B&3#-###<;3#(###Ď:3#2###Ć:3#+###'<3#-###1<3#*###8<3#+###CCCCCCC^CCCCCCCCCCCCCKCL###@93#,###I93#+###*23#)#děÙã#.č3(CKCã$L#*CKCã,OCCã$L####0###/###'###>###?###@#######$###$###A#####B###/###'###C#######$###$###D###f#######$###$###E#######$###$###F#####+###-###5###,###ë#3#ó#3#ý#3#ď#3#'###,###+###)###+###,###ö'3#',3#ë#3#_&3#0,3#8,3#,###(###+###6###/###-###-###6###+###*###¥&3#®&3#³&3#»&3#Î&3#Ú&3#B&3#ä&3#÷&3#ÿ&3#+###0###-###,###.###2###0###5###+###9###7###0###0###0###0###5###3###.###2###5###ā03#ĉ03#Ė03#Ġ03#)13#413#C13#P13#¼(3#b13#x13#13#13#¦13#³13#À13#Ò13#â13#í13#ü13#,###+###+###0)3#9)3#A)3#,###+###/###/###5###1###0###/###³(3#¼(3#Ä(3#Ð(3#Ü(3#î(3#ü(3#ĉ(3#0###/###'###G###H###@###Í$-$'$(:$B$#'/1(*$$$y$@5$%%'$$)$$&$$$7$v$®+É$I%$)LJ1$$$%$%$$+>''@.([$*1$+'+'&-&%$3S0;D,%'$(;%66<*.(;$**$+M-/&*)o$3$&'206$+%%%9$*$$&'&+%%%%$$+$'%$(/%-$'&$)'%%9$*$%$%$%'('%%%'$*'$$4).&$,$&$9$*$%$(&,$&$%&$2'8''&$+%%%9$*$%$(&+%%%%,%'%$(0$3%$)&&$'&%$$$%&%&&&/'(&&$&&$)$K0$&$:$3&+$&$&+%$&$%%'?'$+$&$:$-$(&+$&$&+%(&$'0&/0$&$L%+$&$&$$('*(9)$&$5&;$,$$%*+)$$$+5%0](*)$V%$$$($;$$$6$&%($$)$1'C$b+$G'6'3$GfZ$$%(3c-'%I$$($%N$#$'%*$$$'%L$'%D$'%*$$$'%2$\\$'%fH33y%)&#%4$=(n&.*7.8/7/0$&$%/W%61$'$f|*N(i-B$/',:A%(.O'=Y?'b%7U$:%.&TW$2$+VM%'-O$.1Z9&-G%.(N%&L'$)$%&$(ã6E.#%)%I%)%+$$$$$$$B%X$*$$&&$*&'%)'0(&$*$0$30$'$%-$$&()$$$$$$'$.%'(('$4L#W#Ĉ)'&%/I$$($%[*$3:,*$*$*$*$*$*$*$*$CR$#&<,*(%('y)&$}$'(N$4CS3##c#fQ%#&3-%7R(+&J,%%u78$D;W/g$$O)&$$&-D(F0@&V$/2$33-($Z,15:&h$$$$;&%3%'.)%)%),*$*$N$1)8#/:'T##%I*/((/$0$($$$%$%$D#5c%YK/($ªG=)=.|&)%)%)%&F/$=$6$%$2%1EhX#@&TRC0A(N(A%G'+$(MÁ5G'G'K+W/.$2$*$%$.$2$*$%&W/#,9-+;)$M$,h)%$$O$%&$%:-:,Bd6$%-9-=)=I[)%c'$%(+$&$@M@&@F+$?>Y-9-605lZV0V0KE?&$(:ĝM$%&%3)U&&@-$+9M5Q8>:,iN(-\\,$0<:V4'+F&$,c$',%-$$$F5$E%$)'a*$$$'$2$-*\\:'$+%%%9$*$%$(&+%%%%&$)$(*?-$$%$$I$-$$%$$'$%&$$$Oe$&$'7&Ae%%$$ÛY%*<)Eb$$&$^Y%$j>%18*Ü\\cB+%$%+$%$A$%%%%'+%Q%)$$$%>V%-4k($5l+{DB,$P$*$$TA%9$1l*$%$O&$$%$&$$%%;)$%$H$%$'$$:O#:,4$L&&$r#4ç#2#4)<#(##R##*B4r4A5S3'B8(6#PöcC<%<On'\\*4c%$$/*,#LC#'$*$%$#2$@&%$1'+##(0&,*-'$#x$j$%%$%%%'$/$$$*$d$'%+$*$?$'$($$&*$#%<$<$B$<$B$<$B$<$B$<$+#B))ø*$4%*$%$((aD$P-*3$#A5O#?ćA%$òB$9+%ă*$'$%$2$è^g&$&$#'$>$%$$%$$-$'$$$$)$'$$$$$$&$%$$%$$$$$$$$$$%$$%'$*$'$'$$$-$4(&$($4#=)=)=##C#%#%#2#####(##%%%%%%%%%%%#dĢêã#.+%%#####%#dÙëã#.$%#dÿëã#.$$#dĚëã#.$$#dúìã#.Ď'Õ%($%&#-©-é-#--')---%)0-+*-**6---i7#-i-#7#&Ē-)-9-#-£.È-)-Ù-y-©-)-#$&))-éV%(#_q9#A#$#$<,1&#'­-A+$2C-J2#-ß-#)½-I-é-9-y-#-#-#P/\\4%#>G'@$+$©(í-#+<*J,n(9)Ã%%3%Qc,W%A&n(+;+L*#)S-)-#BÁ-M'*©A£-_-³-*7Ğ-#--#--)7o/#6-#-y@Ć-i-Y-#-8##-#-y-©-$*#-#:#&#-#7/7<#U#-#-#-Ě-#,£-#^$&$'oP$2#0#-#SSSTSUSVSWSXSYSZS[S\\TSTTTUTVTWTXTYTZT[T\\USUTUUUVUWUXUYUZU[U\\VSVTVUVVVWVXVYVZV[V\\WSWTWUWVWWWXWYWZW[W\\XSXTXUXVXWXXXYXZX[X\\YSYTYUYVYWYXYYYZY[Y\\ZSZTZUZVZWZXZYZZZ[Z\\[S[T[U[V[W[X[Y[Z[[[\\\\S\\T\\U\\V\\W\\X\\Y\\Z\\[\\\\$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$$#d§òã#.V%%%%%%%%%%%%%%%%%%%%%%%%%%%%%%&&&&&&&&&&&&&&&&'''''#dçòã#.ě'å%##l5£$9ãV9B£[ÙG#h#Oăp(SCq#Wăuãpăx°Ç#y0ÉcyÇúãy#ĜcĝăaĠ#£%äZ*ĄăAä½FD»³R¤¼SWD½Ğf¤½ji$¾#d¾#¾\\Ä¾cä¾ù¯ÄÀēÒdÃFÔĄÃğÕäÄ#ß$Æ#÷DÆÉùÇ#Ă$Ì³ąĄÎóćĄÑ#đÒSĔĄÕ##EÞăÉąÞAÛ%ßÑñeßĄĎ¥ßđåß#ě%àAĝEà##fàn6àW¦àW÷à)##,ă#c3Ã$6ă(đ9)i<Ã)CÃ*GÃ,Jă-ĠO.*SÃ.µTă.CÉÃ/SËC1ēÎÃ13ĢC3*$3Ą%Ä3{+4ĝ/Ą51Ä9s7:s9Ą<ă;=ē>>sBĄ>#GD@SÄ@Ą@DA£DBėBēïÄBãõĄBñúDCcĄĄCēąDDēćDêċÄDďDE#ĔÄEēĞĄFĝĞUG»R­e´gZòĞãØÈþØČ~åy\\Ĕ4Ĕ|Ç¥bµø?Î»Í*û$~¦5á¨TGæ /xáġÔā£Ê)ÿ¾Ĕ¾ää¾ć©jáĒéÀä2ïÄ/GOČPÍ§mÿÌÓý«Ĝuta»éTËëJ&Óê¢|âĖ.ăéj´Êøtí)LL7¨-ÚJ[D>QğOp60[vw-Þ-Qìå¤¨OµÄċâÅn=Ë®nåÆtê<ċµôG)¼ù¨X1ėÃ39äÇ<+ZAokJØßÓWÖ/?\\mÍûqrí¿~ĖQđ¥²È7ë§+%ê¯ĝĢá³ĎsÇĚÆĜáĕé#dã÷ã#.$%#d÷÷ã#.$%#dċ÷ã#.$'#dė÷ã#.$$#d£øã#.$'#d¯øã#.$'#d»øã#.$$#dÇøã#.0'#######I###'";

// target/package/index/isoflag_bg.js
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
  settle: () => settle,
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
function describe_unknown(handle, length) {
  const ret = wasm.describe_unknown(handle, length);
  return ret >>> 0;
}
function digest(length) {
  const ret = wasm.digest(length);
  return ret >>> 0;
}
function evaluate(handle, flag, now) {
  const ret = wasm.evaluate(handle, flag, now);
  return ret >>> 0;
}
function evaluate_all(handle, now) {
  const ret = wasm.evaluate_all(handle, now);
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
function settle(handle, flag) {
  const ret = wasm.settle(handle, flag);
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
  begin(attributes3) {
    this.#at = 0;
    const words = 2 + 2 * attributes3;
    if (this.#words.length < words || this.#bytes.length === 0) {
      this.#reserve(Math.max(words, this.#wordRoom), this.#byteRoom);
    }
    this.#words[1] = MISSING;
    return ++this.#turn;
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
  copy(attributes3) {
    return { words: this.#words.slice(0, 2 + 2 * attributes3), bytes: this.#bytes.slice(0, this.#at) };
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
    const { written } = encoder.encodeInto(text, this.#bytes.subarray(start2));
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
    const encoded = items.map((item) => encoder.encode(item));
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
var encoder2 = new TextEncoder();
var decoder = new TextDecoder();
var Engine = class {
  exports;
  frame = new Frame(this);
  constructor(module) {
    this.exports = new WebAssembly.Instance(module, { "./isoflag_bg.js": { ...isoflag_bg_exports } }).exports;
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
    this.frame.end();
    return JSON.parse(decoder.decode(this.view(this.exports.output(), length)));
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
function provideBytes(bytes) {
  compile = () => {
    const module = new Uint8Array(bytes.length);
    for (let at = 0; at < module.length; at++) module[at] = bytes.charCodeAt(at) - 35;
    return new WebAssembly.Module(module);
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
    this.#places = [context, ...nested].map(attributes2);
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
function attributes2(context) {
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
    return deepFreeze(structuredClone(value));
  } catch {
    return value;
  }
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
      const reads2 = this.names();
      const now = this.#readsClock ? instant(options) : 0;
      return this.#all(this.#fill(context, true, reads2), now);
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
    const [readsKey, steps, ...attributes3] = engine().output(exports.reads(handle, position));
    const reads2 = attributes3.flatMap((at) => names[at] ?? []);
    const instants = [...steps].sort((a, b) => a - b);
    const depends = readsKey !== NEVER || instants.length > 0 || reads2.length > 0;
    engine().frame.begin(names.length);
    const packed = depends ? UNPACKED : exports.evaluate(handle, position, 0) >>> 0;
    const fixed = packed === UNPACKED ? -1 : packed;
    return { position, readsKey, reads: reads2, instants, fixed };
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
    const { position, readsKey, reads: reads2, fixed } = flag;
    if (fixed >= 0) return fixed;
    const now = flag.instants.length > 0 ? instant(options) : 0;
    const handle = this.#fill(context, readsKey > LAST, reads2);
    const { exports, frame } = engine();
    const packed = exports.evaluate(handle, position, now) >>> 0;
    if (packed !== LACKS_KEY) return packed;
    const { turn } = frame;
    const key = quietKey(context);
    if (key !== void 0 && frame.holds(turn) && isHeld(this.#lease)) {
      frame.key(key);
      return exports.settle(handle, position) >>> 0;
    }
    const again = this.fill(new LiveUser(context), true, reads2);
    return engine().exports.evaluate(again, position, now) >>> 0;
  }
  /** Writes what is needed of a context into the frame, and gives the handle. */
  #fill(context, needsKey, reads2) {
    const { frame } = engine();
    const turn = frame.begin(this.names().length);
    try {
      for (const read of reads2) {
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
    return this.fill(new LiveUser(context), needsKey, reads2);
  }
  /** As `fill`, for all that any flag reads. */
  fillAll(user) {
    return this.fill(user, true, this.names());
  }
  /**
   * The same where reading may run code of the caller, which may have evaluated,
   * updated, or made the module give this snapshot up. After reading, none runs.
   */
  fill(user, needsKey, reads2) {
    const key = needsKey ? user.key() : "";
    const values = reads2.map((read) => valueOf(user, read));
    const handle = this.#handle();
    const { frame } = engine();
    frame.begin(this.names().length);
    if (needsKey) frame.key(key);
    for (const [at, read] of reads2.entries()) frame.attribute(read.at, values[at]);
    return handle;
  }
  /** The results of all flags for the context in the frame. */
  #all(handle, now) {
    const keys2 = this.#allKeys();
    const { exports } = engine();
    const decisions = engine().words(exports.evaluate_all(handle, now), keys2.length).slice();
    const evaluation = (at) => {
      const packed = decisions[at] ?? UNPACKED;
      if (packed === UNPACKED) exports.evaluate(handle, at, now);
      return this.#result(at, packed);
    };
    if (this.#template === void 0) {
      const pairs = keys2.map((key, at) => [key, evaluation(at)]);
      this.#template = { decisions, evaluations: Object.fromEntries(pairs) };
    }
    const { decisions: known, evaluations } = this.#template;
    const all = { ...evaluations };
    for (let at = 0; at < decisions.length; at++) {
      if (decisions[at] === known[at] && known[at] !== UNPACKED) continue;
      const key = keys2[at] ?? "";
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
    const changed2 = newer.changedSince(older);
    this.#loaded = newer;
    older.release();
    return Object.freeze({ changed: changed2 });
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

// js/index.ts
provideBytes(bytes_default);
export {
  EngineError,
  FlagEvaluator,
  SnapshotError
};
