using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using StaticArchive.Model;
using StaticArchive.Publish.Site.Writers;

namespace StaticArchive.Publish.Preservation;

/// <summary>Metadata of a bag: its <c>bag-info.txt</c>.</summary>
/// <param name="Title">Title of the archive.</param>
/// <param name="Description">What it holds.</param>
/// <param name="BaseUrl">Where the site is published.</param>
/// <param name="Contact">A mail address.</param>
/// <param name="Date">The newest day that the input states.</param>
public sealed record BagInfo(string Title, string Description, string? BaseUrl, string? Contact, string? Date);
