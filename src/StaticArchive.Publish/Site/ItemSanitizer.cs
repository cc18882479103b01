using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>A record without addresses that run something and without characters that nobody sees.</summary>
internal static class ItemSanitizer
{
    /// <summary>
    /// The record; the very same object where there is nothing to take out, as from nearly all: those are told first,
    /// since every build asks of every record.
    /// </summary>
    public static CslItem Sanitize(CslItem item) => IsClean(item) ? item : SanitizeFields(item);

    private static bool IsClean(CslItem item) =>
        AreClean(item.Title, item.ContainerTitle, item.CollectionTitle, item.CollectionNumber, item.Publisher)
        && AreClean(item.PublisherPlace, item.Edition, item.Volume, item.Issue, item.Page, item.Number)
        && AreClean(item.NumberOfPages, item.Genre, item.Doi, item.Isbn, item.Issn, item.Language, item.Note)
        && AreClean(item.Abstract, item.NumberOfVolumes, item.Version, item.Authority, item.EventTitle)
        && AreClean(item.EventPlace, item.Archive, item.ArchiveLocation, item.ArchivePlace, item.ReviewedTitle)
        && AreClean(item.Medium, item.Section, item.Scale, item.Issued?.Literal, item.Accessed?.Literal)
        && AreClean(item.OriginalDate?.Literal, item.Submitted?.Literal)
        && AreClean([.. item.Keyword])
        && AreCleanPeople(item)
        && PublicAddress.Sanitize(item.Url) == item.Url;

    private static bool AreCleanPeople(CslItem item) =>
        AreClean(item.Author)
        && AreClean(item.Editor)
        && AreClean(item.Translator)
        && AreClean(item.Director)
        && AreClean(item.Interviewer)
        && AreClean(item.Recipient)
        && AreClean(item.ContainerAuthor)
        && AreClean(item.ReviewedAuthor);

    private static bool AreClean(IReadOnlyList<CslName> names)
    {
        for (var i = 0; i < names.Count; i++)
        {
            var name = names[i];
            if (
                !AreClean(name.Family, name.Given, name.Literal, name.Suffix, name.DroppingParticle, name.Affiliation)
                || PublicAddress.Sanitize(name.Orcid) != name.Orcid
            )
            {
                return false;
            }
        }

        return true;
    }

    private static bool AreClean(params ReadOnlySpan<string?> texts)
    {
        foreach (var text in texts)
        {
            if (IsSuspicious(text))
            {
                return false;
            }
        }

        return true;
    }

    private static CslItem SanitizeFields(CslItem item)
    {
        var clean = SanitizePeople(item) with
        {
            Issued = Sanitize(item.Issued),
            Accessed = Sanitize(item.Accessed),
            OriginalDate = Sanitize(item.OriginalDate),
            Title = Clean(item.Title),
            ContainerTitle = Clean(item.ContainerTitle),
            CollectionTitle = Clean(item.CollectionTitle),
            CollectionNumber = Clean(item.CollectionNumber),
            Publisher = Clean(item.Publisher),
            PublisherPlace = Clean(item.PublisherPlace),
            Edition = Clean(item.Edition),
            Volume = Clean(item.Volume),
            Issue = Clean(item.Issue),
            Page = Clean(item.Page),
            Number = Clean(item.Number),
            NumberOfPages = Clean(item.NumberOfPages),
            Genre = Clean(item.Genre),
            Doi = Clean(item.Doi),
            Url = PublicAddress.Sanitize(item.Url),
            Isbn = Clean(item.Isbn),
            Issn = Clean(item.Issn),
            Language = Clean(item.Language),
            Abstract = Clean(item.Abstract),
            Keyword = Sanitize(item.Keyword, word => Clean(word)!),
            Note = Clean(item.Note),
        };
        clean = SanitizeRareFields(clean);
        return item == clean ? item : clean;
    }

    private static CslItem SanitizeRareFields(CslItem item) =>
        item with
        {
            NumberOfVolumes = Clean(item.NumberOfVolumes),
            Version = Clean(item.Version),
            Authority = Clean(item.Authority),
            EventTitle = Clean(item.EventTitle),
            EventPlace = Clean(item.EventPlace),
            Archive = Clean(item.Archive),
            ArchiveLocation = Clean(item.ArchiveLocation),
            ArchivePlace = Clean(item.ArchivePlace),
            ReviewedTitle = Clean(item.ReviewedTitle),
            Submitted = Sanitize(item.Submitted),
            EventDate = Sanitize(item.EventDate),
            OtherFields = Sanitize(item.OtherFields, field => field with { Text = Clean(field.Text)! }),
            Medium = Clean(item.Medium),
            Section = Clean(item.Section),
            Scale = Clean(item.Scale),
        };

    private static CslItem SanitizePeople(CslItem item) =>
        item with
        {
            Author = Sanitize(item.Author),
            Editor = Sanitize(item.Editor),
            Translator = Sanitize(item.Translator),
            Director = Sanitize(item.Director),
            Interviewer = Sanitize(item.Interviewer),
            Recipient = Sanitize(item.Recipient),
            ContainerAuthor = Sanitize(item.ContainerAuthor),
            ReviewedAuthor = Sanitize(item.ReviewedAuthor),
            OtherContributors = Sanitize(item.OtherContributors, part => part with { Names = Sanitize(part.Names) }),
        };

    private static IReadOnlyList<CslName> Sanitize(IReadOnlyList<CslName> names) => Sanitize(names, Sanitize);

    /// <summary>
    /// The list; the very same one where there is nothing to take out, since records compare their lists by reference.
    /// </summary>
    private static IReadOnlyList<T> Sanitize<T>(IReadOnlyList<T> list, Func<T, T> sanitize)
    {
        if (list.Count == 0)
        {
            return list;
        }

        var clean = list.Select(sanitize).ToList();
        return clean.SequenceEqual(list) ? list : clean;
    }

    private static CslDate? Sanitize(CslDate? date) =>
        date is null ? null : date with { Literal = Clean(date.Literal) };

    private static CslName Sanitize(CslName name) =>
        name with
        {
            Family = Clean(name.Family),
            Given = Clean(name.Given),
            Literal = Clean(name.Literal),
            Suffix = Clean(name.Suffix),
            DroppingParticle = Clean(name.DroppingParticle),
            Affiliation = Clean(name.Affiliation),
            Orcid = PublicAddress.Sanitize(name.Orcid),
        };

    /// <summary>
    /// Without controls but for tabs and line ends; half a pair of surrogates, which has no UTF-8, is U+FFFD.
    /// </summary>
    private static string? Clean(string? text)
    {
        if (text is null || !IsSuspicious(text))
        {
            return text;
        }

        var clean = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value > char.MaxValue || !IsControl((char)rune.Value))
            {
                clean.Append(rune);
            }
        }

        return clean.ToString();
    }

    /// <summary>Whether a text has controls (a tab and a line end are some) or surrogates.</summary>
    private static bool IsSuspicious(ReadOnlySpan<char> text) =>
        text.ContainsAnyInRange('\u0000', '\u001F')
        || text.ContainsAnyInRange('\u007F', '\u009F')
        || text.ContainsAnyInRange('\uD800', '\uDFFF');

    private static bool IsControl(char unit) => char.IsControl(unit) && unit is not ('\t' or '\n' or '\r');
}
