using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Feeds;

/// <summary>An entry of a feed.</summary>
/// <param name="Url">Its page.</param>
/// <param name="Title">Its title.</param>
/// <param name="Date">EDTF date from the input.</param>
/// <param name="Authors">Who wrote it.</param>
/// <param name="Summary">What it is about, plain text.</param>
/// <param name="Categories">Keywords or tags.</param>
internal sealed record FeedEntry(
    string Url,
    string Title,
    string Date,
    IReadOnlyList<string> Authors,
    string? Summary,
    IReadOnlyList<string> Categories
);
