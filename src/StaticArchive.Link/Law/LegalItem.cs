using System.Globalization;
using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>Makes the records of legal sources in the terms of CSL.</summary>
internal static class LegalItem
{
    /// <summary>A record; a year of 0 is none.</summary>
    public static CslItem Create(LegalKind kind, string title, int year) =>
        new()
        {
            Type = GetType(kind),
            Title = title,
            Issued = year == 0 ? null : new CslDate(year),
        };

    /// <summary>Words with every run of white space made one blank.</summary>
    public static string Normalise(ReadOnlySpan<char> words) =>
        string.Join(' ', words.ToString().Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    /// <summary>A number as it is printed.</summary>
    public static string Format(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string GetType(LegalKind kind) =>
        kind switch
        {
            LegalKind.Bill => "bill",
            LegalKind.Case => "legal_case",
            LegalKind.Debate => "hearing",
            LegalKind.CommandPaper or LegalKind.ParliamentaryPaper => "report",
            _ => "legislation",
        };
}
