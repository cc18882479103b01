namespace StaticArchive.Ingest.Sources;

/// <summary>The encoding of old Windows programs, which differs from Latin-1 in what U+0080 to U+009F are.</summary>
internal static class Windows1252
{
    /// <summary>
    /// The characters of the bytes 0x80 to 0x9F; five of them stand for nothing and are as in Latin-1.
    /// </summary>
    public const string HighCharacters =
        "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F" // from 0x90 on
        + "\u0090‘’“”•–—˜™š›œ\u009DžŸ";
}
