/// The letters of the charsets that came before Unicode, as bytes in hexadecimal digits and the
/// letter. Capitals that stood in control codes are left out: a file of XML cannot hold them.
///
/// Merged from the tables of UniKey, OpenKey, xvnkb, VBKey, glibc and recode; where they differ,
/// what most have.
enum LegacyLetters {
  /// TCVN3 (TCVN 5712:1993 VN3, ABC), fonts .Vn*: one byte a letter, capitals by the font.
  static let tcvn3 = """
    b5à b8á a9â b7ã ccè d0é aaê d7ì ddí dfò e3ó abô e2õ efù f3ú fdý a8ă aeđ dcĩ f2ũ acơ \
    adư b9ạ b6ả caấ c7ầ c8ẩ c9ẫ cbậ beắ bbằ bcẳ bdẵ c6ặ d1ẹ ceẻ cfẽ d5ế d2ề d3ể d4ễ d6ệ \
    d8ỉ deị e4ọ e1ỏ e8ố e5ồ e6ổ e7ỗ e9ộ edớ eaờ ebở ecỡ eeợ f4ụ f1ủ f8ứ f5ừ f6ử f7ữ f9ự \
    faỳ feỵ fbỷ fcỹ a2Â a3Ê a4Ô a1Ă a7Đ a5Ơ a6Ư
    """

  /// VNI-Windows: a base letter and a mark, or one byte.
  static let vni = """
    61f8à 61f9á 61e2â 61f5ã 65f8è 65f9é 65e2ê ecì edí 6ff8ò 6ff9ó 6fe2ô 6ff5õ 75f8ù 75f9ú \
    79f9ý 61eaă f1đ f3ĩ 75f5ũ f4ơ f6ư 61efạ 61fbả 61e1ấ 61e0ầ 61e5ẩ 61e3ẫ 61e4ậ 61e9ắ \
    61e8ằ 61faẳ 61fcẵ 61ebặ 65efẹ 65fbẻ 65f5ẽ 65e1ế 65e0ề 65e5ể 65e3ễ 65e4ệ e6ỉ f2ị 6fefọ \
    6ffbỏ 6fe1ố 6fe0ồ 6fe5ổ 6fe3ỗ 6fe4ộ f4f9ớ f4f8ờ f4fbở f4f5ỡ f4efợ 75efụ 75fbủ f6f9ứ \
    f6f8ừ f6fbử f6f5ữ f6efự 79f8ỳ eeỵ 79fbỷ 79f5ỹ 41d8À 41d9Á 41c2Â 41d5Ã 45d8È 45d9É \
    45c2Ê ccÌ cdÍ 4fd8Ò 4fd9Ó 4fc2Ô 4fd5Õ 55d8Ù 55d9Ú 59d9Ý 41caĂ d1Đ d3Ĩ 55d5Ũ d4Ơ d6Ư \
    41cfẠ 41dbẢ 41c1Ấ 41c0Ầ 41c5Ẩ 41c3Ẫ 41c4Ậ 41c9Ắ 41c8Ằ 41daẲ 41dcẴ 41cbẶ 45cfẸ 45dbẺ \
    45d5Ẽ 45c1Ế 45c0Ề 45c5Ể 45c3Ễ 45c4Ệ c6Ỉ d2Ị 4fcfỌ 4fdbỎ 4fc1Ố 4fc0Ồ 4fc5Ổ 4fc3Ỗ 4fc4Ộ \
    d4d9Ớ d4d8Ờ d4dbỞ d4d5Ỡ d4cfỢ 55cfỤ 55dbỦ d6d9Ứ d6d8Ừ d6dbỬ d6d5Ữ d6cfỰ 59d8Ỳ ceỴ \
    59dbỶ 59d5Ỹ
    """

  /// VISCII (RFC 1456).
  static let viscii = """
    e0à e1á e2â e3ã e8è e9é eaê ecì edí f2ò f3ó f4ô f5õ f9ù faú fdý e5ă f0đ eeĩ fbũ bdơ \
    dfư d5ạ e4ả a4ấ a5ầ a6ẩ e7ẫ a7ậ a1ắ a2ằ c6ẳ c7ẵ a3ặ a9ẹ ebẻ a8ẽ aaế abề acể adễ aeệ \
    efỉ b8ị f7ọ f6ỏ afố b0ồ b1ổ b2ỗ b5ộ beớ b6ờ b7ở deỡ feợ f8ụ fcủ d1ứ d7ừ d8ử e6ữ f1ự \
    cfỳ dcỵ d6ỷ dbỹ c0À c1Á c2Â c3Ã c8È c9É caÊ ccÌ cdÍ d2Ò d3Ó d4Ô a0Õ d9Ù daÚ ddÝ c5Ă \
    d0Đ ceĨ 9dŨ b4Ơ bfƯ 80Ạ c4Ả 84Ấ 85Ầ 86Ẩ 87Ậ 81Ắ 82Ằ 83Ặ 89Ẹ cbẺ 88Ẽ 8aẾ 8bỀ 8cỂ 8dỄ \
    8eỆ 9bỈ 98Ị 9aỌ 99Ỏ 8fỐ 90Ồ 91Ổ 92Ỗ 93Ộ 95Ớ 96Ờ 97Ở b3Ỡ 94Ợ 9eỤ 9cỦ baỨ bbỪ bcỬ ffỮ \
    b9Ự 9fỲ
    """

  /// VPS.
  static let vps = """
    e0à e1á e2â e3ã e8è e9é eaê ecì edí f2ò f3ó f4ô f5õ f9ù faú 9aý e6ă c7đ efĩ dbũ d6ơ \
    dcư e5ạ e4ả c3ấ c0ầ c4ẩ c5ẫ c6ậ a1ắ a2ằ a3ẳ a4ẵ a5ặ cbẹ c8ẻ ebẽ 89ế 8aề 8bể cdễ 8cệ \
    ccỉ ceị 86ọ d5ỏ d3ố d2ồ b0ổ 87ỗ b6ộ a7ớ a9ờ aaở abỡ aeợ f8ụ fbủ d9ứ d8ừ baử bbữ bfự \
    ffỳ 9cỵ 9bỷ cfỹ 80À c1Á c2Â 82Ã d7È c9É caÊ b5Ì b4Í bcÒ b9Ó d4Ô beÕ a8Ù daÚ ddÝ 88Ă \
    f1Đ b8Ĩ acŨ f7Ơ d0Ư 81Ả 83Ấ 84Ầ 85Ẩ 8dẮ 8eẰ 8fẲ f0Ẵ deẺ feẼ 90Ế 93Ề 94Ể 95Ễ b7Ỉ bdỎ \
    96Ố 97Ồ 98Ổ 99Ỗ 9dỚ 9eỜ 9fỞ a6Ỡ d1Ủ adỨ afỪ b1Ử b2Ỳ fdỶ b3Ỹ
    """
}
