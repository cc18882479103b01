namespace StaticArchive.Ingest.Formats.Pdf.Blocks;

/// <summary>What a hyphen at the end of a line is.</summary>
internal enum LineEndHyphen
{
    /// <summary>There is none, or nothing tells: the rule for divided words decides.</summary>
    Unknown,

    /// <summary>Set where a word was divided, and no part of it: <c>in-</c> / <c>vestigate</c>.</summary>
    Divided,

    /// <summary>Part of a compound: <c>fixed-</c> / <c>wing</c>.</summary>
    Compound,
}
