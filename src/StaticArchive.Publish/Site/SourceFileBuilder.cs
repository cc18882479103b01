using System.Text;
using StaticArchive.Model;

namespace StaticArchive.Publish.Site;

/// <summary>
/// The files of documents as supplied, the text that was taken out of those that are not text, and their pictures.
/// </summary>
internal static class SourceFileBuilder
{
    /// <summary>Those of every paper that may be shown whole.</summary>
    public static IEnumerable<OutputFile> Build(SiteIndex site)
    {
        foreach (var document in site.Archive.Documents.Where(site.HasFullAccess))
        {
            yield return new OutputFile(Uri.UnescapeDataString(SiteUrls.Source(document)), () => document.Source.Bytes)
            {
                Inputs = new FileInputs(() => [document.Source.Sha256, document.Source.Bytes.Length]),
            };
            if (document.Source.IsExtracted)
            {
                yield return new OutputFile(
                    Uri.UnescapeDataString(SiteUrls.ExtractedText(document)),
                    () => Encoding.UTF8.GetBytes(document.Source.Text)
                );
            }
        }

        foreach (
            var file in site
                .Archive.Documents.Where(site.HasFullAccess)
                .SelectMany(GetPictures)
                .DistinctBy(file => file.Path, StringComparer.Ordinal)
        )
        {
            yield return file;
        }
    }

    private static IEnumerable<OutputFile> GetPictures(Document document) =>
        document.Pictures.Select(picture => new OutputFile(
            $"papers/{document.Paper}/pictures/{picture.Name}",
            () => picture.Bytes
        ));
}
