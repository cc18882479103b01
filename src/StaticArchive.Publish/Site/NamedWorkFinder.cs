using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>Finds the works that people name by their ids, in events, annotations and pages.</summary>
internal static class NamedWorkFinder
{
    /// <summary>The ids that events and annotations state.</summary>
    public static IEnumerable<string> FindInRecords(
        IEnumerable<TimelineEvent> events,
        IEnumerable<Annotation> annotations
    ) =>
        events
            .SelectMany(one => one.Record.Sources.Concat(one.Disputed.SelectMany(side => side.Record.Sources)))
            .Select(source => source.Reference)
            .OfType<string>()
            .Concat(annotations.SelectMany(note => note.Record.References));

    /// <summary>The ids that a text in Markdown cites: <c>[@leutz-1999]</c>.</summary>
    public static IEnumerable<string> FindInText(string markdown)
    {
        var ids = new List<string>();
        CitationKeyReplacer.Replace(
            markdown,
            id =>
            {
                ids.Add(id);
                return null;
            }
        );
        return ids;
    }
}
