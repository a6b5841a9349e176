/// The short rules under the issuer and the motto, as Word draws them.
enum Drawings {
  /// A DrawingML shape with its VML fallback.
  static let rule =
    #"<w:r><mc:AlternateContent><mc:Choice Requires="wps"><w:drawing>"#
    + #"<wp:anchor distT="0" distB="0" distL="114300" distR="114300" simplePos="0""#
    + #" relativeHeight="251659264" behindDoc="0" locked="0" layoutInCell="1" allowOverlap="1">"#
    + #"<wp:simplePos x="0" y="0"/><wp:positionH relativeFrom="column">"#
    + #"<wp:posOffset>720000</wp:posOffset></wp:positionH><wp:positionV"#
    + #" relativeFrom="paragraph"><wp:posOffset>25400</wp:posOffset></wp:positionV>"#
    + #"<wp:extent cx="720000" cy="0"/><wp:wrapNone/><wp:docPr id="1" name="Line 1"/>"#
    + #"<wp:cNvGraphicFramePr/><a:graphic><a:graphicData"#
    + #" uri="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"><wps:wsp>"#
    + #"<wps:cNvCnPr/><wps:spPr><a:xfrm><a:off x="0" y="0"/><a:ext cx="720000" cy="0"/></a:xfrm>"#
    + #"<a:prstGeom prst="line"><a:avLst/></a:prstGeom><a:ln w="9525"><a:solidFill>"#
    + #"<a:srgbClr val="000000"/></a:solidFill></a:ln></wps:spPr><wps:bodyPr/></wps:wsp>"#
    + #"</a:graphicData></a:graphic></wp:anchor></w:drawing></mc:Choice><mc:Fallback><w:pict>"#
    + line + "</w:pict></mc:Fallback></mc:AlternateContent></w:r>"

  /// A VML line, as files from before Word 2010 have it.
  static let oldRule = "<w:r><w:pict>" + line + "</w:pict></w:r>"

  private static let line =
    #"<v:line id="Line_x0020_2" style="position:absolute;z-index:251658240""#
    + #" from="60pt,2pt" to="200pt,2pt"/>"#
}
