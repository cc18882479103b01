using StaticArchive.Documents;

namespace StaticArchive.Publish.Html.Pages;

/// <summary>All annotations.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Notes">Annotations, the newest first.</param>
/// <param name="Papers">Papers that are annotated, with how many times.</param>
/// <param name="Authors">Who wrote them, with how many.</param>
/// <param name="Motivations">Motivations in use, with how many.</param>
/// <param name="Tags">Tags in use, with how many.</param>
public sealed record AnnotationsPage(PageFrame Frame, IReadOnlyList<NoteLine> Notes, IReadOnlyList<PageLink> Papers, IReadOnlyList<PageLink> Authors, IReadOnlyList<PageLink> Motivations, IReadOnlyList<PageLink> Tags);

/// <summary>One annotation with its replies.</summary>
/// <param name="Frame">Frame of the page.</param>
/// <param name="Note">The annotation.</param>
/// <param name="Passage">The sentence it is about; null where it has lost its place.</param>
/// <param name="Replies">Replies.</param>
/// <param name="References">Works it names.</param>
/// <param name="File">Its file in the repository.</param>
public sealed record AnnotationPage(PageFrame Frame, NoteLine Note, Passage? Passage, IReadOnlyList<NoteLine> Replies, IReadOnlyList<PageLink> References, string File);

/// <summary>Makes the pages of annotations.</summary>
/// <param name="site">The site.</param>
/// <param name="frames">Frames of pages.</param>
internal sealed class AnnotationPages(Site site, Frames frames)
{
    /// <summary>Their files.</summary>
    public IEnumerable<OutputFile> Files() =>
        site.Archive.Annotations.Select(note => Frames.File<Theme.AnnotationPageView>(Addresses.Annotation(note.Id), () => One(note)))
            .Prepend(Frames.File<Theme.AnnotationsPageView>(Addresses.Annotations, All));

    private AnnotationsPage All()
    {
        var root = Addresses.Root(Addresses.Annotations);
        var notes = site.Archive.Annotations.OrderByDescending(note => note.Record.Created, StringComparer.Ordinal).ThenBy(note => note.Id, StringComparer.Ordinal).ToList();
        return new AnnotationsPage(
            frames.Of(new Frames.Subject(Addresses.Annotations, "annotations", "Annotations", $"{Labels.Count(notes.Count, "note")} that readers have tied to passages of the papers, the newest first, by paper, author and tag.") { Scripts = ["filter"] }),
            [.. notes.Select(note => NoteLine.Of(site, note, root))],
            Counted(notes.Select(note => site.Papers.GetValueOrDefault(note.Record.Target.Paper)?.Title ?? note.Record.Target.Paper), paper => paper),
            Counted(notes.Select(note => note.Record.Author), author => author),
            Counted(notes.Select(note => note.Record.Motivation), motivation => motivation),
            Counted(notes.SelectMany(note => note.Record.Tags), tag => tag));
    }

    private AnnotationPage One(Annotation note)
    {
        var address = Addresses.Annotation(note.Id);
        var root = Addresses.Root(address);
        var line = NoteLine.Of(site, note, root);
        var body = string.Join(' ', note.Record.Body.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));
        return new AnnotationPage(
            frames.Of(new Frames.Subject(address, "annotation", $"Note on “{Frames.Shorten(note.Record.Target.Quote, 60)}”", body)),
            line,
            note.Anchor.IsPlaced ? Passages.Sentence(site.Documents[note.Anchor.Document!], note.Anchor.Span) : null,
            [.. site.RepliesTo[note.Id].Select(reply => NoteLine.Of(site, reply, root))],
            [.. note.Record.References.Where(site.Works.ContainsKey).Select(id => new PageLink(Labels.Short(site.Works[id].Item), root + Addresses.Work(id)))],
            note.Record.Path);
    }

    private static List<PageLink> Counted(IEnumerable<string> values, Func<string, string> label) =>
        [.. values.GroupBy(value => value, StringComparer.Ordinal).OrderByDescending(group => group.Count()).ThenBy(group => group.Key, StringComparer.Ordinal)
            .Select(group => new PageLink(label(group.Key), group.Key, Note: group.Count().ToString(System.Globalization.CultureInfo.InvariantCulture)))];
}
