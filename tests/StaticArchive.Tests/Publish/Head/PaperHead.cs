using System.Text.Json;
using StaticArchive.Model;
using StaticArchive.Publish.Head;
using StaticArchive.Tests.Publish.Exports;

namespace StaticArchive.Tests.Publish.Head;

/// <summary>The head of a paper's page for any record, and what stands in it.</summary>
internal static class PaperHead
{
    /// <summary>An invented record.</summary>
    public static CslItem Item(string id) => SampleRecords.All.Single(entry => entry.Id == id).Item;

    /// <summary>The head of paper "one" with another record.</summary>
    public static HeadMetadata HeadFor(CslItem item)
    {
        var site = TestArchive.Site();
        return HeadMetadata.ForPaper(
            site,
            site.Papers["one"] with
            {
                Item = item,
                Institution = null,
            },
            site.Documents["one.main"]
        );
    }

    /// <summary>The content of the one meta element of a name.</summary>
    public static string Content(IEnumerable<MetaElement> metas, string name) =>
        metas.Single(meta => meta.Name == name).Content;

    /// <summary>The nodes of the JSON-LD.</summary>
    public static JsonElement Graph(HeadMetadata head) =>
        JsonDocument.Parse(head.JsonLd!).RootElement.GetProperty("@graph");
}
