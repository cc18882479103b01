using StaticArchive.Model;

namespace StaticArchive.Link.Law;

/// <summary>
/// Reads an Act, a Bill, Regulations or the like that is named by title and year, with what identifies it behind:
/// <c>Health Act 1999 (c. 8)</c>, <c>Affordable Care Act of 2010, Pub L No 111-148</c>, <c>Academies Bill [HL]</c>.
/// </summary>
internal static class StatuteReader
{
    /// <summary>What a noun needs beside a year: <c>New World Order 1991</c> is no enactment.</summary>
    private static readonly EvidenceRule[] Evidence =
    [
        // "Health Act 1999", "Building Regulations 2010"
        new("Act", name => name.Title.Words > 0),
        new("Regulations", name => name.Title.Words > 0),
        // "Civil Procedure Rules 1998"; "Rules 2010" of a club has the article too, and one word only
        new("Rules", name => name.Title.Words > 1 || name.IsNumbered || name.Title.HasBracket),
        // "Bradford (Dissolution) Order 2002", "the Town Order 2003 (SI 2003/10)"
        new("Order", name => name.IsNumbered || name.Title.HasBracket),
        // "Water (Wales) Measure 2011"
        new("Measure", name => name.IsNumbered || name.Title.HasBracket),
        // "Crimes Ordinance 1971 (HK)", "Criminal Code 1995 (Cth)"
        new("Ordinance", name => name.IsNumbered),
        new("Code", name => name.IsNumbered),
        // "the Care Bill 2013", "Academies Bill [HL]"
        new("Bill", name => name.IsNumbered || name.Title.HasArticle || name.Title.Words > 2 || name.IsNote),
    ];

    /// <summary>The mention; null where the noun ends no name of an enactment.</summary>
    public static LegalMention? Read(LegalAnchor anchor)
    {
        var cursor = anchor.CreateCursor();
        var noun = cursor.TakeWord().ToString();
        if (LegalLexicon.FindKind(noun) is not { } kind || new StatuteTitleReader(anchor).Read() is not { } title)
        {
            return null;
        }

        var designation = StatuteDesignation.Read(cursor, kind);
        var name = new StatuteName(title, designation is { IsNumbered: true }, anchor.Block.IsNote);
        if (designation is null || !Array.Exists(Evidence, rule => rule.Noun == noun && rule.IsEnough(name)))
        {
            return null;
        }

        var words = LegalItem.Normalise(anchor.Text.AsSpan(title.Start, anchor.At + noun.Length - title.Start));
        var item = LegalItem.Create(kind, words + designation.Suffix, designation.Year) with
        {
            Number = designation.Number,
        };
        return new LegalMention(new Span(title.Start, cursor.At), kind, item);
    }

    private sealed record StatuteName(StatuteTitle Title, bool IsNumbered, bool IsNote);

    private sealed record EvidenceRule(string Noun, Func<StatuteName, bool> IsEnough);
}
